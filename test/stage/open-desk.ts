import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { tokenAtTerminal } from '../../src/desk/api-token.ts'
import type { House } from '../../src/desk/house.ts'
import { idMaker } from '../../src/desk/new-id.ts'
import { publishRoutines } from '../../src/desk/publish-routines.ts'
import { openRoutineShelf } from '../../src/desk/routine-shelf.ts'
import { openServer } from '../../src/http/server.ts'
import type { Database } from '../../src/store/database.ts'
import { testDatabase } from '../postgres.ts'
import { addresses, foundMunicipality } from './municipality.ts'
import type { CastName } from './people.ts'

export type OpenDesk = {
  readonly url: string
  readonly house: House
  readonly database: Database
  /** Everything the house has said. */
  readonly said: readonly string[]
  /** Lets time pass for the desk, in seconds. */
  readonly pass: (seconds: number) => void
  /** A request by a program of one of the cast, or of nobody; a body is sent as JSON. */
  readonly ask: (who: CastName | null, method: string, path: string, sent?: Sent) => Promise<Response>
}

export type Sent = {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the request, and the stream it may answer with. */
  readonly signal?: AbortSignal
}

/** Opens a desk with the cast in it, or with nobody, on a database and a port of a file's own; closed after the file. */
export async function openDesk(part: Partial<House> = {}, { empty = false } = {}): Promise<OpenDesk> {
  const { database } = await testDatabase()
  const said: string[] = []
  let ahead = 0
  const now = () => Date.now() + ahead * 1000
  const clock = part.now ?? (() => new Date(now()).toISOString())
  const house: House = {
    database,
    // Which version holds is asked by the clock of the house, whatever it says.
    routines: openRoutineShelf(() => Date.parse(clock())),
    now: clock,
    newId: idMaker(now),
    secret: Buffer.alloc(32, 7),
    baseUrl: 'http://desk.example',
    mailDomain: 'linje.example',
    example: false,
    // Nobody listens there: letters wait to leave.
    smtpUrl: 'smtp://127.0.0.1:9',
    txtOf: async () => [],
    say: (line, fields = {}) => said.push(`${line} ${JSON.stringify(fields)}`),
    ...part,
  }
  if (!empty) await foundMunicipality(database)
  await publishRoutines(house, 'routines')
  const deskFolder = await builtPages()
  const server = await openServer(house, { host: '127.0.0.1', port: 0, deskFolder })
  afterAll(async () => {
    await server.close()
    await rm(deskFolder, { recursive: true })
  })
  const tokens = new Map<CastName, string>()
  return {
    url: server.url,
    house,
    database,
    said,
    pass: seconds => {
      ahead += seconds
    },
    async ask(who, method, path, { body, headers = {}, signal } = {}) {
      return fetch(`${server.url}${path}`, {
        method,
        redirect: 'manual',
        ...(signal === undefined ? {} : { signal }),
        headers: {
          ...(who === null ? {} : { authorization: `Bearer ${await tokenOf(house, tokens, who)}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    },
  }
}

async function tokenOf(house: House, tokens: Map<CastName, string>, who: CastName): Promise<string> {
  const token =
    tokens.get(who) ?? (await tokenAtTerminal(house, addresses[who], { name: 'Prøve', scope: 'write', days: 366 }))
  if (token === null) throw new Error(`${who} is not known`)
  tokens.set(who, token)
  return token
}

/** What a build leaves: a page and a script whose name holds its hash. */
async function builtPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'linje-pages-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Linje</title>')
  await writeFile(join(folder, 'assets', 'desk-abc123.js'), 'export {}\n')
  return folder
}
