import type { ActorLine, Door } from '../actor.ts'
import type {
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
import type { Direction, LetterForm, LetterKind } from '../letter.ts'
import type { Position } from '../position.ts'
import type {
  CaseType,
  ConfidentialBasis,
  Dealing,
  Level,
  Outcome,
  Owner,
  Priority,
  Reporter,
  Responsible,
  SolutionKind,
  Status,
  SupplierRole,
  TechnicalArea,
  Thread,
  WaitingFor,
} from './state.ts'

/** Why a case went back to the 1st line; counted per service (U-19). */
export const returnReasons = ['wrong-line', 'missing-information', 'internal-network', 'not-ours', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

/**
 * Why an automatic answer was held back (B12, E07): a machine wrote the mail, it goes round between a machine and us,
 * its sender has had too many today, or nobody knows its sender, who has had one.
 */
export const heldBackReasons = ['machine', 'loop', 'too-many', 'unknown-sender'] as const
export type HeldBackReason = (typeof heldBackReasons)[number]

/** Who wrote a letter that came in. */
export type Sender = 'requester' | 'participant' | 'supplier' | 'staff'

/** How a case stood before an act: all that an act which can be taken back may have changed. */
export type Before = {
  readonly status: Status
  readonly dealings: readonly Dealing[]
  /** Null where the case follows no routine. */
  readonly position: Position | null
  readonly waitingSince: Instant | null
}

/**
 * What happened, in ids, codes, numbers and times only: what people wrote or are called lies in rows that an event
 * points to and that can be redacted without breaking the chain (B-12, A-4).
 */
export type EventBody =
  | {
      readonly type: 'opened'
      readonly reporter: Reporter
      /** What the reporting supplier was to the desk then; null where a user reported it. */
      readonly supplierRole: SupplierRole | null
      readonly owner: Owner | null
      readonly responsible: Responsible
      readonly service: ServiceId
      readonly caseType: CaseType | null
      /** Where the supplier who reports it has found the fault (O-13). */
      readonly area?: TechnicalArea
      readonly impact: Level | null
      readonly urgency: Level | null
      readonly form: LetterForm
      readonly letter: LetterId
      /** The reporting supplier calls it critical (M.2.1.3). */
      readonly critical?: true
      /** Her own priority, where she told one (M.2.1.2). */
      readonly toldPriority?: Priority
    }
  | { readonly type: 'described'; readonly service: ServiceId; readonly note: NoteId }
  | {
      readonly type: 'requester-corrected'
      readonly reporter: Reporter
      readonly owner: Owner
      readonly responsible: Responsible
    }
  | {
      readonly type: 'triaged'
      readonly caseType: CaseType
      readonly area: TechnicalArea | null
      readonly impact: Level
      readonly urgency: Level
      readonly priority: Priority
      /** The reason for another priority than the table's (B-10). */
      readonly note: NoteId | null
    }
  | { readonly type: 'taken'; readonly handler: PersonId }
  | { readonly type: 'assigned'; readonly handler: PersonId }
  | { readonly type: 'released' }
  /** Null where she has left, and the 1st line as a whole owns it. */
  | { readonly type: 'owner-changed'; readonly owner: PersonId | null }
  | { readonly type: 'handed-over'; readonly responsible: Responsible; readonly note: NoteId }
  | {
      readonly type: 'returned'
      readonly responsible: Responsible
      readonly reason: ReturnReason
      /** The returning team's own words for it, where it has some. */
      readonly teamReason?: TeamReasonId
      readonly note: NoteId
    }
  | {
      readonly type: 'sent-to-supplier'
      readonly supplier: SupplierId
      readonly role: SupplierRole
      readonly letter: LetterId
      readonly followUpAt: Instant
    }
  | {
      readonly type: 'supplier-number-logged'
      readonly supplier: SupplierId
      readonly role: SupplierRole
      readonly reference: string
      /** The supplier she got it from, where it was not sent to her by us (O-6). */
      readonly through?: SupplierId
    }
  | {
      readonly type: 'information-decided'
      readonly inform: boolean
      readonly onlyInformation: boolean
      readonly note: NoteId | null
    }
  | { readonly type: 'information-demanded'; readonly note: NoteId }
  | { readonly type: 'notice-published'; readonly notice: NoticeId; readonly teams: readonly TeamId[] }
  | {
      readonly type: 'notice-relayed'
      readonly notice: NoticeId
      readonly team: TeamId
      /** False where it found that its end users need not be told. */
      readonly told: boolean
    }
  | { readonly type: 'notice-ended'; readonly notice: NoticeId }
  /** It is about the same trouble as a notice that stands, or is not after all. */
  | { readonly type: 'notice-attached'; readonly notice: NoticeId }
  | { readonly type: 'notice-detached'; readonly notice: NoticeId }
  | {
      readonly type: 'waiting-started'
      readonly for: WaitingFor
      readonly supplier: SupplierId | null
      readonly followUpAt: Instant
      readonly note: NoteId
    }
  | { readonly type: 'waiting-ended'; readonly for: WaitingFor; readonly because: 'resumed' | 'answered' | 'due' }
  | {
      readonly type: 'letter-received'
      readonly letter: LetterId
      readonly kind: LetterKind
      readonly form: LetterForm
      readonly from: Sender
      readonly supplier: SupplierId | null
      readonly automatic: boolean
      /** A supplier says in it that she has a solution, and of which kind (M.1.2.2, M.1.3.5, M.2.1.7). */
      readonly says?: SolutionKind
    }
  | {
      readonly type: 'letter-written'
      readonly letter: LetterId
      readonly kind: LetterKind
      readonly form: LetterForm
      readonly direction: Direction
      readonly supplier: SupplierId | null
      /** Colleagues whom a note calls upon by name. */
      readonly mentions?: readonly PersonId[]
    }
  | {
      readonly type: 'letter-withdrawn'
      readonly letter: LetterId
      /** The whole act the letter was sent in is taken back: how the case stood before it. */
      readonly back?: Before
    }
  /** A letter of ours came back, or was refused for good (E04). */
  | { readonly type: 'letter-undelivered'; readonly letter: LetterId; readonly thread?: Thread }
  /** Nothing needs to be done about that. */
  | { readonly type: 'undelivered-accepted'; readonly letter: LetterId }
  /** The receipt for this letter was not sent. */
  | { readonly type: 'receipt-held-back'; readonly letter: LetterId; readonly why: HeldBackReason }
  | { readonly type: 'solved'; readonly solution: SolutionId; readonly kind: SolutionKind }
  | { readonly type: 'reopened' }
  | { readonly type: 'sent-back'; readonly responsible: Responsible }
  | { readonly type: 'confirmed'; readonly letter: LetterId | null }
  | { readonly type: 'objected'; readonly letter: LetterId }
  | { readonly type: 'closed'; readonly outcome: Outcome }
  | { readonly type: 'linked'; readonly to: CaseNumber }
  | { readonly type: 'unlinked'; readonly to: CaseNumber }
  | {
      readonly type: 'marked-confidential'
      readonly readers: readonly PersonId[]
      readonly basis: ConfidentialBasis
      readonly reviewOn: string
      readonly note: NoteId
    }
  | { readonly type: 'readers-changed'; readonly readers: readonly PersonId[]; readonly note: NoteId }
  /** Looked at again: it still has to be confidential, until another day. */
  | { readonly type: 'confidential-reviewed'; readonly reviewOn: string; readonly note: NoteId }
  | { readonly type: 'lifting-proposed'; readonly note: NoteId }
  | { readonly type: 'lifting-declined'; readonly note: NoteId }
  /** Two have found that it need not be confidential any longer: its lines read it again. */
  | { readonly type: 'lifted' }
  | { readonly type: 'step-done'; readonly step: string }
  | { readonly type: 'step-skipped'; readonly step: string }
  | {
      /** It follows another version of its routine from here on. */
      readonly type: 'routine-moved'
      readonly from: RoutineId
      readonly routine: RoutineId
      readonly version: string
      readonly position: Position
    }

export type EventType = EventBody['type']

/** Every type of event, so that lists of them can be exhaustive at run time too. */
export const eventTypes = [
  'opened',
  'described',
  'requester-corrected',
  'triaged',
  'taken',
  'assigned',
  'released',
  'owner-changed',
  'handed-over',
  'returned',
  'sent-to-supplier',
  'supplier-number-logged',
  'information-decided',
  'information-demanded',
  'notice-published',
  'notice-relayed',
  'notice-ended',
  'notice-attached',
  'notice-detached',
  'waiting-started',
  'waiting-ended',
  'letter-received',
  'letter-written',
  'letter-withdrawn',
  'letter-undelivered',
  'undelivered-accepted',
  'receipt-held-back',
  'solved',
  'reopened',
  'sent-back',
  'confirmed',
  'objected',
  'closed',
  'linked',
  'unlinked',
  'marked-confidential',
  'readers-changed',
  'confidential-reviewed',
  'lifting-proposed',
  'lifting-declined',
  'lifted',
  'step-done',
  'step-skipped',
  'routine-moved',
] as const satisfies readonly EventType[]

/** An event in its place: which case, which number in it, when, by whom, in what part, through which door (B-12). */
export type CaseEvent = {
  readonly case: CaseNumber
  readonly version: number
  readonly at: Instant
  readonly actor: PersonId | null
  readonly line: ActorLine
  readonly door: Door
  readonly body: EventBody
}
