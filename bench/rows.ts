import { movesOf } from '../src/domain/case/moves.ts'
import { rowOf } from '../src/store/case-row.ts'
import { columnsOf } from '../src/store/case-store.ts'
import { moveRow } from '../src/store/move-store.ts'
import type { History } from './history.ts'

/** A row by its columns; each row of a table has the same columns in the same order. */
export type Row = Readonly<Record<string, unknown>>

export const tables = [
  'cases',
  'case_events',
  'case_moves',
  'case_suppliers',
  'notes',
  'solutions',
  'parties',
  'letters',
] as const
export type Table = (typeof tables)[number]

/** The rows that a case is kept in, as the desk would have written them. */
export function rowsOf({ title, course, run, links, said, notes, solution }: History): Record<Table, readonly Row[]> {
  const { state } = course
  const { number } = state
  const party = new Map<string, number>()
  for (const { address } of said) {
    if (address !== null && !party.has(address)) party.set(address, party.size + 1)
  }
  const requester = state.reporter.kind === 'user' ? state.reporter.requester : null
  return {
    cases: [
      {
        ...rowOf(state),
        // A list of PostgreSQL's is written otherwise than one of JSON's.
        notices: JSON.stringify(state.notices),
        chain: JSON.stringify(state.chain),
        undelivered: JSON.stringify(state.undelivered),
        title,
        routine_id: run?.routine ?? null,
        position: run?.position ?? null,
        steps: run?.steps ?? [],
      },
    ],
    case_events: links.map(({ event, hash }) => ({ ...columnsOf(event), hash })),
    case_moves: movesOf(null, course.events).map(moveRow),
    case_suppliers: state.dealings.map(({ supplier, role, reference }, place) => ({
      case_number: number,
      supplier_id: supplier,
      role,
      reference,
      place,
    })),
    notes: notes.map(({ id, words }) => ({ id, case_number: number, words })),
    solutions:
      solution === null
        ? []
        : [
            {
              id: solution.id,
              case_number: number,
              kind: 'now',
              text: title,
              person_id: solution.person,
              at: solution.at,
            },
          ],
    parties: [...party].map(([address, place]) => ({
      case_number: number,
      party: place,
      kind: 'requester',
      address,
      person_id: requester,
    })),
    letters: said.map(({ id, kind, direction, author, address, text, at }) => ({
      id,
      case_number: number,
      kind,
      form: kind === 'internal' ? 'web' : 'mail',
      direction,
      author_id: author,
      supplier_id: kind === 'supplier' ? (state.dealings[0]?.supplier ?? null) : null,
      party: address === null ? null : (party.get(address) ?? null),
      address,
      subject: title,
      text,
      message_id: kind === 'internal' ? null : `<${id}@corpus.example>`,
      at,
      delivery: direction === 'out' && kind !== 'internal' ? 'sent' : 'kept',
    })),
  }
}

/** A row as COPY reads it in its text format (PostgreSQL 18, "COPY", File Formats). */
export function copyLine(row: Row): string {
  return `${Object.values(row).map(field).join('\t')}\n`
}

function field(value: unknown): string {
  if (value === null) return '\\N'
  if (value instanceof Buffer) return `\\\\x${value.toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(element => `"${escaped(String(element))}"`).join(',')}}`
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
    : text
}
