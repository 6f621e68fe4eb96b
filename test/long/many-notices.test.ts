import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { known } from '../stage/known.ts'
import { manyLike } from '../stage/many-cases.ts'
import { noticed } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { visitor } from '../stage/visitor.ts'

/** A page or a list, asked over HTTP, at the 95th of a hundred. */
const MOST_MS = 50
const CASES = 100_000
const FIRST = 20_000
const BATCH = 10_000
const NOTICES = 6_000
const ARTICLES = 3_000
const TIMES = 100

const desk = await openDesk()
const { database } = desk
const { number } = await openedCase(desk, 'siri')
for (let from = FIRST; from < FIRST + CASES; from += BATCH) await manyLike(database, number, from, BATCH)
const notice = await noticed(desk, { public: true })
const article = await known(desk, { published: true })
/** The notice's rows in a table, once for each of `copies`. */
const copied = async (table: string, key: string, changed: Readonly<Record<string, string>>) => {
  const names = await database.all(sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = ${table} order by ordinal_position`)
  const values = names.map(({ name }) => changed[name] ?? `t.${name}`)
  await database.script(`insert into ${table} (${names.map(({ name }) => name).join(', ')})
    select ${values.join(', ')} from ${table} t, copies c where t.${key} = '${notice}'`)
}
await database.script(
  `create table copies as select uuidv7() as id, n from generate_series(1, ${NOTICES}) n order by n`,
)
// One of a hundred stands, one of a hundred is a draft, one of three is public; every other goes to Nordvik.
await copied('notices', 'id', {
  id: 'c.id',
  public: 'c.n % 3 = 0',
  stage: `case c.n % 100 when 0 then 'published' when 1 then 'draft' else 'ended' end`,
  published_at: 'case when c.n % 100 <> 1 then t.published_at end',
  ended_at: 'case when c.n % 100 > 1 then t.published_at end',
})
await copied('notice_services', 'notice_id', { notice_id: 'c.id' })
await database.script(`insert into notice_teams (notice_id, team_id, agency_id)
  select c.id, t.team_id, t.agency_id from notice_teams t, copies c where t.notice_id = '${notice}' and c.n % 2 = 0`)
await copied('notice_updates', 'notice_id', { id: 'uuidv7()', notice_id: 'c.id' })
await database.script(`insert into notice_cases (notice_id, case_number, at, by_id)
  select o.id, c.number, now(), (select id from people limit 1)
  from cases c join copies o on o.n = 1 + c.number % ${NOTICES} where c.number % 5 = 0`)
await database.script(`insert into articles (id, service_id, audience, stage, version, changed_at, changed_by)
  select c.id, a.service_id, a.audience, 'published', 1, a.changed_at, a.changed_by
  from articles a, copies c where a.id = '${article}' and c.n <= ${ARTICLES}`)
await database.script(`insert into article_texts (article_id, language, question, answer)
  select c.id, 'nb', 'Hvordan ' || c.n || ' virker', 'Ord' || c.n % 200 || ' og lønnsslipp' from copies c where c.n <= ${ARTICLES}`)
await database.script('vacuum analyze')

test.each([
  ['ola', 'GET', '/api/notices?stage=published'],
  ['ola', 'GET', '/api/notices?stage=ended'],
  ['ola', 'GET', '/api/notices?stage=draft'],
  ['kari', 'GET', '/api/notices?stage=ended'],
  ['kari', 'GET', '/api/notices?stage=published&service=lonn'],
  ['siri', 'GET', '/api/notices?stage=published'],
  ['kari', 'GET', `/api/cases/${number}/notices`],
  ['kari', 'GET', `/api/notices/${notice}`],
  ['kari', 'GET', '/api/articles'],
  ['kari', 'GET', '/api/articles?q=ord7'],
] as const)('%s %s %s of 6,000 notices and 100,000 cases', async (who, method, path) => {
  await quick(`${who} ${path}`, async () => expect((await desk.ask(who, method, path)).status).toBe(200))
})

test.each(['/status', '/status/feed.atom', '/status/calendar.ics', '/help'])('%s of 6,000 notices', async path => {
  const nobody = await visitor(desk)
  await quick(path, async () => expect((await nobody.get(path)).status).toBe(200))
})

test('what answers a question is found among 3,000 articles', async () => {
  const nobody = await visitor(desk)
  await quick('POST /help', async () => {
    const { html } = await nobody.send('/help', { act: 'ask', text: 'Hvordan finner jeg lønnsslipp ord7 ord8 virker' })
    expect(html).toContain('/articles/')
  })
})

async function quick(what: string, ask: () => Promise<void>): Promise<void> {
  const took: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now()
    await ask()
    took.push(performance.now() - started)
  }
  const p95 = took.toSorted((one, other) => one - other)[Math.floor(TIMES * 0.95)] ?? 0
  console.info(`${what}: ${p95.toFixed(1)} ms at the 95th of ${TIMES}`)
  expect(p95).toBeLessThan(MOST_MS)
}
