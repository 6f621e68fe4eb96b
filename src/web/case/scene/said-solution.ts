import type { CaseView } from '../../../contract/case.ts'

/** What a supplier's last word says of her solution: what there is to log. Null where she says nothing of one. */
export function solutionSaid({ letters, solution }: CaseView) {
  const last = letters.findLast(
    ({ kind, direction, automatic, says }) =>
      kind === 'supplier' && direction === 'in' && (!automatic || says !== null),
  )
  if (last === undefined || last.says === null || (solution !== null && solution.at > last.at)) return null
  return { text: last.text, ...last.says, letter: last.id }
}
