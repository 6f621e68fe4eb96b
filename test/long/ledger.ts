import type { Database } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'

/** What a mail has to come to: a case of its own, a letter on the case of its thread, or nothing but being kept. */
export type Sent = {
  readonly id: string
  readonly becomes: 'case' | 'answer' | 'kept'
  /** The Message-ID of the mail that began the thread. */
  readonly thread: string | null
  /** Of its file, where it has one. */
  readonly sha256: string | null
}

type Row = {
  readonly id: string
  readonly state: string
  readonly case: number | null
  readonly letters: number
  readonly files: string[]
  readonly receipts: number
}

/**
 * What became of all mails whose ids begin so (after Jepsen): none may be absent, there twice, there without having been
 * sent, or unfinished; no file may be another, no answer on another case than its thread's.
 */
export async function ledger(database: Database, prefix: string, sent: readonly Sent[]) {
  // Letters are gone through once, and not once a mail.
  const rows = await database.all(sql<Row>`
    with brought as (
      select l.mail_id, count(distinct l.id)::int as letters,
        coalesce(array_agg(encode(f.sha256, 'hex')) filter (where f.id is not null), '{}') as files
      from letters l left join attachments f on f.letter_id = l.id group by l.mail_id),
    answered as (
      select in_reply_to, count(*)::int as receipts from letters where automatic and direction = 'out' group by in_reply_to)
    select m.message_id as id, m.state, m.case_number as case, coalesce(b.letters, 0) as letters,
      coalesce(b.files, '{}') as files, coalesce(a.receipts, 0) as receipts
    from mails m left join brought b on b.mail_id = m.id left join answered a on a.in_reply_to = m.message_id
    where starts_with(m.message_id, ${prefix})`)
  const wanted = new Map(sent.map(one => [one.id, one]))
  const byId = Map.groupBy(rows, ({ id }) => id)
  const threads = await casesOf(
    database,
    sent.flatMap(({ thread }) => (thread === null ? [] : [thread])),
  )
  const opened = Map.groupBy(
    rows.filter(({ id }) => wanted.get(id)?.becomes === 'case'),
    row => row.case,
  )
  const ids = (of: (one: Sent, row: Row | undefined) => boolean) =>
    sent.filter(one => of(one, byId.get(one.id)?.[0])).map(({ id }) => id)
  return {
    lost: ids(
      ({ becomes }, row) => row === undefined || (becomes !== 'kept' && (row.case === null || row.letters === 0)),
    ),
    double: [
      ...ids(
        ({ id, becomes }, row) => (byId.get(id)?.length ?? 0) > 1 || (row?.letters ?? 0) > (becomes === 'kept' ? 0 : 1),
      ),
      ...[...opened.values()].filter(same => same.length > 1).flatMap(same => same.map(({ id }) => id)),
      ...rows.filter(({ receipts }) => receipts > 1).map(({ id }) => id),
    ],
    ghost: rows.filter(({ id }) => !wanted.has(id)).map(({ id }) => id),
    stuck: rows.filter(({ state }) => state !== 'acted').map(({ id, state }) => `${id} ${state}`),
    wrongFile: ids(({ sha256 }, row) => sha256 !== null && row?.files.join() !== sha256),
    strayed: ids(({ thread }, row) => thread !== null && row?.case !== threads.get(thread)),
  }
}

/** A ledger in which all is well. */
export const ALL_WELL = { lost: [], double: [], ghost: [], stuck: [], wrongFile: [], strayed: [] }

/** The case that came of each of these mails, by Message-ID; one of which none has come is not there. */
export async function casesOf(database: Database, messageIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const cases = await database.all(sql<{ id: string; case: number }>`
    select message_id as id, case_number as case from mails
    where message_id = any(${[...new Set(messageIds)]}::text[]) and case_number is not null`)
  return new Map(cases.map(({ id, case: number }) => [id, number]))
}

/** How many mails nothing has become of yet; -1 while the database does not answer. */
export function unread(database: Database): Promise<number> {
  return database.one(sql<{ count: number }>`select count(*)::int as count from mails where state = 'kept'`).then(
    ({ count }) => count,
    () => -1,
  )
}
