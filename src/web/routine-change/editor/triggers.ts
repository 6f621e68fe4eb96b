/** Which event completes a step, and what else has to be so; empty where nothing has. */
export type Trigger = { readonly event: string; readonly when: string }

/** What a step says of itself, such as `solved[by-first-line] closed`, in its parts. */
export function triggersIn(says: string | undefined): readonly Trigger[] {
  return wordsIn(says).map(word => {
    const [, event = word, when = ''] = /^([^[]*)\[([^\]]*)\]$/.exec(word) ?? []
    return { event, when }
  })
}

/** The parts as a step says them. */
export function triggersSaid(triggers: readonly Trigger[]): string {
  return triggers.map(({ event, when }) => (when === '' ? event : `${event}[${when}]`)).join(' ')
}

/** Words with space between them. */
export function wordsIn(says: string | undefined): readonly string[] {
  return (says ?? '').split(/\s+/).filter(word => word !== '')
}
