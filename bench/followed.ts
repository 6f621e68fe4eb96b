import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openConnection } from './connection.ts'
import type { Program } from './program.ts'
import { progress } from './progress.ts'
import type { Stand } from './stand.ts'
import { timed } from './timed.ts'

/** A log from elsewhere is in and reported in so many seconds (issue 5). */
const BAR_S = 30

/** Ways through M.1 as the handbook draws them: at first contact, by the 2nd line, by the 3rd, returned. */
const solved = ['M.1.2.3', 'M.1.2.4', 'M.1.2.5', 'M.1.2.6']
const ways = [
  ['M.1.1.1', 'M.1.1.2'],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', ...solved],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', 'M.1.2.1', 'M.1.2.2', ...solved],
  ['M.1.1.1', 'M.1.1.2', 'M.1.1.3', 'M.1.1.2', 'M.1.1.3', ...solved],
]

/**
 * How long it takes to say how M.1 was followed (P-10): by all of our own cases, asked by an agent while nothing is kept
 * of how they walked and once it is; and by a log from elsewhere of so many events, by the command line, its start
 * included.
 */
export async function followed(stand: Stand, program: Program, token: string, events: number) {
  progress('telling how a routine was followed')
  const connection = await openConnection(program.url, { authorization: `Bearer ${token}` })
  const ask = async () => {
    const { status, body } = await connection.ask('GET', '/api/routines/M.1/conformance')
    const cases = Number(/"cases":(\d+)/.exec(body)?.[1])
    if (status !== 200 || !(cases > 0)) throw new Error(`how M.1 was followed was answered with ${body.slice(0, 500)}`)
    return cases
  }
  const first = await timed(ask)
  const again = await timed(ask)
  connection.close()
  const [log, map] = [join(stand.folder, 'elsewhere.csv'), join(stand.folder, 'map.json')]
  writeFileSync(log, logOf(events))
  writeFileSync(map, JSON.stringify({ case: 'case', activity: 'activity', time: 'time', routine: 'M.1' }))
  const imported = await timed(() => stand.command('log', 'import', log, '--map', map))
  if (!imported.value.includes(`"events": ${events}`)) throw new Error(`a log was taken in as ${imported.value}`)
  return {
    own: { cases: first.value, firstMs: first.ms, againMs: again.ms },
    elsewhere: { events, ms: imported.ms, bar: { seconds: BAR_S }, met: imported.ms <= BAR_S * 1000 },
  }
}

/** So many events as CSV, along the ways in turn, an hour between steps. */
function logOf(events: number): string {
  const start = Date.parse('2026-03-02T07:00:00Z')
  const rows: string[] = ['case,activity,time']
  for (let place = 0; rows.length <= events; place += 1) {
    for (const [hour, step] of (ways[place % ways.length] ?? []).entries()) {
      rows.push(`C${place},${step},${new Date(start + place * 60_000 + hour * 3_600_000).toISOString()}`)
    }
  }
  return `${rows.slice(0, events + 1).join('\n')}\n`
}
