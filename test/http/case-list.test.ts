import { expect, test } from 'vitest'
import { caseItem } from '../../src/contract/case.ts'
import { caseSorts } from '../../src/contract/case-filter.ts'
import { countCases } from '../../src/contract/case-route.ts'
import { page, problem } from '../../src/contract/value.ts'
import { acts, mustAct } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase, seen } from '../stage/opened-case.ts'
import type { CastName } from '../stage/people.ts'

const desk = await openDesk()
const { house } = desk

async function listed(who: CastName, query: string): Promise<readonly number[]> {
  const answer = await desk.ask(who, 'GET', `/api/cases?${query}`)
  return page(caseItem)
    .parse(await answer.json())
    .items.map(item => item.number)
}

const kept = (await openedCase(desk)).number
const handedOver = (await openedCase(desk)).number
await mustAct(house, 'kari', handedOver, acts.handOver)
const waiting = (await openedCase(desk)).number
await mustAct(house, 'kari', waiting, acts.take('kari'), acts.wait)

test('what a 1st line owns in the 2nd line is found though nobody owns it personally (O-8)', async () => {
  expect(await listed('kari', 'team=nordvik-1')).toEqual([waiting, kept])
  expect(await listed('kari', 'ownerTeam=nordvik-1&line=second')).toEqual([handedOver])
})

test.each(caseSorts)(
  'a list by %s goes on where its page ended, and its cursor is good for no other order',
  async sort => {
    const first = page(caseItem).parse(await (await desk.ask('kari', 'GET', `/api/cases?sort=${sort}&limit=2`)).json())
    const rest = await listed('kari', `sort=${sort}&limit=2&after=${first.next}`)
    expect([...first.items.map(item => item.number), ...rest]).toEqual(await listed('kari', `sort=${sort}`))
    const other = sort === 'number' ? 'changed' : 'number'
    const refused = await desk.ask('kari', 'GET', `/api/cases?sort=${other}&after=${first.next}`)
    expect([refused.status, problem.parse(await refused.json()).code]).toEqual([422, 'invalid-cursor'])
  },
)

test.each([
  ['colour=red', 'colour'],
  ['status=lost', 'status.0'],
  ['priority=6', 'priority.0'],
  ['openedFrom=2026-02-30', 'openedFrom'],
  ['handler=kari', 'handler'],
  ['sort=title', 'sort'],
  ['number=0', 'number.0'],
  ['followUpTo=later', 'followUpTo'],
])('a list asked for by %s is refused, and which field it is is named', async (query, path) => {
  const answer = await desk.ask('kari', 'GET', `/api/cases?${query}`)
  const told = problem.parse(await answer.json())
  expect([answer.status, told.code, told.faults?.[0]?.path]).toEqual([422, 'invalid', path])
})

test.each([
  ['team=ingen', 'team'],
  ['ownerTeam=ingen', 'team'],
  ['agency=ingen', 'agency'],
  ['service=ingen', 'service'],
  ['supplier=ingen', 'supplier'],
])(
  'a list or a count by %s, which nobody is called, says so to staff and tells others nothing',
  async (query, what) => {
    for (const path of ['/api/cases', '/api/case-count']) {
      const told = problem.parse(await (await desk.ask('kari', 'GET', `${path}?${query}`)).json())
      expect([told.code, told.data]).toEqual(['unknown', { what }])
      expect((await desk.ask('siri', 'GET', `${path}?${query}`)).status).toBe(200)
    }
  },
)

test('a count says how many a list holds within reach (I06)', async () => {
  const count = async (who: CastName, query = '') =>
    countCases.answer?.parse(await (await desk.ask(who, 'GET', `/api/case-count?${query}`)).json())
  expect(await count('kari', 'team=nordvik-1')).toEqual({ count: 2, more: false })
  expect(await count('hanne')).toEqual({ count: 0, more: false })
  expect(await count('hanne', 'q=konvolutten')).toEqual({ count: 0, more: false })
})

test('a search finds a word by its beginning, the last one asked for, and by no other part (issue 3)', async () => {
  const { number } = await openedCase(desk, 'kari', { title: 'Egenmelding på feil dato' })
  const found = async (words: string) => (await listed('kari', `q=${encodeURIComponent(words)}`)).includes(number)
  expect(await Promise.all(['egenm', 'dato egenm', 'egenmelding feil', 'feil egenmeldinger'].map(found))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(await Promise.all(['eg', 'genmelding', 'egenm dato', '"egenm"'].map(found))).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('a case of my team is unread until I have looked, and when somebody else has gone on with it (issue 3)', async () => {
  const unread = async (who: CastName) => {
    const answer = await desk.ask(who, 'GET', `/api/cases?number=${handedOver}`)
    return page(caseItem).parse(await answer.json()).items[0]?.unread
  }
  // Kari did what was done last; Oda's team has no part in it.
  expect([await unread('kari'), await unread('karl'), await unread('ola'), await unread('oda')]).toEqual([
    false,
    true,
    true,
    false,
  ])
  const { version } = await (await desk.ask('karl', 'GET', `/api/cases/${handedOver}`)).json()
  await desk.ask('karl', 'PUT', `/api/cases/${handedOver}/look`, {
    body: { version, doing: 'looking' },
    headers: seen(version),
  })
  expect([await unread('karl'), await unread('ola')]).toEqual([false, true])
  await mustAct(house, 'ola', handedOver, acts.take('ola'))
  expect([await unread('kari'), await unread('karl'), await unread('ola')]).toEqual([true, true, false])
})

test('what waits comes in the order of the days on which it is wanted back, up to a day (U-15)', async () => {
  const wait = async (followUpAt: string) => {
    const { number } = await openedCase(desk)
    await mustAct(house, 'kari', number, { action: 'wait', body: { for: 'requester', note: 'Spurte.', followUpAt } })
    return number
  }
  const later = await wait('2098-03-02T23:00:00.000Z')
  const sooner = await wait('2098-03-02T22:59:00.000Z')
  expect(await listed('kari', 'team=mine&status=waiting&sort=follow-up')).toEqual([sooner, later, waiting])
  expect(await listed('kari', 'team=mine&followUpTo=2098-03-02')).toEqual([sooner])
  expect(await listed('kari', 'team=mine&followUpTo=2098-03-03')).toEqual([later, sooner].toSorted((a, b) => b - a))
})
