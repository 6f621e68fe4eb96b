import { expect, test } from 'vitest'
import { waitingMail } from '../../src/contract/mail.ts'
import { page } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { sql } from '../../src/store/sql.ts'
import { unreachableSince } from '../../src/store/unreachable-store.ts'
import { deliveryReport } from '../stage/delivery-report.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { unread } from './ledger.ts'
import { nordvikBox } from './own-linje.ts'

const CASES = 100
/** Letters of a case that come back, two to each address. */
const EACH = 20
const FORGED = 200
const STREAMS = 8
const MOST_MS = 5 * 60_000

const desk = await openDesk()
const post = await openPostRoom(desk)
const { database } = desk

/** Writes letters like a case's receipt that have left, two to each of as many addresses as it takes; what they are. */
async function lettersOf(number: number) {
  return database.all(sql<{ messageId: string; address: string }>`
    insert into letters
    select (jsonb_populate_record(l, jsonb_build_object('id', uuidv7(), 'message_id', format('<sent-%s-%s@linje.example>', l.case_number, n),
      'address', format('away-%s-%s@nordvik.example', l.case_number, n / 2), 'delivery', 'sent', 'send_after', null))).*
    from letters l, generate_series(0, ${EACH - 1}) n where l.case_number = ${number} and l.direction = 'out'
    returning message_id as "messageId", address`)
}

test(`B14 ${CASES * EACH} reports on letters of ours mark each and its address, ${FORGED} on others are one list; none begins or answers anything`, async () => {
  const numbers: number[] = []
  for (let count = 0; count < CASES; count += 1) numbers.push((await openedCase(desk)).number)
  const sent = (await Promise.all(numbers.map(lettersOf))).flat()
  expect(sent).toHaveLength(CASES * EACH)
  const forged = Array.from({ length: FORGED }, (_, place) => ({
    messageId: `<never-sent-${place}@linje.example>`,
    address: 'stranger@world.example',
  }))
  // The forged ones in between, as they come.
  const about = [...sent, ...forged].toSorted((a, b) => (a.messageId < b.messageId ? -1 : 1))
  const before = await counted()
  const start = performance.now()
  const left = about.map(({ messageId, address }) =>
    deliveryReport({ messageId, recipient: address, to: nordvikBox, action: 'failed', text: `About ${messageId}` }),
  )
  const stream = async () => {
    for (let report = left.shift(); report !== undefined; report = left.shift()) await post.deliver(report)
  }
  await Promise.all(Array.from({ length: STREAMS }, stream))
  await expect.poll(() => unread(database), { timeout: MOST_MS, interval: 200 }).toBe(0)
  const tookMs = Math.round(performance.now() - start)
  console.info('B14', JSON.stringify({ reports: about.length, tookMs, perSecond: (about.length / tookMs) * 1_000 }))
  expect(tookMs).toBeLessThan(MOST_MS)
  expect(await counted()).toEqual({ ...before, failed: before.failed + sent.length })
  for (const { address } of sent.filter((_, place) => place % 100 === 0)) {
    expect(await unreachableSince(database, address)).toMatchObject({ reason: 'userunknown' })
  }
  const list = await desk.ask('kari', 'GET', '/api/mails?of=returns&limit=200')
  const { items, next } = page(waitingMail).parse(await list.json())
  expect([items.length, next]).toEqual([FORGED, null])
  expect((await check(desk.house)).difference).toBeNull()
})

/** Cases, letters that wait to leave, letters that did not arrive, and mails that a person has to look at. */
function counted() {
  return database.one(sql<{ cases: number; leaving: number; failed: number; waiting: number }>`
    select (select count(*)::int from cases) as cases,
      (select count(*)::int from letters where delivery in ('waiting', 'claimed')) as leaving,
      (select count(*)::int from letters where delivery = 'failed') as failed,
      (select count(*)::int from mails where state = 'needs-person') as waiting`)
}
