/** One thing done in a case, as a log tells it, ours or one from elsewhere (XES, IEEE 1849-2016: an event of a trace). */
export type TracedEvent = {
  /** What was done, in the log's own words. */
  readonly activity: string
  /** Number of the routine's step that it is; null where the map names none. */
  readonly step: string | null
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly resource: string | null
  readonly team: string | null
}

/** A case with all that was done in it, in the order of time. */
export type Trace = { readonly case: string; readonly events: readonly TracedEvent[] }
