import type { HttpConnection } from './connection.ts'
import { ticket } from './corpus.mjs'
import { numberOf } from './history.ts'
import { desks, REQUESTERS, requesterId } from './municipality.ts'
import type { MeasureName } from './peers.ts'

/** One operation on an open connection, its answer checked. */
export type Act = (connection: HttpConnection) => Promise<void>

/** What is measured over HTTP: by whom, on the desk and bare. */
export type HttpMeasure = {
  readonly name: Exclude<MeasureName, 'mail'>
  readonly who: 'agent' | 'clerk'
  readonly desk: Act
  readonly bare: Act
}

const ROWS = 50
/** Coprime to any size of the corpus there will be: goes through all of it in no order a cache would like. */
const STRIDE = 7919
const FIRST_LINES = 4
const ENOUGH = 64
/** The first ticket that holds a planted word. */
const FIRST_PLANTED = 7
const FOLLOW_UP = '2099-01-01T08:00:00.000Z'

/** The measures over HTTP, in the order in which they have to be made: a reply needs cases that were opened. */
export function httpMeasures(total: number): readonly HttpMeasure[] {
  const teams = Object.values(desks).map(({ key }) => key)
  const next = counter()
  const some = () => ((next() * STRIDE) % total) + 1
  const team = () => teams[next() % teams.length] ?? ''
  const opened: { readonly number: number; waiting: boolean }[] = []
  const open: Act = async connection => {
    const { subject, messages } = ticket(some())
    const requester = requesterId(FIRST_LINES * (1 + (next() % (REQUESTERS / FIRST_LINES))))
    const body = { requester, service: 'support', title: subject, text: messages[0], form: 'phone' }
    const answer = await connection.ask('POST', '/api/cases', body)
    const number = Number(/^\{"number":(\d+),/.exec(answer.body)?.[1])
    expect(answer.status === 201 && number > 0 && answer.body.includes(JSON.stringify(subject)), 'open', answer.body)
    opened.push({ number, waiting: false })
  }
  const reply: Act = async connection => {
    // In turn, and among so many that no two clients come to the same case at once.
    const it = opened.length < ENOUGH ? undefined : opened[next() % opened.length]
    if (it === undefined) return open(connection)
    const { messages } = ticket(some())
    it.waiting = !it.waiting
    const note = 'Asked for more.'
    const written = { kind: 'public', form: 'mail', direction: 'out', text: messages[1] } as const
    const status = it.waiting
      ? { action: 'wait', body: { for: 'requester', note, followUpAt: FOLLOW_UP } }
      : { action: 'resume' }
    const commands = [{ action: 'write', body: written }, status]
    const answer = await connection.ask('POST', `/api/cases/${it.number}/acts`, { commands })
    const is = it.waiting ? '"name":"waiting"' : '"name":"open"'
    expect(answer.status === 201 && answer.body.includes(is), 'reply', answer.body)
  }
  const written = { title: 'What does not work', text: ticket(1).messages[0] }
  const search = (name: HttpMeasure['name'], word: string, every: number): HttpMeasure => ({
    name,
    who: 'agent',
    desk: async connection => {
      const { status, body } = await connection.ask('GET', `/api/cases?q=${word}`)
      const found = Math.min(ROWS, Math.ceil((total - FIRST_PLANTED + 1) / every))
      expect(status === 200 && count(body, `«${word}»`) >= found, name, body)
    },
    bare: connection => bare(connection, 'GET', `/search?q=${word}`),
  })
  return [
    {
      name: 'list',
      who: 'agent',
      desk: async connection => {
        const { status, body } = await connection.ask('GET', `/api/cases?team=${team()}&status=new,open,waiting`)
        const rows = count(body, '"number":')
        expect(status === 200 && (rows === ROWS || (rows > 0 && body.endsWith('"next":null}'))), 'list', body)
      },
      bare: connection => bare(connection, 'GET', `/list?q=${team()}`),
    },
    {
      name: 'case',
      who: 'agent',
      desk: async connection => {
        const number = numberOf(some())
        const { status, body } = await connection.ask('GET', `/api/cases/${number}`)
        expect(
          status === 200 && body.startsWith(`{"number":${number},`) && count(body, '"attachments"') === 3,
          'case',
          body,
        )
      },
      bare: connection => bare(connection, 'GET', `/case?q=${numberOf(some())}`),
    },
    search('search-rare', 'zyxrare', 1000),
    search('search-middling', 'zyxmid', 100),
    search('search-common', 'zyxcommon', 10),
    { name: 'open', who: 'clerk', desk: open, bare: connection => bare(connection, 'POST', '/open', written) },
    {
      name: 'reply',
      who: 'clerk',
      desk: reply,
      bare: connection => bare(connection, 'POST', '/reply', { ...written, number: 1 + (next() % 100) }),
    },
  ]
}

function counter(): () => number {
  let value = 0
  return () => {
    value += 1
    return value
  }
}

async function bare(connection: HttpConnection, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await connection.ask(method, path, body)
  expect(answer.status === 200 && answer.body.startsWith('{'), path, answer.body)
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function expect(right: boolean, what: string, body: string): void {
  if (!right) throw new Error(`${what} was answered with ${body.slice(0, 500)}`)
}
