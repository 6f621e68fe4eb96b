import type { Instant } from '../id.ts'
import { confidentialAfter } from './confidential.ts'
import type { CaseEvent } from './event.ts'
import { ended, published, relayed } from './notices.ts'
import type { CaseState, ChainNumber, Dealing, Status } from './state.ts'
import { undeliveredAfter } from './undelivered.ts'

/**
 * The state after an event. Total over events that `decide` can give; the first event must be `opened`. The row of a
 * case is nothing but the fold of this over its log.
 */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  const { body } = event
  if (body.type === 'opened') {
    return {
      number: event.case,
      version: event.version,
      reporter: body.reporter,
      owner: body.owner,
      responsible: body.responsible,
      handler: null,
      service: body.service,
      type: body.caseType,
      area: body.area ?? null,
      impact: body.impact,
      urgency: body.urgency,
      priority: null,
      toldPriority: body.toldPriority ?? null,
      status: { name: 'new' },
      dealings: dealingWithReporter(body),
      chain: [],
      toCall: body.critical === true && body.form !== 'phone',
      undelivered: [],
      links: [],
      confidential: null,
      information: null,
      informationDemanded: false,
      notices: [],
      returns: 0,
      handedOverAt: null,
      waitingSince: null,
      openedAt: event.at,
      changedAt: event.at,
    }
  }
  if (state === null) throw new Error(`case ${event.case} begins with ${body.type}, not with opened`)
  const after = { ...state, version: event.version, changedAt: event.at, ...change(state, body) }
  return {
    ...after,
    undelivered: undeliveredAfter(state.undelivered, body),
    confidential: confidentialAfter(state.confidential, event),
    handedOverAt: handedOverAt(after, event),
    waitingSince: waitingSince(state, after, event),
  }
}

type Opened = Extract<CaseEvent['body'], { type: 'opened' }>
type Later = Exclude<CaseEvent['body'], Opened>

function change(state: CaseState, body: Later): Partial<CaseState> {
  switch (body.type) {
    case 'described':
      return { service: body.service }
    case 'requester-corrected': {
      const moved = body.responsible.team !== state.responsible.team
      return {
        reporter: body.reporter,
        owner: body.owner,
        responsible: body.responsible,
        handler: moved ? null : state.handler,
      }
    }
    case 'triaged':
      return {
        type: body.caseType,
        area: body.area,
        impact: body.impact,
        urgency: body.urgency,
        priority: body.priority,
        status: begun(state.status),
      }
    case 'taken':
    case 'assigned':
      return { handler: body.handler, status: begun(state.status) }
    case 'released':
      return { handler: null }
    case 'owner-changed':
      return state.owner === null ? {} : { owner: { ...state.owner, person: body.owner } }
    case 'handed-over':
      return { responsible: body.responsible, handler: null, status: begun(state.status) }
    case 'returned':
      return { responsible: body.responsible, handler: null, returns: state.returns + 1 }
    case 'sent-back':
      return { responsible: body.responsible, handler: null }
    case 'sent-to-supplier':
      return {
        dealings: dealing(state.dealings, { supplier: body.supplier, role: body.role, reference: null }),
        status: { name: 'waiting', for: 'supplier', supplier: body.supplier, followUpAt: body.followUpAt },
      }
    case 'supplier-number-logged':
      if (body.through !== undefined) return { chain: chained(state.chain, body) }
      return {
        dealings: dealing(state.dealings, { supplier: body.supplier, role: body.role, reference: body.reference }),
      }
    case 'information-decided':
      return { information: { inform: body.inform, onlyInformation: body.onlyInformation } }
    case 'information-demanded':
      // A decision against it stands no longer: it is to be taken again (M.2.2.6).
      return { informationDemanded: true, information: state.information?.inform === false ? null : state.information }
    case 'notice-published':
      return { notices: published(state.notices, body.notice, body.teams, state.status.name === 'solved') }
    case 'notice-relayed':
      return { notices: relayed(state.notices, body.notice, body.team) }
    case 'notice-ended':
      return { notices: ended(state.notices, body.notice) }
    case 'waiting-started':
      return {
        status: { name: 'waiting', for: body.for, supplier: body.supplier, followUpAt: body.followUpAt },
      }
    case 'waiting-ended':
    case 'reopened':
    case 'objected':
      return { status: { name: 'open' } }
    case 'solved':
      return { status: { name: 'solved', solution: { id: body.solution, kind: body.kind }, confirmed: false } }
    case 'confirmed':
      return state.status.name === 'solved' ? { status: { ...state.status, confirmed: true } } : {}
    case 'closed':
      return {
        status: {
          name: 'closed',
          outcome: body.outcome,
          solution: state.status.name === 'solved' ? state.status.solution : null,
        },
      }
    case 'linked':
      return { links: [...state.links, body.to] }
    case 'unlinked':
      return { links: state.links.filter(link => link !== body.to) }
    case 'letter-withdrawn':
      return body.back === undefined ? {} : { status: body.back.status, dealings: body.back.dealings }
    case 'letter-written':
      return body.kind === 'supplier' && body.form === 'phone' ? { toCall: false } : {}
    case 'notice-attached':
    case 'notice-detached':
    case 'letter-received':
    case 'letter-undelivered':
    case 'undelivered-accepted':
    case 'receipt-held-back':
    case 'marked-confidential':
    case 'readers-changed':
    case 'confidential-reviewed':
    case 'lifting-proposed':
    case 'lifting-declined':
    case 'lifted':
    case 'step-done':
    case 'step-skipped':
    case 'routine-moved':
      return {}
    default:
      return body satisfies never
  }
}

/** A hand-over waits for its receiver until somebody there has it, or there is nothing left to take (M.1.1.2). */
function handedOverAt({ handedOverAt: before, handler, responsible, status }: CaseState, event: CaseEvent) {
  if (event.body.type === 'handed-over') return event.at
  const done = status.name === 'solved' || status.name === 'closed'
  return done || handler !== null || responsible.line === 'first' ? null : before
}

/** Waiting goes on while it is for the same one; a letter taken back leaves it as it was. */
function waitingSince(before: CaseState, { status }: CaseState, { at, body }: CaseEvent): Instant | null {
  if (status.name !== 'waiting') return null
  if (body.type === 'letter-withdrawn' && body.back !== undefined) return body.back.waitingSince ?? at
  const same =
    before.status.name === 'waiting' && before.status.for === status.for && before.status.supplier === status.supplier
  return same ? before.waitingSince : at
}

/** A case is new until the first take, assign, triage or hand-over, and never again (DESIGN section 2). */
function begun(status: Status): Status {
  return status.name === 'new' ? { name: 'open' } : status
}

/** A supplier who reports a case is dealt with from the start: she has her own thread and number in it (O-16, O-22). */
function dealingWithReporter({ reporter, supplierRole }: Opened): readonly Dealing[] {
  if (reporter.kind === 'user' || supplierRole === null) return []
  return [{ supplier: reporter.supplier, role: supplierRole, reference: null }]
}

/** One number of each in the chain. */
function chained(chain: CaseState['chain'], { supplier, role, reference }: ChainNumber): CaseState['chain'] {
  return [...chain.filter(known => known.supplier !== supplier), { supplier, role, reference }]
}

/** One dealing a supplier, the latest at the end; a number once told is not forgotten when the case is sent again. */
function dealing(dealings: readonly Dealing[], latest: Dealing): readonly Dealing[] {
  const before = dealings.find(known => known.supplier === latest.supplier)
  const others = dealings.filter(known => known.supplier !== latest.supplier)
  return [...others, { ...latest, reference: latest.reference ?? before?.reference ?? null }]
}
