import { describe, expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import type { Act } from '../../src/contract/case-route.ts'
import { problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'
import { seen } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'

const desk = await openDesk()

async function read(number: number): Promise<CaseView> {
  return caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
}

/** Acts as somebody who saw the case at a version; status and code. */
async function asSeen(who: CastName, number: number, version: number, ...commands: readonly Act[]) {
  const answer = await desk.ask(who, 'POST', `/api/cases/${number}/acts`, {
    body: { commands },
    headers: seen(version),
  })
  const told = answer.ok ? null : problem.parse(await answer.json())
  return { status: answer.status, code: told?.code ?? 'done', data: told?.data }
}

/** A case that the 2nd line has and Ola works on, with its version. */
async function inSecondLine(): Promise<{ readonly number: number; readonly version: number }> {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  return { number, version: await mustAct(desk.house, 'ola', number, acts.take('ola'), acts.triage) }
}

const triageToo: Act = { action: 'triage', body: { type: 'error-report', impact: 1, urgency: 1 } }

describe('the case has moved on since it was seen (D01)', () => {
  test.each<readonly [string, CastName, Act, CastName, Act, 'done' | 'changed-meanwhile']>([
    ['triage after triage', 'ola', acts.triage, 'ola', triageToo, 'changed-meanwhile'],
    ['triage after a note', 'kari', acts.note, 'ola', triageToo, 'done'],
    ['a note after everything', 'ola', acts.solve, 'kari', acts.note, 'done'],
    ['release after release', 'ola', acts.release, 'ola', acts.release, 'changed-meanwhile'],
    ['solve after a letter from the requester (D04)', 'siri', acts.answer, 'ola', acts.solve, 'changed-meanwhile'],
    ['solve after a letter from us', 'kari', acts.tell, 'ola', acts.solve, 'done'],
    ['solve after triage', 'ola', acts.triage, 'ola', acts.solve, 'done'],
    ['wait after solve', 'ola', acts.solve, 'ola', acts.wait, 'changed-meanwhile'],
    ['send to a supplier after wait', 'ola', acts.wait, 'ola', acts.toThirdLine, 'changed-meanwhile'],
    [
      'take after the owner changed',
      'kari',
      { action: 'change-owner', body: { person: cast.karl.person } },
      'ola',
      acts.release,
      'changed-meanwhile',
    ],
  ])('%s: %s', async (_, first, done, second, then, answer) => {
    const { number, version } = await inSecondLine()
    await mustAct(desk.house, first, number, done)
    expect((await asSeen(second, number, version, then)).code).toBe(answer)
  })

  test('is told with each event that is in the way: who, when and what', async () => {
    const { number, version } = await inSecondLine()
    await mustAct(desk.house, 'kari', number, acts.note)
    await mustAct(desk.house, 'ola', number, acts.solve, acts.sendBack)
    const { status, data } = await asSeen('ola', number, version, acts.wait)
    expect(status).toBe(409)
    expect(data).toEqual({
      events: [
        { who: 'Ola Linje', when: expect.stringMatching(/^20.*Z$/), what: 'solved' },
        { who: 'Ola Linje', when: expect.stringMatching(/^20.*Z$/), what: 'sent-back' },
      ],
    })
  })

  test('one outside the lines is told that it has, and neither by whom nor how (A-3)', async () => {
    const { number, version } = await inSecondLine()
    await mustAct(desk.house, 'ola', number, acts.solve, acts.sendBack)
    const { code, data } = await asSeen('siri', number, version, { action: 'confirm', body: {} })
    expect([code, data]).toEqual(['changed-meanwhile', { events: [] }])
  })

  test('in several at once, one that is in the way stops them all', async () => {
    const { number, version } = await inSecondLine()
    const now = await mustAct(desk.house, 'ola', number, acts.triage)
    expect((await asSeen('ola', number, version, acts.note, triageToo)).code).toBe('changed-meanwhile')
    expect((await read(number)).version).toBe(now)
  })

  test.each(['W/"3"', '3', '*', '"three"', '"-1"', ''])('If-Match %s names no version: 428', async value => {
    const { number } = await inSecondLine()
    const headers = value === '' ? {} : { 'if-match': value }
    const body = { type: 'support', impact: 1, urgency: 1 }
    const answer = await desk.ask('ola', 'PUT', `/api/cases/${number}/triage`, { body, headers })
    expect([answer.status, problem.parse(await answer.json()).code]).toEqual([428, 'version-required'])
  })
})

describe('really at once', () => {
  test('D01 in every pair, whoever comes second is told or passes, never fails, and the log stays whole', async () => {
    const pairs: readonly Act[] = [acts.triage, acts.solve, acts.wait, acts.note, acts.release, acts.toThirdLine]
    for (const one of pairs) {
      for (const other of pairs) {
        const { number, version } = await inSecondLine()
        const answers = await Promise.all([one, other].map(act => asSeen('ola', number, version, act)))
        const told = answers.map(answer => answer.status)
        expect(
          told.filter(status => status !== 201 && status !== 409),
          `${one.action} ${other.action}`,
        ).toEqual([])
        expect(told).toContain(201)
      }
    }
    expect((await check(desk.house)).difference).toBeNull()
  })

  test('D02 fifty replies to one case are fifty letters and no more', async () => {
    const { number, version } = await inSecondLine()
    const replies = Array.from({ length: 50 }, (_, n) =>
      asSeen(n % 2 === 0 ? 'ola' : 'kari', number, version, {
        ...acts.note,
        body: { ...acts.note.body, text: `Svar ${n}` },
      }),
    )
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual(Array(50).fill(201))
    const after = await read(number)
    expect((await check(desk.house)).difference).toBeNull()
    expect(after.version).toBe(version + 50)
    expect(after.letters.filter(letter => letter.text.startsWith('Svar')).length).toBe(50)
  })

  test('D03 of two who take it one gets it, and the other is told so', async () => {
    for (let round = 0; round < 10; round += 1) {
      const number = await openedBy(desk.house)
      const { version } = await read(number)
      const takers = (['kari', 'karl'] as const).map(who => asSeen(who, number, version, acts.take(who)))
      const codes = (await Promise.all(takers)).map(({ code }) => code)
      expect(codes.toSorted()).toEqual(['changed-meanwhile', 'done'])
      const { handler } = await read(number)
      expect(handler?.id).toBe(codes[0] === 'done' ? cast.kari.person : cast.karl.person)
    }
  })

  test('D03 of two who hand over and solve one does, and the case is where that one left it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const number = await openedBy(desk.house)
      const { version } = await read(number)
      const [handed, solved] = await Promise.all([
        asSeen('kari', number, version, acts.handOver),
        asSeen('karl', number, version, acts.solve),
      ])
      expect([handed?.code, solved?.code].toSorted()).toEqual(['changed-meanwhile', 'done'])
      const after = await read(number)
      expect([after.team.line, after.status.name]).toEqual(
        handed?.code === 'done' ? ['second', 'open'] : ['first', 'solved'],
      )
    }
  })

  test('of two who describe it, with another service each, the second finds the case as the first left it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { number } = await inSecondLine()
      const describe = (service: string): Act => ({ action: 'describe', body: { title: 'Ny', text: 'Ny', service } })
      const machines = ['arkiv', 'lonn', 'arkiv'].map(service =>
        desk.ask('ola', 'POST', `/api/cases/${number}/acts`, { body: { commands: [describe(service)] } }),
      )
      expect((await Promise.all(machines)).map(answer => answer.status)).toEqual([201, 201, 201])
    }
    expect((await check(desk.house)).difference).toBeNull()
  })

  test('what stands beside the row is read after the waiting too: two suppliers, both are kept (O-16)', async () => {
    const { number } = await inSecondLine()
    const toDrift: Act = { ...acts.toThirdLine, body: { ...acts.toThirdLine.body, supplier: 'drift' } }
    const sent = [acts.toThirdLine, toDrift].map(command =>
      desk.ask('ola', 'POST', `/api/cases/${number}/acts`, { body: { commands: [command] } }),
    )
    expect((await Promise.all(sent)).map(answer => answer.status)).toEqual([201, 201])
    expect((await read(number)).dealings).toHaveLength(2)
    expect((await check(desk.house)).difference).toBeNull()
  })

  test('D07 cases opened at once have numbers of their own, growing', async () => {
    const opened = await Promise.all(Array.from({ length: 40 }, () => openedBy(desk.house)))
    expect(new Set(opened).size).toBe(40)
    expect(await openedBy(desk.house)).toBeGreaterThan(Math.max(...opened))
  })
})
