/** Who may read a letter; decided when it is written and never changed (DESIGN section 5). */
export const letterKinds = ['public', 'internal', 'supplier', 'notification'] as const
export type LetterKind = (typeof letterKinds)[number]

export const letterForms = ['mail', 'web', 'phone', 'system'] as const
export type LetterForm = (typeof letterForms)[number]

export type Direction = 'in' | 'out'

/** Seconds in which a person may take back what she sent, before it leaves the house. */
export const UNDO_SECONDS = 10
