/** What did not go as drawn (DESIGN section 3, rules 3 to 5), at which version of the case. */
export type Deviation = {
  readonly kind: DeviationKind
  readonly steps: readonly string[]
  readonly version: number
}

export type DeviationKind = 'skipped' | 'repeated' | 'outside'

/** Where a case stands in its routine. Steps are named by number, tokens by node. */
export type Position = {
  readonly tokens: readonly string[]
  /** Steps that have been done, with the version of the case that last did it. */
  readonly done: Readonly<Record<string, number>>
  readonly deviations: readonly Deviation[]
  /** Set while there are no tokens: the end that was reached, and the steps a closing left (a figure, O-18). */
  readonly end: { readonly name: string; readonly left: readonly string[] } | null
}
