import type { Membership } from '../actor.ts'
import type {
  AgencyId,
  CaseNumber,
  Instant,
  LetterId,
  NoteId,
  NoticeId,
  PersonId,
  RoutineId,
  ServiceId,
  SolutionId,
  SupplierId,
  TeamId,
  TeamReasonId,
} from '../id.ts'
import type { Direction, LetterForm } from '../letter.ts'
import type { Position } from '../position.ts'
import type { Before, HeldBackReason, ReturnReason, Sender } from './event.ts'
import type {
  CaseType,
  ConfidentialBasis,
  Level,
  Outcome,
  Priority,
  Responsible,
  SolutionKind,
  SupplierRole,
  TechnicalArea,
  Thread,
  WaitingFor,
} from './state.ts'

/** A person as a command needs her: who, and where she is an active member. */
export type NamedPerson = { readonly id: PersonId; readonly memberships: readonly Membership[] }

export type NamedSupplier = {
  readonly id: SupplierId
  readonly role: SupplierRole
  /** The supplier it is reached through, if not directly (O-6). */
  readonly through: SupplierId | null
}

/** The letter a command speaks of, as far as rules need it. */
export type NamedLetter = {
  readonly id: LetterId
  readonly author: PersonId | null
  readonly fromRequester: boolean
  readonly at: Instant
  /** True once the post room has it, or when it was never on its way out. */
  readonly gone: boolean
}

/**
 * What somebody wants done, in ids and codes that the desk has looked up; the words lie in rows with the ids given
 * here. `open` is a decision of its own (see open.ts).
 */
