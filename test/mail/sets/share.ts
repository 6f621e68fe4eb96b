/** How much of a set of mails is read as its makers, or we, say it should be. */
export type Share = { readonly set: string; readonly total: number; readonly differences: readonly Difference[] }

/** One thing that is read otherwise; `what` names the sample and what of it. */
export type Difference = { readonly what: string; readonly wanted: unknown; readonly got: unknown }

/** A sample to look at, and what is found when it is. */
export type Sample = { readonly what: string; readonly look: () => Promise<Compared> }

export type Compared = { readonly wanted: unknown; readonly got: unknown }

/** Looks at each sample; what throws is a difference. */
export async function shareOf(set: string, samples: readonly Sample[]): Promise<Share> {
  const differences: Difference[] = []
  for (const { what, look } of samples) {
    try {
      const { wanted, got } = await look()
      if (JSON.stringify(wanted) !== JSON.stringify(got)) differences.push({ what, wanted, got })
    } catch (error) {
      differences.push({ what, wanted: 'read', got: String(error) })
    }
  }
  return { set, total: samples.length, differences }
}
