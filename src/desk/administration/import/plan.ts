import { type ImportKind, importColumns } from '../../../contract/administration-columns.ts'
import type { ImportFault } from '../../../contract/administration-import.ts'
import { type Language, languages } from '../../../contract/value.ts'
import type { PersonId } from '../../../domain/id.ts'
import type { Kept } from '../../../store/administration/register.ts'
import type { Reader } from '../../../store/database.ts'
import { faultsIn } from '../faults.ts'
import { differs } from '../keep.ts'
import type { Pair } from '../kind.ts'
import type { Importing } from './importing.ts'
import { type InCodes, readInCodes } from './named.ts'
import type { Table } from './read-table.ts'

/** What a file comes to: what is to be kept, and everything that is wrong with it. */
export type Plan<Fields> = {
  readonly pairs: readonly Pair<Fields>[]
  readonly unchanged: number
  readonly faults: readonly ImportFault[]
  readonly ignored: readonly string[]
}

/** Longest value of a cell that is told again. */
const VALUE = 80

/** Holds a file against what is there. All of it is looked at, so that one round of corrections is enough. */
export async function planImport<Fields extends object>(
  tx: Reader,
  name: ImportKind,
  importing: Importing<Fields>,
  table: Table,
  around: { readonly newId: () => string; readonly language: Language; readonly by: PersonId },
): Promise<Plan<Fields>> {
  const { kind, shape, columns, unsaid } = importing
  const { places, ignored, missing } = placesOf(name, table.headings)
  if (missing.length > 0) {
    const faults = missing.map(column => ({ row: 1, column, value: '', code: 'missing-column' }))
    return { pairs: [], unchanged: 0, faults, ignored }
  }
  const inCodes = await readInCodes(tx)
  const said = table.rows.map(({ row, cells }) => ({ row, cells, said: saidIn({ columns, places, inCodes }, cells) }))
  const [identity = 'key'] = Object.keys(columns)
  const known = await thingsThere(
    tx,
    importing,
    said.map(({ said: it }) => String(it[identity] ?? '').toLowerCase()),
  )
  const faults: ImportFault[] = []
  const rows: { readonly row: number; readonly cells: readonly string[]; readonly pair: Pair<Fields> }[] = []
  const met = new Set<string>()
  const faulty = (row: number, cells: readonly string[], path: string, code: string) => {
    const column = places.has(path) ? path : null
    const last = faults.at(-1)
    // The words of one name that nobody has are one fault.
    if (last?.row === row && last.column === column && last.code === code) return
    faults.push({ row, column, value: (cells[places.get(path) ?? -1] ?? '').slice(0, VALUE), code })
  }
  for (const { row, cells, said: it } of said) {
    const key = String(it[identity] ?? '').toLowerCase()
    const before = known.get(key) ?? null
    const { id, ...had } = before ?? { id: around.newId() }
    const read = shape.safeParse({ ...(before === null ? unsaid(it, around.language) : had), ...it })
    if (!read.success) {
      for (const { path, code, message } of read.error.issues) {
        const column = String(path[0])
        faulty(row, cells, column, faultOf(columns[column], code === 'custom' ? message : code.replaceAll('_', '-')))
      }
    } else if (met.has(key)) faulty(row, cells, identity, 'twice')
    else rows.push({ row, cells, pair: { before, after: { ...read.data, id } } })
    met.add(key)
  }
  const changing = rows.filter(({ pair }) => differs(pair))
  const found = await faultsIn(
    tx,
    kind,
    changing.map(({ pair }) => pair),
    around.by,
  )
  for (const [index, each] of found.entries()) {
    const { row = 0, cells = [] } = changing[index] ?? {}
    for (const { path, code } of each) faulty(row, cells, path, code)
  }
  return {
    pairs: changing.map(({ pair }) => pair),
    unchanged: rows.length - changing.length,
    faults: faults.sort((one, other) => one.row - other.row),
    ignored,
  }
}

/** Where each field stands, by a heading in any of our languages or its own name. */
function placesOf(kind: ImportKind, headings: readonly string[]) {
  const fields: Readonly<Record<string, Readonly<Record<Language, string>>>> = importColumns[kind]
  const field = (heading: string) =>
    Object.entries(fields).find(([name, called]) =>
      [name, ...languages.map(language => called[language])].some(word => word.toLowerCase() === heading.toLowerCase()),
    )?.[0]
  const places = new Map<string, number>()
  const ignored: string[] = []
  for (const [index, heading] of headings.entries()) {
    const name = field(heading)
    if (name !== undefined && !places.has(name)) places.set(name, index)
    else if (heading !== '') ignored.push(heading)
  }
  const missing = Object.keys(fields)
    .slice(0, 2)
    .filter(name => !places.has(name))
  return { places, ignored, missing }
}

type Reading = {
  readonly columns: Importing<unknown>['columns']
  readonly places: ReadonlyMap<string, number>
  readonly inCodes: InCodes
}

/** A name that nobody has is no code either; what is wrong is that there is nobody of it. */
function faultOf(column: Importing<unknown>['columns'][string] | undefined, code: string): string {
  return column?.names !== undefined && code === 'not-a-key' ? 'not-offered' : code
}

/** What a row says; an empty cell says something only where there can be none. */
function saidIn({ columns, places, inCodes }: Reading, cells: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, { reads, emptySays, names }]) => {
      const place = places.get(name)
      if (place === undefined) return []
      const cell = cells[place] ?? ''
      return cell === '' && emptySays !== true ? [] : [[name, reads(names === undefined ? cell : inCodes(names, cell))]]
    }),
  )
}

async function thingsThere<Fields>(
  tx: Reader,
  { kind }: Importing<Fields>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Kept<Fields>>> {
  const things = await kind.register.byKeys(tx, keys)
  return new Map(things.map(thing => [kind.keyOf(thing), thing]))
}