export type Command =
  | { readonly type: 'describe'; readonly service: ServiceId; readonly note: NoteId }
  | {
      readonly type: 'correct-requester'
      readonly requester: PersonId
      readonly agency: AgencyId
      readonly firstLine: TeamId
    }
  | {
      readonly type: 'triage'
      readonly caseType: CaseType
      readonly area: TechnicalArea | null
      readonly impact: Level
      readonly urgency: Level
      readonly priority: Priority | null
      readonly reason: NoteId | null
    }
  | { readonly type: 'assign'; readonly person: NamedPerson }
  | { readonly type: 'release' }
  | { readonly type: 'change-owner'; readonly person: NamedPerson }
  | {
      /** Linje's own: somebody has left a team, or with null the house, and what she had there is nobody's. */
      readonly type: 'leave'
      readonly person: PersonId
      readonly team: TeamId | null
    }
  | { readonly type: 'hand-over'; readonly to: Responsible; readonly note: NoteId }
  | {
      readonly type: 'return'
      readonly reason: ReturnReason
      /** The returning team's own words for it. */
      readonly teamReason?: TeamReasonId
      readonly note: NoteId
    }
  | {
      readonly type: 'send-to-supplier'
      readonly supplier: NamedSupplier
      readonly letter: LetterId
      readonly followUpAt: Instant
    }
  | { readonly type: 'log-supplier-number'; readonly supplier: NamedSupplier; readonly reference: string }
  /** Are end users to be informed, and is there nothing to solve (G3, G5, G6)? */
  | {
      readonly type: 'decide-information'
      readonly inform: boolean
      readonly onlyInformation: boolean
      readonly note: NoteId | null
    }
  /** The 3rd line has noted that end users must be informed (M.2.2.6); the 2nd line writes it down for her. */
  | { readonly type: 'demand-information'; readonly note: NoteId }
  /** A notice that springs from this case goes to the 1st lines of those concerned, or to more of them. */
  | { readonly type: 'publish-notice'; readonly notice: NoticeId; readonly teams: readonly TeamId[] }
  /** A 1st line has told its end users, or has found that they need not be told (O-26). */
  | { readonly type: 'relay-notice'; readonly notice: NoticeId; readonly team: TeamId; readonly told: boolean }
  | { readonly type: 'end-notice'; readonly notice: NoticeId }
  /** It is about the same trouble as a notice that stands, or is not after all; the desk knows whether it was. */
  | { readonly type: 'attach-notice'; readonly notice: NoticeId; readonly attached: boolean }
  | { readonly type: 'wait'; readonly for: WaitingFor; readonly followUpAt: Instant; readonly note: NoteId }
  | { readonly type: 'resume' }
  /** Linje's own: the day has come on which somebody wanted the case back. */
  | { readonly type: 'come-back' }
  | {
      readonly type: 'write'
      readonly kind: 'public' | 'internal' | 'supplier'
      readonly form: LetterForm
      readonly direction: Direction
      /** With kind `supplier`: which of them. */
      readonly supplier: SupplierId | null
      readonly letter: LetterId
      /** With kind `internal`: colleagues whom it calls upon by name. */
      readonly mentions?: readonly NamedPerson[]
      /** A supplier says that she has a solution, and of which kind. */
      readonly says?: SolutionKind
    }
  | {
      /** A letter that the post room has already judged; it is kept whatever the status. */
      readonly type: 'receive'
      readonly kind: 'public' | 'internal' | 'supplier'
      readonly form: LetterForm
      readonly from: Sender
      readonly supplier: SupplierId | null
      readonly automatic: boolean
      /** A supplier's own case number, where she tells it in the letter. */
      readonly reference?: string
      /** Numbers she tells of those she has given it on to. */
      readonly chain?: readonly { readonly supplier: NamedSupplier; readonly reference: string }[]
      readonly says?: SolutionKind
      readonly letter: LetterId
    }
  | {
      readonly type: 'withdraw'
      readonly letter: NamedLetter
      /** How the case stood before the act it was sent in, where that whole act can still be taken back. */
      readonly before?: Before
    }
  /** Linje's own: a mail server has said that a letter will not arrive. */
  | { readonly type: 'note-undelivered'; readonly letter: LetterId; readonly thread: Thread | null }
  | { readonly type: 'accept-undelivered'; readonly letter: LetterId }
  /** Linje's own: it does not answer this letter. */
  | { readonly type: 'hold-back-receipt'; readonly letter: LetterId; readonly why: HeldBackReason }
  | { readonly type: 'solve'; readonly solution: SolutionId; readonly kind: SolutionKind }
  | { readonly type: 'reopen' }
  | { readonly type: 'send-back' }
  | { readonly type: 'confirm'; readonly letter: NamedLetter | null }
  | { readonly type: 'object'; readonly letter: LetterId }
  | { readonly type: 'close'; readonly outcome: Outcome }
  | { readonly type: 'link'; readonly to: CaseNumber }
  | { readonly type: 'unlink'; readonly to: CaseNumber }
  | {
      /** Named people read it from now on; whoever says so is one of them. */
      readonly type: 'mark-confidential'
      readonly readers: readonly NamedPerson[]
      readonly basis: ConfidentialBasis
      readonly note: NoteId
      readonly reviewOn: string
      /** The day it is where the house is. */
      readonly today: string
    }
  /** All who read it from now on, whoever did before. */
  | { readonly type: 'change-readers'; readonly readers: readonly NamedPerson[]; readonly note: NoteId }
  | { readonly type: 'review-confidential'; readonly reviewOn: string; readonly today: string; readonly note: NoteId }
  | { readonly type: 'propose-lifting'; readonly note: NoteId }
  | { readonly type: 'agree-to-lifting' }
  | { readonly type: 'decline-lifting'; readonly note: NoteId }
  | { readonly type: 'mark-step'; readonly step: string; readonly state: 'done' | 'skipped' }
  /** Whoever runs the house lets a running case follow another version of its routine (O-24). */
  | {
      readonly type: 'move-routine'
      readonly from: RoutineId
      readonly routine: RoutineId
      readonly version: string
      /** Where it will stand there (see routine-change/where-it-stands). */
      readonly position: Position
    }

/** The commands of one type. */
export type Ruled<Type extends Command['type']> = Extract<Command, { type: Type }>
