import { type Actor, isSecondLine, teamsOf } from '../actor.ts'
import type { AgencyId, CaseNumber, LetterId, PersonId, ServiceId, TeamId } from '../id.ts'
import type { LetterForm } from '../letter.ts'
import type { Refusal } from '../refusal.ts'
import type { NamedSupplier } from './command.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Facts } from './facts.ts'
import type { CaseType, Level, Priority, Responsible } from './state.ts'
import type { ToldArea } from './told-area.ts'

/** A case to be opened, with everything its service, requester and mailbox say looked up. */
export type Opening = {
  readonly reporter:
    | { readonly kind: 'user'; readonly requester: PersonId; readonly agency: AgencyId; readonly firstLine: TeamId }
    | { readonly kind: 'supplier'; readonly supplier: NamedSupplier }
  readonly service: ServiceId
  /** The 2nd line that has the service. */
  readonly secondLine: TeamId
  /** The team of the mailbox it was sent to, where it came by mail. */
  readonly mailbox: Responsible | null
  readonly caseType: CaseType | null
  /** Where a supplier has found a fault (told-area.ts); null for users' cases. */
  readonly area: ToldArea | null
  readonly impact: Level | null
  readonly urgency: Level | null
  readonly form: LetterForm
  readonly letter: LetterId
  /** The closed case that a user's goes on from (after-closing.ts). */
  readonly follows?: CaseNumber
  /** What the reporting supplier tells: that it is critical, her own priority and number (M.2.1.2). */
  readonly critical?: boolean
  readonly toldPriority?: Priority | null
  readonly reference?: string | null
}

/**
 * Opening a case (O-10): whoever receives an enquiry registers it (U-2). A user's case is owned by her agency's
 * 1st line from the start; a supplier's case is the 2nd line's and has no owner.
 */
export function decideOpen(opening: Opening, facts: Facts): Decision {
  const { reporter } = opening
  const refusal =
    reporter.kind === 'user' ? mayReport(reporter, facts.actor) : mayReportForSupplier(reporter.supplier, facts.actor)
  if (refusal !== null) return refuse(refusal)
  if (judges(opening) && !isStaffOrMachine(facts.actor)) return refuse({ code: 'not-your-line' })
  if (opening.caseType === 'error-report' && !isSecondLine(facts.actor)) return refuse({ code: 'only-second-line' })
  const common = {
    type: 'opened',
    service: opening.service,
    caseType: opening.caseType ?? (opening.area === null ? null : 'technical'),
    ...(opening.area === null || opening.area === 'infrastructure' ? {} : { area: opening.area }),
    impact: opening.impact,
    urgency: opening.urgency,
    form: opening.form,
    letter: opening.letter,
  } as const
  if (reporter.kind === 'supplier') {
    const { id: supplier, role } = reporter.supplier
    const opened: EventBody = {
      ...common,
      reporter: { kind: 'supplier', supplier },
      supplierRole: role,
      ...(opening.critical === true ? { critical: true } : {}),
      ...(opening.toldPriority == null ? {} : { toldPriority: opening.toldPriority }),
      owner: null,
      responsible: second(opening.secondLine),
    }
    const reference = opening.reference ?? null
    if (reference === null) return accept(opened)
    return accept(opened, { type: 'supplier-number-logged', supplier, role, reference })
  }
  const { requester, agency, firstLine } = reporter
  const inFirstLine = teamsOf(facts.actor).includes(firstLine)
  const opened: EventBody = {
    ...common,
    reporter: { kind: 'user', requester, agency },
    supplierRole: null,
    owner: { team: firstLine, person: facts.actor.kind === 'person' && inFirstLine ? facts.actor.person : null },
    responsible: opening.mailbox ?? entry(opening, facts.actor, firstLine),
  }
  return opening.follows === undefined ? accept(opened) : accept(opened, { type: 'linked', to: opening.follows })
}

/** Type, impact and urgency are for the lines to set or propose (O-12, DESIGN section 2); who reports tells it in words. */
function judges({ caseType, impact, urgency }: Opening): boolean {
  return caseType !== null || impact !== null || urgency !== null
}

function isStaffOrMachine(actor: Actor): boolean {
  return actor.kind === 'machine' || actor.memberships.length > 0
}

/** The 1st line registers for its agency, the 2nd line for anyone, an end user for herself, the mail door for its sender. */
function mayReport(reporter: Extract<Opening['reporter'], { kind: 'user' }>, actor: Actor): Refusal | null {
  if (actor.kind === 'machine' || actor.person === reporter.requester || isSecondLine(actor)) return null
  if (teamsOf(actor).includes(reporter.firstLine)) return null
  return { code: actor.memberships.length > 0 ? 'not-your-agency' : 'not-your-line' }
}

/** Faults that suppliers find are registered by the 2nd line, or reported by the supplier herself (O-5); never past O-6. */
function mayReportForSupplier(supplier: NamedSupplier, actor: Actor): Refusal | null {
  if (supplier.through !== null) return { code: 'through-application-supplier' }
  if (actor.kind === 'machine' || isSecondLine(actor) || actor.supplier === supplier.id) return null
  return { code: 'only-second-line' }
}

/** A 2nd line that gets the enquiry first keeps it (enters the routine late); all else begins in the 1st line. */
function entry(opening: Opening, actor: Actor, firstLine: TeamId): Responsible {
  if (actor.kind === 'machine' || teamsOf(actor).includes(firstLine)) return { team: firstLine, line: 'first' }
  const lines = actor.memberships.filter(membership => membership.line === 'second')
  const own = lines.find(membership => membership.team === opening.secondLine) ?? lines[0]
  const reporting = opening.reporter.kind === 'user' && opening.reporter.requester === actor.person
  return own === undefined || reporting ? { team: firstLine, line: 'first' } : second(own.team)
}

function second(team: TeamId): Responsible {
  return { team, line: 'second' }
}
