import type { Instant, ServiceId, TeamId } from '../id.ts'
import type { FirstLine } from './event.ts'
import type { NoticeTerms, Telling } from './state.ts'

/** What can be asked of a notice. Words travel beside it. */
export type NoticeCommand =
  /** Writes the draft anew, whole. */
  | { readonly type: 'write'; readonly terms: NoticeTerms; readonly teams: readonly FirstLine[] }
  | { readonly type: 'discard' }
  | { readonly type: 'publish' }
  /** Tells more. It may come to concern other services and 1st lines, one of each at least. */
  | {
      readonly type: 'update'
      /** As before where left out. */
      readonly until?: Instant
      readonly nextUpdate: Instant | null
      readonly moreServices: readonly ServiceId[]
      readonly moreTeams: readonly FirstLine[]
      readonly fewerServices: readonly ServiceId[]
      readonly fewerTeams: readonly TeamId[]
    }
  | { readonly type: 'end' }
  | { readonly type: 'see'; readonly team: TeamId }
  | {
      readonly type: 'relay'
      readonly team: TeamId
      /** Null: its end users need not be told. */
      readonly how: Telling | null
    }
  /** The 2nd line has told a 1st line on the phone; either of them says so. */
  | { readonly type: 'call'; readonly team: TeamId }
