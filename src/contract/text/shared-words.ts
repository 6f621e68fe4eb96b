import type { ActorLine, Door, Line } from '../../domain/actor.ts'
import type { Action } from '../../domain/case/action.ts'
import type { EventType, ReturnReason } from '../../domain/case/event.ts'
import type {
  CaseType,
  Level,
  Outcome,
  Priority,
  SolutionKind,
  StatusName,
  SupplierRole,
  TechnicalArea,
  WaitingFor,
} from '../../domain/case/state.ts'
import type { LetterForm, LetterKind } from '../../domain/letter.ts'
import type { Deviation } from '../../domain/position.ts'
import type { Role } from '../../domain/role.ts'
import type { Letter } from '../letter.ts'
import type { RefusalTexts } from './told-refusal.ts'

type Words<Code extends string | number> = Readonly<Record<Code, string>>

/** A status as the one who reported the case meets it. */
export type PlainStatus =
  | Exclude<StatusName, 'waiting'>
  | 'waiting-requester'
  | 'waiting-supplier'
  | 'waiting-other'
  | 'confirmed'

/** Words that must exist for every code of a closed list: a new code without words does not compile. */
export type SharedWords = {
  readonly status: Words<StatusName>
  readonly plain: Readonly<Record<PlainStatus, readonly [status: string, next: string]>>
  readonly caseType: Words<CaseType>
  readonly area: Words<TechnicalArea>
  readonly level: Words<Level>
  readonly priority: Words<Priority>
  readonly outcome: Words<Outcome>
  readonly solutionKind: Words<SolutionKind>
  readonly supplierRole: Words<SupplierRole>
  readonly waitingFor: Words<WaitingFor>
  readonly role: Words<Role>
  readonly line: Words<Line>
  readonly part: Words<ActorLine>
  readonly door: Words<Door>
  readonly letterKind: Words<LetterKind>
  readonly readers: Words<LetterKind>
  readonly letterForm: Words<LetterForm>
  readonly delivery: Words<Letter['delivery']>
  readonly action: Words<Action>
  readonly event: Words<EventType>
  readonly returnReason: Words<ReturnReason>
  readonly deviation: Words<Deviation['kind']>
  readonly refusal: RefusalTexts
}
