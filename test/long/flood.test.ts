import { setTimeout as sleep } from 'node:timers/promises'
import type { SendMailOptions } from 'nodemailer'
import { expect, test } from 'vitest'
import { cpuOf, ownMemoryOf } from '../../bench/machine.ts'
import { livingServer } from '../../src/cluster/postmaster.ts'
import { health } from '../../src/contract/system.ts'
import { sql } from '../../src/store/sql.ts'
import { openBehindPostfix } from './behind-postfix.ts'
import { nordvikBox } from './own-linje.ts'
import { readersOf } from './processes.ts'

/** The whole of A12 is LINJE_MAILS=50000, some ten minutes; what it asks for is a rate and a ceiling. */
const MAILS = Number(process.env['LINJE_MAILS'] ?? 3_000)
const STREAMS = 16
/** Mails a second, at least. */
const FLOOR = 30
/** So slow a machine fails by its figures, and not by a wait that ended. */
const PATIENCE_MS = (MAILS / 5) * 1_000 + 60_000

const { linje, postfix, hand } = await openBehindPostfix()
const { database } = linje

/** What the program and the processes it reads mail in hold together, in MB. */
function held(): number {
  const { pid } = linje.program()
  return [pid, ...readersOf(pid)].reduce((sum, each) => sum + ownMemoryOf(each).nowMb, 0)
}

/** Milliseconds of CPU that the program, its readers and its PostgreSQL have used so far. */
function cpuOfLinje(): number {
  return cpuOf(linje.program().pid) + cpuOf(livingServer(linje.dataDir)?.pid ?? 0)
}

/** Mails that have come in, and how many of them nothing has become of yet, with the age of the oldest in seconds. */
function kept(): Promise<{ readonly all: number; readonly unread: number; readonly seconds: number }> {
  return database.one(sql<{ all: number; unread: number; seconds: number }>`
    select count(*) as all, count(*) filter (where state = 'kept') as unread,
      coalesce(extract(epoch from now() - min(received_at) filter (where state = 'kept')), 0)::float8 as seconds
    from mails`)
}

test(
  `A12 ${MAILS} mails in one go are taken at 30 a second, while the desk answers and health tells the truth`,
  async () => {
    const [kari, admin] = [await linje.keyOf('kari@nordvik.example'), await linje.keyOf('admin@linje.example')]
    const { url } = linje.program()
    const before = (await kept()).all
    const own = cpuOfLinje()
    const start = performance.now()
    let over = false
    const pages: number[] = []
    const ages: { told: number; seconds: number }[] = []
    let peak = 0
    const watched = (async () => {
      while (!over) {
        const asked = performance.now()
        const page = await fetch(`${url}/api/cases?team=nordvik-1&limit=50`, { headers: kari })
        await page.arrayBuffer()
        expect(page.status).toBe(200)
        pages.push(performance.now() - asked)
        const { seconds } = await kept()
        const told = health.answer?.parse(await (await fetch(`${url}/health`, { headers: admin })).json())
        ages.push({ told: told?.details?.mailUnreadSeconds ?? -1, seconds })
        peak = Math.max(peak, held())
        await sleep(100)
      }
    })()
    await hand(flood(), STREAMS)
    const handedMs = performance.now() - start
    const left = async () => {
      const { all, unread } = await kept()
      return [all - before, unread]
    }
    await expect.poll(left, { timeout: PATIENCE_MS, interval: 500 }).toEqual([MAILS, 0])
    const perSecond = MAILS / ((performance.now() - start) / 1_000)
    const cpuMs = (cpuOfLinje() - own) / MAILS
    over = true
    await watched
    const sorted = pages.toSorted((a, b) => a - b)
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
    const oldest = Math.max(...ages.map(({ seconds }) => seconds))
    const load = { mails: MAILS, handedMs, perSecond, cpuMs }
    const figures = { ...load, pages: pages.length, p95, peakMb: peak, oldest }
    console.info(
      'A12',
      JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value) : value)),
    )
    expect(perSecond).toBeGreaterThan(FLOOR)
    expect(p95).toBeLessThan(500)
    expect(peak).toBeLessThan(1_500)
    // Asked one after the other: a mail may have been read in between.
    expect(ages.filter(({ told, seconds }) => told > seconds + 3 || told < 0)).toEqual([])
    expect(ages.filter(({ told, seconds }) => seconds > 5 && told < seconds / 2)).toEqual([])
    expect(postfix.tries('bounced')).toBe(0)
  },
  2 * PATIENCE_MS,
)

function* flood(): Iterable<SendMailOptions> {
  for (let place = 1; place <= MAILS; place += 1) {
    yield {
      to: nordvikBox,
      from: `end-user-${place % 97}@nordvik.example`,
      messageId: `<a12-${place}@nordvik.example>`,
      subject: `Flom ${place}`,
      text: `Hei, dette er mail nummer ${place}. `.repeat(20),
    }
  }
}
