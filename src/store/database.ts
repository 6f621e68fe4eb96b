import pg from 'pg'
import { prepared, type Statement } from './sql.ts'

/** Reads and writes with statements, in a transaction or each on its own. */
export type Reader = {
  readonly all: <Row>(statement: Statement<Row>) => Promise<Row[]>
  readonly maybe: <Row>(statement: Statement<Row>) => Promise<Row | null>
  readonly one: <Row>(statement: Statement<Row>) => Promise<Row>
  /** Runs it and says how many rows it touched. */
  readonly run: (statement: Statement<unknown>) => Promise<number>
}

export type Database = Reader & {
  readonly transaction: <Value>(work: (tx: Reader) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

const client = (queryable: pg.Pool | pg.PoolClient): Reader => {
  const all = async <Row>(statement: Statement<Row>): Promise<Row[]> =>
    (await queryable.query<Row & pg.QueryResultRow>(prepared(statement))).rows
  return {
    all,
    maybe: async statement => (await all(statement))[0] ?? null,
    one: async statement => {
      const [row] = await all(statement)
      if (row === undefined) throw new Error('no row')
      return row
    },
    run: async statement => (await queryable.query(prepared(statement))).rowCount ?? 0,
  }
}

export function openDatabase(connection: pg.PoolConfig, options: { max: number }): Database {
  const types = new pg.TypeOverrides()
  types.setTypeParser(20, Number)
  types.setTypeParser(1700, Number)
  types.setTypeParser(1184, value => new Date(value).toISOString())
  const pool = new pg.Pool({ ...connection, max: options.max, types, options: '-c timezone=UTC' })
  return {
    ...client(pool),
    async transaction(work) {
      const connected = await pool.connect()
      try {
        await connected.query('begin')
        const value = await work(client(connected))
        await connected.query('commit')
        return value
      } catch (error) {
        await connected.query('rollback')
        throw error
      } finally {
        connected.release()
      }
    },
    close: () => pool.end(),
  }
}
