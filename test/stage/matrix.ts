import type { Action } from '../../src/domain/case/action.ts'
import type { ActiveStep } from '../../src/domain/case/facts.ts'
import type { RefusalCode } from '../../src/domain/refusal.ts'
import { type ShapeName, shapeNames } from './case-state.ts'

/**
 * Who sees the case in some shape, by what they are to it: Kari owns it at the 1st line, Ola has it in the 2nd line
 * where its digit is 2, Oda sits in another 2nd line, Aino is the 3rd line it was sent to, Drift the supplier who
 * reported R2, Siri the requester. Everybody else gets `not-found` everywhere.
 */
const matrixRows = ['kari', 'ola', 'oda', 'aino', 'drift', 'siri'] as const
export type MatrixRow = (typeof matrixRows)[number]

/** One action held against every shape and every part, as people read it. */
export type MatrixTable = {
  readonly action: Action
  /** Where the routine stands. */
  readonly steps: readonly ActiveStep[]
  readonly law: string
  readonly cells: string
}

/** What a cell says. */
const legend = {
  yes: 'yes',
  '.': 'not-found',
  lin: 'not-your-line',
  '1st': 'only-first-line',
  '2nd': 'only-second-line',
  thr: 'through-first-line',
  cls: 'already-closed',
  slv: 'already-solved',
  cnf: 'already-confirmed',
  unc: 'unchanged',
  nsl: 'not-solved',
  nwt: 'not-waiting',
  ncf: 'not-confirmed',
  nsp: 'not-sent-to-supplier',
  nhd: 'no-handler',
  now: 'no-owner',
  nrq: 'no-requester',
  nnt: 'no-notice',
  nco: 'not-confidential',
} as const satisfies Record<string, 'yes' | RefusalCode>

/** One cell of a table: this person, this shape, this answer. */
export type MatrixCell = {
  readonly row: MatrixRow
  readonly shape: ShapeName
  readonly answer: 'yes' | RefusalCode
}

/** Reads a table's text; a missing row, a missing cell or a word outside the legend is a fault in the table and throws. */
export function cellsOf(table: MatrixTable): readonly MatrixCell[] {
  const [head = '', ...lines] = table.cells.trim().split('\n')
  if (words(head).join() !== shapeNames.join()) throw new Error(`${table.action}: the columns are not the shapes`)
  if (lines.map(line => words(line)[0]).join() !== matrixRows.join()) throw new Error(`${table.action}: rows missing`)
  return matrixRows.flatMap((row, index) => {
    const cells = words(lines[index] ?? '').slice(1)
    if (cells.length !== shapeNames.length) throw new Error(`${table.action}: ${row} has ${cells.length} cells`)
    return shapeNames.map((shape, column) => ({ row, shape, answer: answerOf(cells[column] ?? '') }))
  })
}

function words(line: string): readonly string[] {
  return line.trim().split(/\s+/)
}

function answerOf(cell: string): 'yes' | RefusalCode {
  const found = Object.entries(legend).find(([short]) => short === cell)
  if (found === undefined) throw new Error(`not in the legend: ${cell}`)
  return found[1]
}
