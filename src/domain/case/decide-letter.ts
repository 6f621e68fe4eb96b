import { isStaff, standing } from '../access/standing.ts'
import type { NamedPerson, Ruled } from './command.ts'
import { accept, actorOf, type Decision, refuse } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Facts } from './facts.ts'
import type { CaseState, Waiting } from './state.ts'

/** Staff write out, or note a call in either direction; the parties themselves write in. */
export function write(state: CaseState, command: Ruled<'write'>, facts: Facts): Decision {
  const { letter, kind, form } = command
  const { says } = command
  const who = standing(state, facts.actor)
  if (says !== undefined && (kind !== 'supplier' || isStaff(who))) return refuse({ code: 'not-your-letter' })
  if (!isStaff(who)) {
    const supplier = facts.actor.kind === 'person' ? facts.actor.supplier : null
    const from = kind === 'supplier' ? 'supplier' : 'requester'
    return accept(
      ...received(
        state,
        {
          type: 'receive',
          kind,
          form,
          from,
          supplier: kind === 'supplier' ? supplier : null,
          automatic: false,
          letter,
          ...(says === undefined ? {} : { says }),
        },
        facts,
      ),
    )
  }
  if (command.direction === 'in' && form !== 'phone') return refuse({ code: 'not-your-letter' })
  if (kind === 'supplier' && !state.dealings.some(dealing => dealing.supplier === command.supplier)) {
    return refuse({ code: 'not-sent-to-supplier' })
  }
  const supplier = kind === 'supplier' ? command.supplier : null
  const mentions = command.mentions ?? []
  if (!mentions.every(person => kind === 'internal' && readsNotes(state, person))) {
    return refuse({ code: 'unknown', what: 'person' })
  }
  const written = { type: 'letter-written', letter, kind, form, direction: command.direction, supplier } as const
  return accept(mentions.length === 0 ? written : { ...written, mentions: mentions.map(({ id }) => id) })
}

/** A note calls upon nobody who may not read it. */
function readsNotes(state: CaseState, { id, memberships }: NamedPerson): boolean {
  const reader = {
    kind: 'person',
    person: id,
    agency: null,
    memberships,
    supplier: null,
    administrator: false,
    processOwner: false,
  } as const
  return isStaff(standing(state, reader))
}

/** Taken back by the one who wrote it, before it has left the house; with it what else was done in the same act. */
export function withdraw(command: Ruled<'withdraw'>, facts: Facts): Decision {
  if (command.letter.author === null || command.letter.author !== actorOf(facts)) {
    return refuse({ code: 'not-your-letter' })
  }
  if (command.letter.gone) return refuse({ code: 'too-late' })
  const { letter, before } = command
  return accept({ type: 'letter-withdrawn', letter: letter.id, ...(before === undefined ? {} : { back: before }) })
}

/**
 * An answer ends the waiting for whoever gave it, unless a machine gave it that tells of no solution, or a supplier whose receipt is awaited: the
 * routine stands where her number is to be logged (M.1.3.2, DESIGN section 5). Who says that she has a solution does more
 * than acknowledge.
 */
export function received(state: CaseState, command: Ruled<'receive'>, facts: Facts): readonly EventBody[] {
  const { letter, kind, form, from, supplier, automatic, says } = command
  const heard = { type: 'letter-received', letter, kind, form, from, supplier, automatic } as const
  const event: EventBody = says === undefined ? heard : { ...heard, says }
  const told = [event, ...numberTold(state, command), ...chainTold(state, command)]
  const isReceipt =
    from === 'supplier' &&
    says === undefined &&
    facts.activeSteps.some(({ offers }) => offers.includes('log-supplier-number'))
  if ((automatic && says === undefined) || isReceipt) return told
  return [
    ...told,
    ...answered(state, 'answered', waiting =>
      waiting.for === 'supplier' ? from === 'supplier' && waiting.supplier === supplier : waiting.for === from,
    ),
  ]
}

/** A number that a supplier tells is logged (O-16), also by her machine; one that is logged already is a person's to change. */
function numberTold(state: CaseState, { supplier, reference }: Ruled<'receive'>): readonly EventBody[] {
  const dealing = state.dealings.find(known => known.supplier === supplier)
  if (reference === undefined || dealing === undefined || dealing.reference !== null) return []
  return [{ type: 'supplier-number-logged', supplier: dealing.supplier, role: dealing.role, reference }]
}

/** Numbers of those behind her, each where none is logged yet. */
function chainTold(state: CaseState, { supplier, chain = [] }: Ruled<'receive'>): readonly EventBody[] {
  if (supplier === null || !state.dealings.some(dealing => dealing.supplier === supplier)) return []
  return chain
    .filter(({ supplier: behind }) => !state.chain.some(known => known.supplier === behind.id))
    .map(({ supplier: { id, role }, reference }) => ({
      type: 'supplier-number-logged',
      supplier: id,
      role,
      reference,
      through: supplier,
    }))
}

/** Ends the waiting, if the case waits and for this. */
export function answered(
  state: CaseState,
  because: 'resumed' | 'answered' | 'due',
  ends: (waiting: Waiting) => boolean,
): readonly EventBody[] {
  const { status } = state
  return status.name === 'waiting' && ends(status) ? [{ type: 'waiting-ended', for: status.for, because }] : []
}

/** A letter to one of us needs nothing more: she reads the case. */
export function noteUndelivered({ letter, thread }: Ruled<'note-undelivered'>): Decision {
  return accept({ type: 'letter-undelivered', letter, ...(thread === null ? {} : { thread }) })
}

/** Nothing that leaves the house disappears in silence: the case says what was not answered, and why. No person asks for it. */
export function holdBackReceipt({ letter, why }: Ruled<'hold-back-receipt'>, { actor }: Facts): Decision {
  if (actor.kind === 'person') return refuse({ code: 'not-found' })
  return accept({ type: 'receipt-held-back', letter, why })
}

/** Somebody of the lines lets be a letter that did not arrive and that nobody has seen to. */
export function acceptUndelivered(state: CaseState, { letter }: Ruled<'accept-undelivered'>): Decision {
  const open = state.undelivered.some(each => each.letter === letter && each.answer === null)
  return open ? accept({ type: 'undelivered-accepted', letter }) : refuse({ code: 'unknown', what: 'letter' })
}
