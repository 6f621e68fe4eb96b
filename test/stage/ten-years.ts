import type { Database, Reader } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import {
  cast,
  havna,
  havnaFirst,
  nordvik,
  nordvikFirst,
  otherSecondLine,
  payroll,
  secondLine,
  thirdLine,
} from './people.ts'
import { withoutIndexes } from './without-indexes.ts'

/** Number of the first of them. */
export const FIRST = 20_000
/** Words that every tenth, hundredth and thousandth letter holds. */
export const planted = ['zyxcommon', 'zyxmid', 'zyxrare'] as const

/** Rows of a statement. */
const PIECE = 100_000
const TABLES = ['cases', 'letters', 'letter_words', 'case_moves', 'case_reached', 'case_suppliers'] as const

/**
 * What a house has after ten years: so many cases more, made out of one that is like them, each with a letter, and with
 * a move where it went to the 2nd line. Of the last fiftieth four in five are not closed, of what is older one in a
 * hundred. Two in five are Nordvik's; of others' it has read one in a thousand on a notice, which in ten years is one a
 * week. Written as in a restore: without triggers, indexes at the end.
 */
export async function tenYears(database: Database, like: number, cases: number): Promise<void> {
  const last = FIRST + cases - 1
  await withoutIndexes(database, TABLES, async tx => {
    const columns = await columnsOf(tx, 'cases')
    for (let from = FIRST; from <= last; from += PIECE) {
      await tx.script(`
        insert into cases (${columns.join(', ')})
        select ${columns.map(column => parts[column] ?? `c.${column}`).join(', ')}
        from cases c, generate_series(${from}, ${Math.min(from + PIECE - 1, last)}) n,
          lateral (${dice}) d, lateral (${course(last - cases / 50)}) m
        where c.number = ${like}`)
    }
    await tx.script(`${beside}; select setval('case_numbers', ${last + 1})`)
  })
}

/** Figures by chance, the same each time. */
const dice = `select ${['fate', 'whose', 'talk', 'days']
  .map((name, place) => `abs(mod(hashint4extended(n, ${place}), 1000)) as ${name}`)
  .join(', ')} offset 0`

function course(young: number): string {
  return `select whose < 400 as ours, case when fate < case when n > ${young} then 800 else 10 end
      then (array['new', 'open', 'waiting', 'solved'])[1 + fate % 4] else 'closed' end as status,
    fate % 8 < 4 as second, '2016-01-01T00:00:00Z'::timestamptz + n * interval '5 minutes' as opened offset 0`
}

const atSecond = `m.second and m.status <> 'closed'`
const waitsFor = `case when m.status = 'waiting' then (array['requester', 'supplier', 'other'])[1 + talk % 3] end`

/** What of a case is another than that of the one it is made of. */
const parts: Readonly<Record<string, string>> = {
  number: 'n',
  title: `'Sak nummer ' || n`,
  status: 'm.status',
  waiting_for: waitsFor,
  waiting_supplier_id: `case when ${waitsFor} = 'supplier' then '${thirdLine}'::uuid end`,
  waiting_since: `case when m.status = 'waiting' then m.opened end`,
  follow_up_at: `case when m.status = 'waiting' then m.opened + days * interval '1 hour' end`,
  team_id: `(case when ${atSecond} then case when talk < 700 then '${secondLine}' else '${otherSecondLine}' end
    when ours then '${nordvikFirst}' else '${havnaFirst}' end)::uuid`,
  line: `case when ${atSecond} then 'second' else 'first' end`,
  handler_id: `case when m.status <> 'closed' and talk % 2 = 0 then
    (case when m.second then '${cast.ola.person}' when ours then '${cast.kari.person}' else '${cast.hanne.person}' end)::uuid end`,
  handed_over_at: `case when ${atSecond} and talk % 2 = 1 then m.opened end`,
  owner_team_id: `(case when ours then '${nordvikFirst}' else '${havnaFirst}' end)::uuid`,
  owner_id: `(case when ours then case when talk < 500 then '${cast.kari.person}' else '${cast.karl.person}' end
    else '${cast.hanne.person}' end)::uuid`,
  requester_id: `(case when ours then '00000000-0000-7000-9000-' else '00000000-0000-7000-9001-' end
    || lpad((n % 10000)::text, 12, '0'))::uuid`,
  agency_id: `(case when ours then '${nordvik}' else '${havna}' end)::uuid`,
  service_id: `case when talk < 800 then '${payroll}'::uuid else (select id from services where key = 'arkiv') end`,
  type: `(array['error-report', 'change-proposal', 'support', 'technical'])[1 + talk % 5]`,
  priority: `case when days % 100 > 0 then 1 + days % 5 end`,
  returns: `case when talk % 100 < 2 then 3 when talk % 100 < 10 then 1 else 0 end`,
  outcome: `case when m.status = 'closed' then 'solved' end`,
  steps: `case when m.status = 'closed' then '{}'::text[] else array['M.1.1.' || 1 + fate % 3] end`,
  opened_at: 'm.opened',
  changed_at: `m.opened + days * interval '41 minutes'`,
}

/** Who asked, and what stands beside the cases. */
const beside = `
  insert into people (id, email, name, agency_id, created_at)
  select ('00000000-0000-7000-900' || agency || '-' || lpad(n::text, 12, '0'))::uuid, 'i' || n || '@' || agency || '.example',
    'Innmelder ' || n, case agency when 0 then '${nordvik}'::uuid else '${havna}'::uuid end, now()
  from generate_series(0, 9999) n, generate_series(0, 1) agency;
  insert into letters (id, case_number, kind, form, direction, author_id, subject, text, at, delivery)
  select ('00000000-0000-7000-a000-' || lpad(c.number::text, 12, '0'))::uuid, c.number, 'public', 'mail', 'in', c.requester_id,
    c.title, 'Hei, jeg kommer ikke inn i lønnssystemet og får feil ' || c.number % 5000 || case when c.number % 10 = 7 then ' ${planted[0]}' else '' end
      || case when c.number % 100 = 7 then ' ${planted[1]}' else '' end || case when c.number % 1000 = 7 then ' ${planted[2]}' else '' end,
    c.opened_at, 'kept' from cases c where c.number >= ${FIRST};
  insert into letter_words select id, case_number, to_tsvector('norwegian', text) from letters where case_number >= ${FIRST};
  insert into case_moves (case_number, version, at, kind, from_team_id, to_team_id)
  select number, 2, opened_at, 'handed-over', owner_team_id, '${secondLine}' from cases where number >= ${FIRST} and number % 2 = 0;
  insert into case_moves (case_number, version, at, kind, from_team_id, to_team_id, reason)
  select number, 3, changed_at, 'returned', '${secondLine}', owner_team_id, 'missing-information' from cases
  where number >= ${FIRST} and returns > 0;
  insert into case_reached (case_number, team_id)
  select number, '${nordvikFirst}' from cases where number % 1000 = 0 and owner_team_id <> '${nordvikFirst}';
  insert into case_suppliers (case_number, supplier_id, role, place)
  select number, '${thirdLine}', 'third-line', 0 from cases where number % 20 = 0 and number >= ${FIRST}`

async function columnsOf(tx: Reader, table: string): Promise<readonly string[]> {
  const columns = await tx.all(sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = ${table} and is_generated = 'NEVER'
    order by ordinal_position`)
  return columns.map(({ name }) => name)
}
