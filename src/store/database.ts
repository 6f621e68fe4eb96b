import pg from 'pg'
import type { Instant } from '../domain/id.ts'
import { prepared, type Statement } from './sql.ts'

/** Reads and writes with statements, in a transaction or each on its own. */
export type Reader = {
  readonly all: <Row>(statement: Statement<Row>) => Promise<Row[]>
  readonly maybe: <Row>(statement: Statement<Row>) => Promise<Row | null>
  readonly one: <Row>(statement: Statement<Row>) => Promise<Row>
  /** Runs it and says how many rows it touched. */
  readonly run: (statement: Statement<unknown>) => Promise<number>
  /** Runs a text of several statements without values; for migrations only. */
  readonly script: (text: string) => Promise<void>
}

export type Database = Reader & {
  /** All or nothing: what `work` throws rolls it back and is thrown on. */
  readonly transaction: <Value>(work: (tx: Reader) => Promise<Value>) => Promise<Value>
  /** Hands on what others announce on these channels; connects again by itself. Gives back how to stop. */
  readonly listen: (heard: Readonly<Record<string, (payload: string) => void>>) => () => Promise<void>
  readonly close: () => Promise<void>
}

export type Connection = Pick<pg.PoolConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'connectionString'>

/** Longer than any request may take; a forgotten statement must not hold a row for ever. */
const STATEMENT_MS = 15_000
const RECONNECT_MS = 500

/**
 * What each session asks of the server, ours or another. Statements are written so that one plan serves whatever their
 * values: to plan a list anew each time takes 1.6 ms, to read it 0.4. No disk of today reads a page out of turn at four
 * times the cost. Compiling, and several cores for one reader, cost more than any of our statements.
 */
const SESSION = Object.entries({
  timezone: 'UTC',
  plan_cache_mode: 'force_generic_plan',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
})
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ')

/**
 * Opens a pool of at most `max` connections. Numbers of eight bytes come as numbers (no figure of ours passes 2^53),
 * moments as text in UTC with milliseconds. A server that goes away ends single statements, never the program.
 */
export function openDatabase(connection: Connection, { max }: { readonly max: number }): Database {
  const settings = { ...connection, ...typed(), application_name: 'linje', options: SESSION }
  const pool = new pg.Pool({ ...settings, max, statement_timeout: STATEMENT_MS })
  // Idle connections die with the server; the next statement gets a new one.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return {
    ...readerOf(pool),
    transaction: work => inTransaction(pool, work),
    listen: heard => listen(settings, heard),
    close: () => pool.end(),
  }
}

function readerOf(queryable: pg.Pool | pg.PoolClient): Reader {
  const all = async <Row>(statement: Statement<Row>): Promise<Row[]> =>
    (await queryable.query<Row & pg.QueryResultRow>(prepared(statement))).rows
  return {
    all,
    maybe: async statement => (await all(statement))[0] ?? null,
    one: async statement => {
      const [row] = await all(statement)
      if (row === undefined) throw new Error('a statement that always gives a row gave none')
      return row
    },
    run: async statement => (await queryable.query(prepared(statement))).rowCount ?? 0,
    script: async text => {
      await queryable.query(text)
    },
  }
}

async function inTransaction<Value>(pool: pg.Pool, work: (tx: Reader) => Promise<Value>): Promise<Value> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    const value = await work(readerOf(client))
    await client.query('commit')
    return value
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** One connection of its own, for as long as somebody listens. */
function listen(
  settings: pg.ClientConfig,
  heard: Readonly<Record<string, (payload: string) => void>>,
): () => Promise<void> {
  let stopped = false
  let current: pg.Client | null = null
  let again: NodeJS.Timeout | null = null
  const connect = async (): Promise<void> => {
    const client = new pg.Client(settings)
    current = client
    const retry = () => {
      if (stopped || current !== client) return
      current = null
      client.end().catch(() => {})
      again = setTimeout(connect, RECONNECT_MS)
    }
    client.on('error', retry)
    client.on('end', retry)
    client.on('notification', ({ channel, payload }) => heard[channel]?.(payload ?? ''))
    try {
      await client.connect()
      for (const channel of Object.keys(heard)) await client.query(`listen ${client.escapeIdentifier(channel)}`)
    } catch {
      retry()
    }
  }
  void connect()
  return async () => {
    stopped = true
    if (again !== null) clearTimeout(again)
    await current?.end().catch(() => {})
  }
}

const INT8 = 20
const NUMERIC = 1700
const TIMESTAMPTZ = 1184

function typed() {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, Number)
  types.setTypeParser(NUMERIC, Number)
  types.setTypeParser(TIMESTAMPTZ, instantOf)
  return { types }
}

/** `2026-01-02 03:04:05.67+00` as `2026-01-02T03:04:05.670Z`; by hand, for a page of a list holds 150 of them. */
function instantOf(written: string): Instant {
  const fraction = written.slice(20, -3).padEnd(3, '0').slice(0, 3)
  return `${written.slice(0, 10)}T${written.slice(11, 19)}.${fraction}Z`
}
