import { expect, test } from 'vitest'
import { arrowsOf } from './imports.ts'
import { linesWhere, product, type Source } from './source.ts'

const DRIVERS = new Set(['pg', 'pg-copy-streams', 'pg-cursor', 'pg-query-stream', 'postgres'])
/** A statement between quotation marks, or the tag that makes one. */
const STATEMENT = /\bsql(<[^`]*>)?`|['"`]\s*(select .+ from|insert into|update \w+ set|delete from|create table) /i

/** SQL anywhere but in the archive; `bench` has its own database and may drive it (DESIGN section 9). */
function strays(files: readonly Source[]): readonly string[] {
  const elsewhere = files.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/store/'))
  const texts = elsewhere.flatMap(file => linesWhere(file, line => STATEMENT.test(line)))
  const drivers = elsewhere
    .flatMap(file => arrowsOf(file))
    .filter(arrow => DRIVERS.has(arrow.to))
    .map(arrow => `${arrow.from} -> ${arrow.to}`)
  return [...texts, ...drivers]
}

test('SQL lies in store and migrations alone', () => {
  expect(strays(product)).toEqual([])
})

test('an SQL guard sees a tag, a statement and a driver', () => {
  const text = [
    "import type { Pool } from 'pg'",
    'const a = sql<{ n: number }>`select 1 as n`',
    "const b = 'insert into cases values (1)'",
    'const c = `delete from cases`',
  ].join('\n')
  expect(strays([{ path: 'src/desk/a.ts', text }])).toHaveLength(4)
  expect(strays([{ path: 'src/store/a.ts', text }])).toEqual([])
})
