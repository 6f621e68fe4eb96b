import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { House } from '../desk/house.ts'
import { importLog, reportLog } from '../desk/import-log.ts'
import { ownLog, reportOwn } from '../desk/own-log.ts'
import { midnightIn } from '../domain/house-day.ts'
import { logMap } from '../event-log/log-map.ts'
import { ocelOf } from '../event-log/write-ocel.ts'
import { xesOf } from '../event-log/write-xes.ts'
import { routineInForce } from '../store/routine-store.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import { EXIT } from './exit.ts'
import { give } from './streams.ts'

const USES = `what about a log? XES, OCEL and CSV are read
linje log import FILE --map MAP.json            take a log in and report how the routine was followed
linje log report NAME                           report on a log that was taken in
linje log report --routine M.1                  report on our own (--from 2026-01-01 --until 2026-12-31, where the house is)
linje log export --format ocel2|xes             our own log`

/** `linje log …`: JSON (or XES) on stdout, alone. Ends with 65 (EX_DATAERR) for a log or map that cannot be read. */
export async function runLog(house: House, words: readonly string[]): Promise<number> {
  const asked = readWords(words)
  if (asked === null) {
    house.say(USES)
    return EXIT.usage
  }
  const { act, what, map, format, routine, from, until } = asked
  if (act === 'import' && what !== undefined && map !== undefined) return imported(house, what, map)
  if (act === 'report' && what !== undefined) return printed(await reportLog(house, what), house, what)
  if (act === 'report' && routine !== undefined) return ownReported(house, routine, { from, until })
  if (act === 'export' && (format === 'xes' || format === 'ocel2')) {
    for await (const piece of format === 'xes' ? xesOf(ownLog(house)) : ocelOf(ownLog(house))) await give(piece)
    return EXIT.done
  }
  house.say(USES)
  return EXIT.usage
}

const OPTIONS = {
  map: { type: 'string' },
  format: { type: 'string' },
  routine: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
} as const

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
    const [act, what, more] = positionals
    const badDay = [values.from, values.until].some(day => day !== undefined && !isDay(day))
    return more === undefined && !badDay ? { act, what, ...values } : null
  } catch {
    return null
  }
}

async function imported(house: House, path: string, mapPath: string): Promise<number> {
  const map = logMap.safeParse(await json(mapPath))
  if (!map.success) {
    const faults = map.error.issues.map(({ path: where, message }) => ({
      code: 'map',
      word: `${where.join('.')} ${message}`,
    }))
    return gave({ faults }, EXIT.data)
  }
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) {
    house.say('the log cannot be opened', { path })
    return EXIT.noInput
  }
  const told = await importLog(house, basename(path), bytes, map.data)
  return gave(told, 'faults' in told ? EXIT.data : EXIT.done)
}

type Days = { readonly from: string | undefined; readonly until: string | undefined }

/** Of cases opened on these days, first and last included, on the calendar of the house. */
async function ownReported(house: House, routine: string, { from, until }: Days): Promise<number> {
  if ((await routineInForce(house.database, routine, house.now())) === null) {
    house.say('no routine has this key', { routine })
    return EXIT.noInput
  }
  const zone = await zoneOfHouse(house.database)
  const midnight = (day: string | undefined, later: number) => (day === undefined ? null : midnightIn(zone, day, later))
  return gave(await reportOwn(house, routine, { from: midnight(from, 0), until: midnight(until, 1) }), EXIT.done)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** What a file says as JSON; null for one that is not there or says none, which no map is. */
async function json(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

async function printed(told: object | null, house: House, name: string): Promise<number> {
  if (told !== null) return gave(told, EXIT.done)
  house.say('no log has this name', { name })
  return EXIT.noInput
}

async function gave(told: object, code: number): Promise<number> {
  await give(`${JSON.stringify(told, null, 2)}\n`)
  return code
}
