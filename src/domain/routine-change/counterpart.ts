import { nodeOf, type Routine } from '../routine/model.ts'

/**
 * The node of another version that a node of this one has become: the activity with its number, else the element with
 * its id and of its kind; null where there is none. A number that moved to another element takes the id's place.
 */
export function counterpart(from: Routine, id: string, to: Routine): string | null {
  const node = nodeOf(from, id)
  const same = to.nodes[id]
  if (node.kind !== 'step') return same?.kind === node.kind ? id : null
  const numbered = to.order.find(each => numberOf(to, each) === node.number)
  if (numbered !== undefined) return numbered
  // The same element under another number, unless that number is an activity that this version has elsewhere.
  const renumbered = same?.kind === 'step' && !from.order.some(each => numberOf(from, each) === same.number)
  return renumbered ? id : null
}

function numberOf(routine: Routine, id: string): string | null {
  const node = nodeOf(routine, id)
  return node.kind === 'step' ? node.number : null
}
