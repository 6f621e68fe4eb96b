import type { LetterId } from '../id.ts'
import type { EventBody } from './event.ts'
import type { Thread, Undelivered } from './state.ts'

/**
 * What there is to do about letters that did not arrive (E04). Each is there until somebody of the lines has reached
 * whoever it was for, by a letter or a call, until that one has written herself, or until somebody lets it be. What is
 * taken back has reached nobody.
 */
export function undeliveredAfter(list: readonly Undelivered[], body: EventBody): readonly Undelivered[] {
  switch (body.type) {
    case 'letter-undelivered': {
      const open = list.filter(({ letter, answer }) => answer === null && letter !== body.letter)
      return body.thread === undefined ? open : [...open, { ...body.thread, letter: body.letter, answer: null }]
    }
    case 'letter-written':
      if (body.kind !== 'public' && body.kind !== 'supplier') return list
      return answered(list, { kind: body.kind, supplier: body.supplier }, body.letter)
    case 'sent-to-supplier':
      return answered(list, { kind: 'supplier', supplier: body.supplier }, body.letter)
    case 'letter-received':
      // A machine that answers says nothing of who reads.
      if (body.automatic || (body.kind !== 'public' && body.kind !== 'supplier')) return list
      return answered(list, { kind: body.kind, supplier: body.supplier }, body.letter)
    case 'letter-withdrawn':
      return list.map(each => (each.answer === body.letter ? { ...each, answer: null } : each))
    case 'undelivered-accepted':
      return list.filter(({ letter }) => letter !== body.letter)
    case 'requester-corrected':
      return list.filter(({ kind }) => kind !== 'public')
    default:
      return list
  }
}

function answered(list: readonly Undelivered[], { kind, supplier }: Thread, answer: LetterId): readonly Undelivered[] {
  return list.map(each =>
    each.answer === null && each.kind === kind && each.supplier === supplier ? { ...each, answer } : each,
  )
}
