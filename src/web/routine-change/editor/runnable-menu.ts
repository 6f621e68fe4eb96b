/** What the tool would change an element into, by the names it has for that. */
type Entries = Readonly<Record<string, unknown>>
type PopupMenu = {
  readonly registerProvider: (
    menu: string,
    priority: number,
    provider: Readonly<Record<string, () => (entries: Entries) => Entries>>,
  ) => void
}

/** What a routine can run: one way of several, all ways at once, the first that happens, and the way for all else. */
const RUNNABLE: ReadonlySet<string> = new Set([
  'replace-with-exclusive-gateway',
  'replace-with-parallel-gateway',
  'replace-with-event-based-gateway',
  'replace-with-default-flow',
  'replace-with-sequence-flow',
])

/** After the tool's own provider, which has 1000. */
const LATE = 500

function offerRunnable(popupMenu: PopupMenu): object {
  popupMenu.registerProvider('bpmn-replace', LATE, {
    getPopupMenuEntries: () => entries =>
      Object.fromEntries(Object.entries(entries).filter(([name]) => RUNNABLE.has(name))),
    // Loops and instances side by side.
    getPopupMenuHeaderEntries: () => () => ({}),
  })
  return {}
}

/** A module of the tool: of all it would change an element into, it offers what a routine can run. */
export const runnableMenu = {
  __init__: ['runnableMenu'],
  runnableMenu: ['factory', Object.assign(offerRunnable, { $inject: ['popupMenu'] })],
} as const
