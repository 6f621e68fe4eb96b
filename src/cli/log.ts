import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { House } from '../desk/house.ts'
import { importLog, reportLog } from '../desk/import-log.ts'
import { ownLog, reportOwn } from '../desk/own-log.ts'
import { logMap } from '../event-log/log-map.ts'
import { ocelOf } from '../event-log/write-ocel.ts'
import { xesOf } from '../event-log/write-xes.ts'
import { EXIT } from './exit.ts'
import { give } from './streams.ts'

const USES = `what about a log? XES, OCEL and CSV are read
linje log import FILE --map MAP.json            take a log in and report how the routine was followed
linje log report NAME                           report on a log that was taken in
linje log report --routine M.1                  report on our own (--from DAY --until DAY)
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
  if (act === 'report' && routine !== undefined) {
    const day = (text: string | undefined) => (text === undefined ? null : new Date(text).toISOString())
    return printed(await reportOwn(house, routine, { from: day(from), until: day(until) }), house, routine)
  }
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
    const badDay = [values.from, values.until].some(day => day !== undefined && Number.isNaN(Date.parse(day)))
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
