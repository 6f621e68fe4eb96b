import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'

/**
 * What the machine can do at best: the same rows by the same driver from the same PostgreSQL, with no rights, no rules,
 * no names looked up, no history and no letters to follow. A process of its own, as the desk is.
 */
const [connection = '{}', mailPort = '0'] = process.argv.slice(2)
const pool = new pg.Pool({ ...JSON.parse(connection), max: 12 })

const OPEN = "status in ('new', 'open', 'waiting')"
const texts = {
  list: `select number, title, status, team_id, handler_id, owner_id, requester_id, service_id, type, priority,
      opened_at, changed_at
    from cases where team_id = (select id from teams where key = $1) and ${OPEN} order by number desc limit 50`,
  case: `select c.*, (select json_agg(l) from (select id, kind, author_id, subject, text, at from letters
        where case_number = c.number order by id) l) as letters,
      (select json_agg(e) from (select version, at, actor_id, body from case_events
        where case_number = c.number order by version) e) as events
    from cases c where number = $1`,
  search: `with hits as materialized (
      select case_number from letter_words where words @@ websearch_to_tsquery('norwegian', $1)
    )
    select c.number, c.title from (select distinct case_number from hits order by case_number desc limit 50) h
      join cases c on c.number = h.case_number order by c.number desc`,
  ticket: 'insert into bare.tickets (title, status) values ($1, $2) returning number',
  message: 'insert into bare.messages (ticket, text) values ($1, $2)',
  event: 'insert into bare.events (ticket, body) values ($1, $2)',
  status: 'update bare.tickets set status = $2 where number = $1',
  mail: 'insert into bare.mails (raw) values ($1)',
} as const

await pool.query(`
  drop schema if exists bare cascade;
  create schema bare;
  create table bare.tickets (number integer generated always as identity primary key, title text, status text);
  create table bare.messages (id bigint generated always as identity primary key, ticket integer, text text,
    words tsvector generated always as (to_tsvector('norwegian', text)) stored);
  create index on bare.messages using gin (words);
  create table bare.events (id bigint generated always as identity primary key, ticket integer, body jsonb);
  create table bare.mails (id bigint generated always as identity primary key, raw bytea)`)

const http = createServer(async (request, response) => {
  const answer = JSON.stringify(await answered(request))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
  response.end(answer)
})
http.listen(0, '127.0.0.1')

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  async onData(stream, _session, done) {
    const raw = Buffer.concat(await stream.toArray())
    await run('mail', [raw])
    done()
  },
})
smtp.listen(Number(mailPort), '127.0.0.1')
await Promise.all([once(http, 'listening'), once(smtp.server, 'listening')])

const address = http.address()
if (address !== null && typeof address === 'object') {
  process.stdout.write(`http://127.0.0.1:${address.port}\n`)
}

async function answered(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bare.example')
  const asked = searchParams.get('q')
  switch (pathname) {
    case '/list':
      return { items: await run('list', [asked]) }
    case '/case':
      return (await run('case', [asked]))[0]
    case '/search':
      return { items: await run('search', [asked]) }
    default:
      return write(JSON.parse(Buffer.concat(await request.toArray()).toString('utf8')), pathname === '/reply')
  }
}

/** Ticket, message and event in one transaction; a reply is a message, an event and a new status. */
async function write(body: { title: string; text: string; number?: number }, reply: boolean) {
  const client = await pool.connect()
  const put = (text: keyof typeof texts, values: unknown[]) => client.query({ name: text, text: texts[text], values })
  await client.query('begin')
  const number = reply ? body.number : (await put('ticket', [body.title, 'new'])).rows[0]?.number
  if (reply) await put('status', [number, 'waiting'])
  await put('message', [number, body.text])
  await put('event', [number, { type: reply ? 'replied' : 'opened' }])
  await client.query('commit')
  client.release()
  return { number, title: body.title, text: body.text }
}

async function run(name: keyof typeof texts, values: readonly unknown[]) {
  return (await pool.query({ name, text: texts[name], values: [...values] })).rows
}
