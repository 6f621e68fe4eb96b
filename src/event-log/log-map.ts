import { z } from 'zod'

const column = z.string().min(1)

/**
 * MAP.json: which column (CSV) or attribute (XES, OCEL) of a log is what, and which of its activities are steps of a routine.
 * The names that are left out are those of the standard extensions of XES.
 */
export const logMap = z.strictObject({
  /** Of the trace in XES, of the row in CSV. */
  case: column.default('concept:name'),
  /** Several are joined by a space, such as a name and a lifecycle transition. */
  activity: z.union([column, z.array(column).min(1)]).default('concept:name'),
  time: column.default('time:timestamp'),
  resource: column.default('org:resource'),
  team: column.default('org:group'),
  /** Where times without an offset were written. */
  zone: z.string().default('Europe/Oslo'),
  /** Only events with one of these values: `{"lifecycle:transition": ["complete"]}`. */
  only: z.record(column, z.array(z.string())).default({}),
  /** OCEL: the type of object that is a case. */
  object: column.default('case'),
  /**
   * Where an event says itself which steps it completed, with a space between. In a log that does, held against a routine,
   * those are its events and the rest is left out: so our own log comes back as it was followed.
   */
  step: column.default('linje:step'),
  /** The routine the log is held against; without one it is only measured. */
  routine: z.string().optional(),
  /** An activity in the log's words, and the number of the step that it is. Numbers and names of steps need no word. */
  steps: z.record(z.string(), z.string()).default({}),
})
export type LogMap = z.infer<typeof logMap>

/** A row of a log with what its columns say; XES says the attributes of the trace with `case:` before them as well. */
export type LogRow = { readonly line: number; readonly says: ReadonlyMap<string, string> }

/** Why a log or a row of it could not be read: a stable code, the line where there is one, the word that was wrong. */
export type LogFault = {
  readonly code: 'unreadable' | 'column-missing' | 'case-missing' | 'activity-missing' | 'time-unreadable'
  readonly line: number | null
  readonly word: string | null
}
