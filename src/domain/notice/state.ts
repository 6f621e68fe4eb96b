import type { AgencyId, CaseNumber, Instant, NoticeId, ServiceId, TeamId } from '../id.ts'

/** A draft is the 2nd line's alone; what is published stands until it has ended, and ended is final. */
export const noticeStages = ['draft', 'published', 'ended'] as const
export type NoticeStage = (typeof noticeStages)[number]

/** How a 1st line has told its end users: its own mail list, the portal's banner, on the phone, or some other way. */
export const tellings = ['mail-list', 'portal', 'phone', 'other'] as const
export type Telling = (typeof tellings)[number]

/** What a 1st line has done about its own end users: told them how, or found that they need not be told. */
export type Relay =
  | { readonly told: true; readonly how: Telling; readonly update: number }
  | { readonly told: false; readonly update: number }

/** A 1st line that a notice concerns, and what it has done with it. */
export type Reached = {
  readonly team: TeamId
  readonly agency: AgencyId
  /** The update it came with: 1 is the publication. */
  readonly since: number
  /** False once it has turned out not to: it goes on reading the notice, and has nothing more to answer. */
  readonly concerned: boolean
  readonly seen: boolean
  /** The last one; `update` is how many the notice had then, so that an old relay can be told from a fresh one. */
  readonly relay: Relay | null
  /** The 2nd line has spoken with it on the phone (critical notices, M.2.1.3). */
  readonly called: boolean
}

/** What a notice says of itself, texts apart. */
export type NoticeTerms = {
  readonly planned: boolean
  /** Information and no trouble: it stands until its last day is over, and ends by the clock (O-23). */
  readonly information: boolean
  readonly critical: boolean
  /** It may stand on the public status page. */
  readonly public: boolean
  readonly since: Instant
  /** When planned work is to be over, and until when information stands; null where nobody knows. */
  readonly until: Instant | null
  readonly nextUpdate: Instant | null
  readonly services: readonly ServiceId[]
}

/** Everything rules read of a notice (O-30); the fold of its events. */
export type NoticeState = NoticeTerms & {
  readonly notice: NoticeId
  /** The case it springs from, or null where it was written by itself. */
  readonly case: CaseNumber | null
  readonly stage: NoticeStage
  /** Whom it is to reach while it is a draft, whom it has reached afterwards. */
  readonly teams: readonly Reached[]
  /** How often something has been told: the publication is the first, the end is the last. */
  readonly updates: number
  /** How many events it has. */
  readonly version: number
}
