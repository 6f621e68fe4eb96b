import type { ImportKind } from '../../../contract/administration-columns.ts'
import type { ImportResult } from '../../../contract/administration-import.ts'
import { holdAdministration } from '../../../store/administration/administration-view.ts'
import { logChanges } from '../../../store/administration/log-store.ts'
import type { Reader } from '../../../store/database.ts'
import { languageOfHouse } from '../../../store/settings-store.ts'
import { inTransaction } from '../../execute.ts'
import type { House, Outcome, Viewer } from '../../house.ts'
import { keepAll } from '../keep.ts'
import { type Importing, importing } from './importing.ts'
import { type Plan, planImport } from './plan.ts'
import { readTable } from './read-table.ts'

/** Faults that are told one by one; the rest are counted. */
const TOLD = 200

/** Looks at a file, and with `keep` takes it in: all of it in one transaction, or nothing as long as a row is faulty. */
export function importFile(
  house: House,
  viewer: Viewer,
  kind: ImportKind,
  file: Uint8Array,
  keep: boolean,
): Promise<Outcome<ImportResult>> {
  switch (kind) {
    case 'agencies':
      return run(house, viewer, kind, importing.agencies, file, keep)
    case 'suppliers':
      return run(house, viewer, kind, importing.suppliers, file, keep)
    case 'services':
      return run(house, viewer, kind, importing.services, file, keep)
    case 'people':
      return run(house, viewer, kind, importing.people, file, keep)
    default:
      return kind satisfies never
  }
}

async function run<Fields extends object>(
  house: House,
  viewer: Viewer,
  name: ImportKind,
  by: Importing<Fields>,
  file: Uint8Array,
  keep: boolean,
): Promise<Outcome<ImportResult>> {
  const table = readTable(file)
  if ('code' in table) {
    const { row, code } = table
    return { done: true, value: { ...NOTHING, faults: [{ row, column: null, value: '', code }], faulty: 1 } }
  }
  const language = await languageOfHouse(house.database)
  const around = { newId: house.newId, language, by: viewer.actor.person }
  const plan = (tx: Reader) => planImport(tx, name, by, table, around)
  const told = (it: Plan<Fields>) => resultOf(it, table.rows.length)
  if (!keep) return { done: true, value: told(await plan(house.database)) }
  return inTransaction<ImportResult>(house, async tx => {
    await holdAdministration(tx)
    const found = await plan(tx)
    const value = told(found)
    if (found.faults.length > 0 || found.pairs.length === 0) return { done: true, value }
    await keepAll(house, tx, viewer, by.kind, found.pairs)
    const { rows, fresh, changed } = value
    const entry = { id: house.newId(), kind: 'import', subject: name, subjectId: null, before: null } as const
    await logChanges(tx, viewer.actor.person, house.now(), [{ ...entry, after: { rows, fresh, changed } }])
    return { done: true, value }
  })
}

const NOTHING: ImportResult = { rows: 0, fresh: 0, changed: 0, unchanged: 0, faults: [], faulty: 0, ignored: [] }

function resultOf<Fields>({ pairs, unchanged, faults, ignored }: Plan<Fields>, rows: number): ImportResult {
  const fresh = pairs.filter(({ before }) => before === null).length
  return {
    rows,
    fresh,
    changed: pairs.length - fresh,
    unchanged,
    faults: faults.slice(0, TOLD),
    faulty: faults.length,
    ignored: [...ignored],
  }
}
