import { parseArgs } from 'node:util'
import { routineInForce } from '../src/store/routine-store.ts'
import { atRest, warmStart } from './at-rest.ts'
import { startBare } from './bare.ts'
import { followed } from './followed.ts'
import { loadCorpus } from './load.ts'
import { describeMachine } from './machine.ts'
import { openWorld } from './mail.ts'
import type { Rounds } from './measure.ts'
import { watchMemory } from './memory-watch.ts'
import { addresses, foundMunicipality } from './municipality.ts'
import { startProgram } from './program.ts'
import { progress } from './progress.ts'
import { onStand, settingsOf } from './stand.ts'
import { timed } from './timed.ts'
import { measureAll } from './under-load.ts'

/** `npm run -s bench`: one JSON object on stdout, progress on stderr. `--only` measures these alone. */
const { values: asked } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    only: { type: 'string', multiple: true, default: [] },
    /** As short as can be: that it runs, not how fast. */
    smoke: { type: 'boolean', default: false },
  },
})
const total = Number(asked.cases)
/** Of a log from elsewhere, for each second that other measures take: 65,000 in a whole measure. */
const EVENTS = 32_500
const rounds: Rounds = asked.smoke
  ? { rounds: 1, seconds: 0.2, warmUpSeconds: 0 }
  : { rounds: 3, seconds: 2, warmUpSeconds: 1 }

const world = await openWorld()
const report = await onStand(async stand => {
  await stand.command('migrate')
  await foundMunicipality(stand.database)
  const routine = await routineInForce(stand.database, 'M.1', new Date().toISOString())
  if (routine === null) throw new Error('migrating publishes the routine')
  progress(`making ${total} cases`)
  const loaded = await loadCorpus(stand.connection, stand.folder, routine, total)
  progress('replaying every event')
  const checked = await timed(() => stand.command('check'))
  const settings = { SMTP_URL: world.smtpUrl }
  const tokens = {
    agent: await stand.command('token', addresses.agent),
    clerk: await stand.command('token', addresses.clerk),
  }
  const running = [
    await startProgram({ ...settingsOf(stand.folder), ...settings }),
    await startBare(stand.connection),
  ] as const
  const [program, bare] = running
  const held = watchMemory(program.pid)
  const { only } = asked
  const { measures, follow, rest } = await (async () => {
    const made = await measureAll({ stand, program, bare, world, tokens, total, rounds, only })
    const resting = await atRest(stand, program, held, rounds)
    const told = only.length === 0 || only.includes('followed')
    return {
      measures: made,
      rest: resting,
      follow: told ? await followed(stand, program, tokens.agent, EVENTS * rounds.seconds) : null,
    }
  })().finally(() => {
    held.close()
    return Promise.all(running.map(process => process.end()))
  })
  await stand.stop()
  progress('starting it again')
  const start = await warmStart(stand.folder, settings)
  return {
    machine: describeMachine(),
    cases: total,
    load: {
      ...loaded,
      check: { said: checked.value, ms: checked.ms, eventsPerSecond: Math.round((loaded.events / checked.ms) * 1000) },
    },
    measures,
    followed: follow,
    memory: rest.memory,
    start,
    pages: rest.pages,
    painting: rest.painting,
  }
})
world.close()
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
