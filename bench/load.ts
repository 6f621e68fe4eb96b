import { once } from 'node:events'
import { chmodSync, createWriteStream, type WriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { idMaker } from '../src/desk/new-id.ts'
import type { PublishedRoutine } from '../src/desk/routine-shelf.ts'
import type { Connection } from '../src/store/database.ts'
import { history, numberOf } from './history.ts'
import { copyLine, rowsOf, type Table, tables } from './rows.ts'

/** Cases whose rows go to the database together. */
const PART = 2500
/** Parts on their way at once: one for each core. */
const AT_ONCE = 2

export type Loaded = { readonly events: number; readonly madeMs: number; readonly totalMs: number }

/** Foreign keys are not looked at meanwhile (PostgreSQL 18, 19.11.1), and nothing has to be over in time. */
const RESTORING = '-c session_replication_role=replica -c maintenance_work_mem=256MB -c timezone=UTC'

/**
 * Makes the corpus in memory and writes it with COPY from files beside the server: the one named exception to the one
 * write path. As in a restore, secondary indexes are made at the end; `linje check` afterwards replays every event.
 */
export async function loadCorpus(
  connection: Connection,
  folder: string,
  routine: PublishedRoutine,
  total: number,
): Promise<Loaded> {
  const begun = performance.now()
  const pool = new pg.Pool({ ...connection, max: AT_ONCE, options: RESTORING })
  const indexes = await dropIndexes(pool)
  // Triggers sleep in a session that restores; this one makes the letters findable.
  await pool.query('alter table letters enable always trigger letter_words_kept')
  const newId = idMaker(Date.now)
  const underWay = new Set<Promise<void>>()
  let events = 0
  let madeMs = 0
  for (let from = 1; from <= total; from += PART) {
    const part = await openPart(folder)
    const until = Math.min(total, from + PART - 1)
    const started = performance.now()
    for (let n = from; n <= until; n += 1) {
      const told = history(n, total, routine, newId)
      events += told.links.length
      part.write(rowsOf(told))
    }
    madeMs += performance.now() - started
    while (underWay.size >= AT_ONCE) await Promise.race(underWay)
    const copied = part.copyInto(pool).then(() => void underWay.delete(copied))
    underWay.add(copied)
  }
  await Promise.all(underWay)
  await Promise.all(indexes.map(index => pool.query(index)))
  await pool.query('alter table letters enable trigger letter_words_kept')
  await pool.query(`select setval('case_numbers', ${numberOf(total)})`)
  await pool.query('vacuum analyze')
  await pool.end()
  return { events, madeMs, totalMs: performance.now() - begun }
}

type Part = {
  readonly write: (rows: ReturnType<typeof rowsOf>) => void
  readonly copyInto: (pool: pg.Pool) => Promise<void>
}

/** Files of one part, one a table, in a folder that the server may read whoever it runs as. */
async function openPart(folder: string): Promise<Part> {
  const place = await mkdtemp(join(folder, 'part-'))
  chmodSync(place, 0o755)
  const files = new Map<Table, { readonly path: string; readonly stream: WriteStream; readonly columns: string }>()
  return {
    write(rows) {
      for (const table of tables) {
        const [first] = rows[table]
        if (first === undefined) continue
        const path = join(place, table)
        const file = files.get(table) ?? {
          path,
          stream: createWriteStream(path),
          columns: Object.keys(first).join(', '),
        }
        files.set(table, file)
        file.stream.write(rows[table].map(copyLine).join(''))
      }
    },
    async copyInto(pool) {
      for (const { stream } of files.values()) {
        stream.end()
        await once(stream, 'close')
      }
      // One text with several statements is one transaction.
      await pool.query(
        [...files].map(([table, { path, columns }]) => `copy ${table} (${columns}) from '${path}'`).join('; '),
      )
      await rm(place, { recursive: true })
    },
  }
}

/** Takes away the indexes that no constraint needs, and gives the statements that make them again. */
async function dropIndexes(pool: pg.Pool): Promise<readonly string[]> {
  const found = await pool.query<{ name: string; statement: string }>(
    `select indexname as name, indexdef as statement from pg_indexes
     where schemaname = 'public' and tablename = any($1) and indexname not in (select conname from pg_constraint)
     order by tablename desc`,
    [[...tables, 'letter_words']],
  )
  for (const { name } of found.rows) await pool.query(`drop index ${name}`)
  return found.rows.map(({ statement }) => statement)
}
