import type { AgencyId, Instant, ServiceId, TeamId } from '../id.ts'
import type { NoticeTerms, Telling } from './state.ts'

/** A 1st line, and whose it is. */
export type FirstLine = { readonly team: TeamId; readonly agency: AgencyId }

/** What happened to a notice, past tense; ids, codes and times only, the words lie in rows beside it. */
export type NoticeEvent =
  | { readonly type: 'written'; readonly terms: NoticeTerms; readonly teams: readonly FirstLine[] }
  | { readonly type: 'published' }
  | {
      readonly type: 'updated'
      readonly until: Instant | null
      readonly nextUpdate: Instant | null
      readonly moreServices: readonly ServiceId[]
      readonly moreTeams: readonly FirstLine[]
      /** What it has turned out not to concern; absent in what was told before a notice could concern fewer. */
      readonly fewerServices?: readonly ServiceId[]
      readonly fewerTeams?: readonly TeamId[]
    }
  | { readonly type: 'ended' }
  | { readonly type: 'seen'; readonly team: TeamId }
  | { readonly type: 'relayed'; readonly team: TeamId; readonly how: Telling | null }
  | { readonly type: 'called'; readonly team: TeamId }
