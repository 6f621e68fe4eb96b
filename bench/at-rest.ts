import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { newToken } from '../src/desk/random-token.ts'
import type { PersonId } from '../src/domain/id.ts'
import { keepSession } from '../src/store/session-store.ts'
import { LIST_PAGE_KB, MEMORY_MB } from './bar.ts'
import { numberOf } from './history.ts'
import type { Rounds } from './measure.ts'
import type { watchMemory } from './memory-watch.ts'
import { agencyOf, agentActor } from './municipality.ts'
import { pageWeights } from './page-weight.ts'
import { painting } from './painting.ts'
import { peersAtRest } from './peers.ts'
import { type Program, startProgram } from './program.ts'
import { progress } from './progress.ts'
import { type Stand, settingsOf } from './stand.ts'

const LOOK_MS = 5
/** Twenty in a whole measure: nineteen of them are what is told of. */
const TIMES_A_SECOND = 10
const TEAM = 'support'

/** What the node holds after all of it, what a browser that has never been here loads, and how fast one works in it. */
export async function atRest(
  stand: Stand,
  program: Program,
  held: ReturnType<typeof watchMemory>,
  { seconds }: Rounds,
) {
  await sleep(seconds * 1000)
  const most = held.most()
  const met = most.ownMb + most.belowMb <= MEMORY_MB
  const memory = { most, after: held.now(), bar: { mb: MEMORY_MB }, met, peers: peersAtRest }
  progress('opening pages')
  const token = await session(stand, agentActor(1).person)
  const urls = { list: `${program.url}/desk/teams/${TEAM}`, case: `${program.url}/desk/cases/${numberOf(1)}` }
  const weights = await pageWeights(urls, { name: 'linje', value: token })
  const [list, whole] = [weights.get('list'), weights.get('case')]
  const light = list !== undefined && list.kB <= LIST_PAGE_KB
  progress('working in a browser')
  const times = seconds * TIMES_A_SECOND
  const painted = await painting(program, await session(stand, agencyOf(0).clerk.person), times)
  return { memory, painting: painted, pages: { list, case: whole, bar: { listKb: LIST_PAGE_KB }, met: light } }
}

/** Milliseconds from the command until the first answer, PostgreSQL and pages included. */
export async function warmStart(folder: string, settings: Readonly<Record<string, string>>) {
  const started = performance.now()
  const program = await startProgram({ ...settingsOf(folder), ...settings })
  const ready = performance.now() - started
  while (!(await fetch(`${program.url}/health`)).ok) await sleep(LOOK_MS)
  const firstAnswerMs = Math.round(performance.now() - started)
  await program.end()
  return { readyMs: Math.round(ready), firstAnswerMs }
}

/** Somebody is signed in for an hour; the token her browser holds. */
async function session(stand: Stand, person: PersonId): Promise<string> {
  const { token, hash } = newToken()
  const [at, expiresAt] = [hoursFromNow(0), hoursFromNow(1)]
  const anywhere = { source: null, browser: null }
  await keepSession(stand.database, { token: hash, id: randomUUID(), person, at, expiresAt, ...anywhere })
  return token
}

function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString()
}
