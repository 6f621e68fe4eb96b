import { expect, test } from 'vitest'
import { arrowsOf } from './imports.ts'
import { code, linesWhere, product, type Source } from './source.ts'

const WRITES = 'src/store/case-store.ts'
/**
 * The one named exception: a corpus made by the pure rules and written with COPY (DESIGN section 9). What the archive
 * keeps is tried on worlds that no commands would make.
 */
const MAY_WRITE = ['src/desk/', 'bench/', 'test/store/']
const WRITERS = /\b(insertCase|saveCase|appendEvents)\b/
const STATEMENT = /\b(insert into|update|delete from|truncate|copy) (cases|case_events|case_suppliers)\b/i

/** Everybody but the desk who reaches for the functions that write cases; the archive's own files may take their rows. */
function reachers(files: readonly Source[]): readonly string[] {
  return files
    .filter(({ path }) => path !== WRITES && !MAY_WRITE.some(room => path.startsWith(room)))
    .filter(file => arrowsOf(file).some(arrow => arrow.to === WRITES))
    .filter(({ path, text }) => !path.startsWith('src/store/') || WRITERS.test(text))
    .map(({ path }) => path)
}

/** Statements that write the rows and events of cases anywhere but in the one file made for it. */
function statements(files: readonly Source[]): readonly string[] {
  return files
    .filter(({ path }) => path !== WRITES && !path.startsWith('bench/'))
    .flatMap(file => linesWhere(file, line => STATEMENT.test(line)))
}

test('a case is written by the desk alone, whichever door a command came through', () => {
  expect(reachers(code)).toEqual([])
})

test('one file holds the statements that write cases and events', () => {
  expect(statements(product)).toEqual([])
})

test('the file that writes cases is where this guard thinks it is, and writes them', () => {
  const file = product.find(({ path }) => path === WRITES)
  expect(file?.text).toMatch(WRITERS)
  expect(file?.text).toMatch(STATEMENT)
})

test('a write guard sees a door, a job and a view that write past the desk', () => {
  const text = "import { saveCase } from '../store/case-store.ts'\n"
  const view = { path: 'src/store/case-view.ts', text: "import { saveCase } from './case-store.ts'\n" }
  expect(reachers([...['src/http/a.ts', 'src/worker/a.ts'].map(path => ({ path, text })), view])).toHaveLength(3)
  expect(reachers([{ path: 'src/desk/a.ts', text }])).toEqual([])
  expect(reachers([{ ...view, text: view.text.replace('saveCase', 'type Run') }])).toEqual([])
  expect(statements([{ path: 'src/store/mail-store.ts', text: "  update cases set status = 'open'\n" }])).toHaveLength(
    1,
  )
})
