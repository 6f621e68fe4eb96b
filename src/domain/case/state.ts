import type { Line } from '../actor.ts'
import type {
  AgencyId,
  CaseNumber,
  Instant,
  LetterId,
  NoticeId,
  PersonId,
  ServiceId,
  SolutionId,
  SupplierId,
  TeamId,
} from '../id.ts'

export const statusNames = ['new', 'open', 'waiting', 'solved', 'closed'] as const
export type StatusName = (typeof statusNames)[number]

/** O-12; `technical` is the fourth answer to M.1.1.3. Only the 2nd line sets `error-report`. */
export const caseTypes = ['error-report', 'change-proposal', 'support', 'technical'] as const
export type CaseType = (typeof caseTypes)[number]

/** O-13: a technical fault is in the application or in one of four parts of the infrastructure. */
export const technicalAreas = ['application', 'system', 'communication', 'database', 'backup'] as const
export type TechnicalArea = (typeof technicalAreas)[number]

/** 1 is worst. */
export type Level = 1 | 2 | 3
export type Priority = 1 | 2 | 3 | 4 | 5

/** O-4..O-7: what a supplier is to the desk. The infrastructure supplier is reached through the application's (O-6). */
export const supplierRoles = [
  'third-line',
  'operations-application',
  'operations-infrastructure',
  'integrated-system',
  'internal-network',
] as const
export type SupplierRole = (typeof supplierRoles)[number]

export const waitingFor = ['requester', 'supplier', 'other'] as const
export type WaitingFor = (typeof waitingFor)[number]

export const outcomes = ['solved', 'information', 'withdrawn', 'duplicate', 'spam'] as const
export type Outcome = (typeof outcomes)[number]

export const solutionKinds = ['now', 'later-version'] as const
export type SolutionKind = (typeof solutionKinds)[number]

/** The text, product and version of a solution lie in its row (O-15); the state keeps what rules need. */
export type Solution = { readonly id: SolutionId; readonly kind: SolutionKind }

export type Waiting = {
  readonly name: 'waiting'
  readonly for: WaitingFor
  /** Set when it waits for a supplier: whom. */
  readonly supplier: SupplierId | null
  readonly followUpAt: Instant
}

/** A waiting case has a waiting record and a solved case has a solution: nothing else can be said. */
export type Status =
  | { readonly name: 'new' }
  | { readonly name: 'open' }
  | Waiting
  | { readonly name: 'solved'; readonly solution: Solution; readonly confirmed: boolean }
  | { readonly name: 'closed'; readonly outcome: Outcome; readonly solution: Solution | null }

/** O-10: a user's case has a requester and an agency; a supplier's case has neither, and no owner. */
export type Reporter =
  | { readonly kind: 'user'; readonly requester: PersonId; readonly agency: AgencyId }
  | { readonly kind: 'supplier'; readonly supplier: SupplierId }

/** The agency's 1st line, and a person in it as soon as one has registered, taken or handed over the case (O-8). */
export type Owner = { readonly team: TeamId; readonly person: PersonId | null }

export type Responsible = { readonly team: TeamId; readonly line: Line }

/** A supplier the case was sent to or came from, with her own case number when she has told it (O-16). */
export type Dealing = {
  readonly supplier: SupplierId
  readonly role: SupplierRole
  readonly reference: string | null
}

/** The number that somebody has for it whom a supplier gave it on to (O-6): she has no part in the case. */
export type ChainNumber = { readonly supplier: SupplierId; readonly role: SupplierRole; readonly reference: string }

/** What the 2nd line has decided: are end users informed (G3, G5), and is that all there is to do (G6)? */
export type Information = { readonly inform: boolean; readonly onlyInformation: boolean }

/** A notice that springs from the case: which 1st lines it reached, and which have not yet told their end users. */
export type CaseNotice = {
  readonly notice: NoticeId
  readonly teams: readonly TeamId[]
  readonly untold: readonly TeamId[]
  /** It tells of the solution: the case was solved when it went out (M.1.3.6, M.2.1.9, M.2.2.8). */
  readonly ofSolution: boolean
  readonly ended: boolean
}

/** Which conversation a letter belongs to: with the end user, or with a supplier. */
export type Thread = { readonly kind: 'public' | 'supplier'; readonly supplier: SupplierId | null }

/** A letter of ours that did not arrive, and by what that was seen to: what was written or said there since. */
export type Undelivered = Thread & { readonly letter: LetterId; readonly answer: LetterId | null }

/** Why a case may be read by named people alone; security is not an act's but the house's own reason. */
export const confidentialBases = ['duty-of-secrecy', 'freedom-of-information', 'data-protection', 'security'] as const
export type ConfidentialBasis = (typeof confidentialBases)[number]

/** A case that named people of its lines read and nobody else of them. */
export type Confidential = {
  readonly readers: readonly PersonId[]
  readonly basis: ConfidentialBasis
  /** The day on which they look again whether it still has to be, such as `2027-03-01`. */
  readonly reviewOn: string
  readonly since: Instant
  /** Letters to suppliers since then: whoever got one reads what was said to her from then on. */
  readonly released: readonly { readonly supplier: SupplierId; readonly letter: LetterId }[]
  /** The reader who has proposed that it be so no longer; it takes another to agree. */
  readonly lifting: PersonId | null
}

/** Everything rules read of a case; the fold of its events, texts apart. */
export type CaseState = {
  readonly number: CaseNumber
  /** Number of the last event. */
  readonly version: number
  readonly reporter: Reporter
  readonly owner: Owner | null
  readonly responsible: Responsible
  readonly handler: PersonId | null
  readonly service: ServiceId
  readonly type: CaseType | null
  readonly area: TechnicalArea | null
  readonly impact: Level | null
  readonly urgency: Level | null
  readonly priority: Priority | null
  /** The reporting supplier's own (M.2.1.2); the case's is the 2nd line's to set. */
  readonly toldPriority: Priority | null
  readonly status: Status
  readonly dealings: readonly Dealing[]
  readonly chain: readonly ChainNumber[]
  /** A supplier has reported something critical in writing and nobody has spoken with her yet (M.2.1.3). */
  readonly toCall: boolean
  readonly undelivered: readonly Undelivered[]
  readonly links: readonly CaseNumber[]
  /** Null where its lines read it. */
  readonly confidential: Confidential | null
  /** Null until the 2nd line has decided. */
  readonly information: Information | null
  /** The 3rd line has noted that end users must be informed (M.2.2.6). */
  readonly informationDemanded: boolean
  readonly notices: readonly CaseNotice[]
  /** How often it has gone back to the 1st line unsolved; three are marked (see moves.ts). */
  readonly returns: number
  /** When it was handed over, until somebody there has it, it has left or is solved. */
  readonly handedOverAt: Instant | null
  /** Since when it waits for whom it waits for now. */
  readonly waitingSince: Instant | null
  readonly openedAt: Instant
  readonly changedAt: Instant
}
