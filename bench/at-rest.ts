import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { newToken } from '../src/desk/random-token.ts'
import { keepSession } from '../src/store/session-store.ts'
import { LIST_PAGE_KB, MEMORY_MB } from './bar.ts'
import { numberOf } from './history.ts'
import { memoryOf } from './machine.ts'
import { agentActor } from './municipality.ts'
import { pageWeights } from './page-weight.ts'
import { peersAtRest } from './peers.ts'
import { type Program, startProgram } from './program.ts'
import { progress } from './progress.ts'
import { type Stand, settingsOf } from './stand.ts'

const LOOK_MS = 5
const TEAM = 'support'

/** What the node holds after all of it, and what a browser that has never been here loads. */
export async function atRest(stand: Stand, program: Program, settlingSeconds: number) {
  await sleep(settlingSeconds * 1000)
  const { nowMb, peakMb } = memoryOf(program.pid)
  const memory = { peakMb, afterMb: nowMb, bar: { mb: MEMORY_MB }, met: peakMb <= MEMORY_MB, peers: peersAtRest }
  progress('opening pages')
  const { token, hash } = newToken()
  await keepSession(stand.database, {
    token: hash,
    id: randomUUID(),
    person: agentActor(1).person,
    at: hoursFromNow(0),
    expiresAt: hoursFromNow(1),
    source: null,
    browser: null,
  })
  const urls = { list: `${program.url}/desk/teams/${TEAM}`, case: `${program.url}/desk/cases/${numberOf(1)}` }
  const weights = await pageWeights(urls, { name: 'linje', value: token })
  const [list, whole] = [weights.get('list'), weights.get('case')]
  const met = list !== undefined && list.kB <= LIST_PAGE_KB
  return { memory, pages: { list, case: whole, bar: { listKb: LIST_PAGE_KB }, met } }
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

function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString()
}
