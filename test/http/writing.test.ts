import { describe, expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import type { Act } from '../../src/contract/case-route.ts'
import { type TextBlock, textBlock } from '../../src/contract/text-block.ts'
import { page, problem } from '../../src/contract/value.ts'
import { mention, writingHelp } from '../../src/contract/writing.ts'
import { check } from '../../src/desk/check.ts'
import { acts, mustAct } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase, seen } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'

const desk = await openDesk()

async function read(who: CastName, number: number): Promise<CaseView> {
  return caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json())
}

/** Several things at once, as the page sends them. */
async function together(who: CastName, number: number, ...commands: readonly Act[]): Promise<CaseView> {
  const answer = await desk.ask(who, 'POST', `/api/cases/${number}/acts`, { body: { commands } })
  return caseView.parse(await answer.json())
}

async function withdraw(who: CastName, { number, version, letters }: CaseView): Promise<CaseView> {
  const mine = letters.find(letter => letter.mine)
  const answer = await desk.ask(who, 'DELETE', `/api/cases/${number}/letters/${mine?.id}`, { headers: seen(version) })
  return caseView.parse(await answer.json())
}

/** All that shows where a case stands. */
function standing({ status, dealings, solution, routine, letters }: CaseView) {
  return { status, dealings, solution, routine, letters: letters.map(({ id }) => id) }
}

describe('DESIGN 2 a letter and the status set with it: one request, one transaction, one undo', () => {
  const asks = { ...acts.tell, body: { ...acts.tell.body, text: 'Hvilken måned?' } }

  test.each<readonly [string, readonly Act[], string]>([
    ['an answer that waits', [asks, acts.wait], 'waiting'],
    ['an answer that solves', [acts.solve, acts.tell], 'solved'],
  ])('%s, of a case that is new', async (_, commands, status) => {
    const { number } = await openedCase(desk)
    const before = await read('kari', number)
    const sent = await together('kari', number, ...commands)
    expect([sent.status.name, sent.letters.length]).toEqual([status, before.letters.length + 1])
    const back = await withdraw('kari', sent)
    expect(standing(back)).toEqual(standing(before))
  })

  test('M.1.2.1 a letter to a supplier: she is not waited for, and has no part in the case', async () => {
    const { number } = await openedCase(desk)
    await mustAct(desk.house, 'kari', number, acts.handOver)
    const before = await read('ola', number)
    const sent = await together('ola', number, acts.toThirdLine)
    expect([sent.status.name, sent.dealings.length]).toEqual(['waiting', 1])
    expect(standing(await withdraw('ola', sent))).toEqual(standing(before))
    expect((await desk.ask('aino', 'GET', `/api/cases/${number}`)).status).toBe(404)
  })

  test('M.1.2.4 a solution that was told and taken back is told to nobody yet', async () => {
    const { number } = await openedCase(desk)
    await mustAct(desk.house, 'kari', number, acts.handOver)
    await mustAct(desk.house, 'ola', number, acts.solve, acts.sendBack)
    const before = await read('kari', number)
    const told = await together('kari', number, acts.tell)
    expect(told.routine?.steps).not.toEqual(before.routine?.steps)
    expect(standing(await withdraw('kari', told))).toEqual(standing(before))
  })

  test('when the case has gone on since, the letter goes alone', async () => {
    const { number } = await openedCase(desk)
    await together('kari', number, asks, acts.wait)
    await mustAct(desk.house, 'karl', number, acts.take('karl'))
    const back = await withdraw('kari', await read('kari', number))
    expect([back.status.name, back.handler?.name]).toEqual(['waiting', 'Karl Nordvik'])
    expect(back.letters).toHaveLength(2)
  })

  test('a status that is refused sends nothing', async () => {
    const { number } = await openedCase(desk)
    await mustAct(desk.house, 'kari', number, acts.solve)
    const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/acts`, {
      body: { commands: [asks, acts.wait] },
    })
    expect(problem.parse(await answer.json()).code).toBe('already-solved')
    expect((await read('kari', number)).letters).toHaveLength(2)
  })

  test('the log says all of it, and replayed it gives what is stored (invariants 1, 5, 7)', async () => {
    expect((await check(desk.house)).difference).toBeNull()
  })
})

describe('a note that calls upon a colleague', () => {
  const mentions = page(mention)
  const calls = (...people: readonly CastName[]): Act => ({
    ...acts.note,
    body: { ...acts.note.body, text: '@Ola Linje: kan du se på dette?', mentions: people.map(who => cast[who].person) },
  })
  const mentionsOf = async (who: CastName) =>
    mentions.parse(await (await desk.ask(who, 'GET', '/api/mentions')).json()).items

  test('stands for her, unseen, until she has looked at the case; for nobody else', async () => {
    const { number, title } = await openedCase(desk)
    const { version } = await together('kari', number, calls('ola'))
    expect(await mentionsOf('ola')).toMatchObject([
      { number, title, by: 'Kari Nordvik', text: '@Ola Linje: kan du se på dette?', seen: false },
    ])
    expect(await mentionsOf('oda')).toEqual([])
    await desk.ask('ola', 'PUT', `/api/cases/${number}/look`, { body: { version, doing: 'looking' } })
    expect(await mentionsOf('ola')).toMatchObject([{ number, seen: true }])
  })

  test('A-3 calls upon nobody who may not read it, nor in a letter that leaves the house', async () => {
    const { number } = await openedCase(desk)
    for (const who of ['hanne', 'siri', 'aino', 'bjorn'] as const) {
      const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/acts`, { body: { commands: [calls(who)] } })
      expect([who, problem.parse(await answer.json()).code]).toEqual([who, 'unknown'])
    }
    const told = { ...acts.tell, body: { ...acts.tell.body, mentions: [cast.karl.person] } }
    const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/acts`, { body: { commands: [told] } })
    expect(problem.parse(await answer.json()).code).toBe('unknown')
    expect((await read('kari', number)).letters).toHaveLength(2)
  })

  test('the list goes on from its end, fifty at a time', async () => {
    const { number } = await openedCase(desk)
    for (let count = 0; count < 52; count += 1) await mustAct(desk.house, 'kari', number, calls('karl'))
    const first = mentions.parse(await (await desk.ask('karl', 'GET', '/api/mentions')).json())
    expect(first.items).toHaveLength(50)
    const rest = await desk.ask('karl', 'GET', `/api/mentions?after=${first.next}`)
    const { items, next } = mentions.parse(await rest.json())
    expect([items.length, next]).toEqual([2, null])
    expect(new Set([...first.items, ...items].map(({ id }) => id)).size).toBe(52)
  })
})

describe('text blocks', () => {
  const greeting = { name: 'Hilsen', texts: { nb: 'Hei {requester}, om sak {number}.', sv: 'Hej {requester}!' } }
  const add = (who: CastName, body: object) => desk.ask(who, 'POST', '/api/text-blocks', { body })
  const added = async (): Promise<TextBlock> =>
    textBlock.parse(await (await add('kari', { team: 'nordvik-1', ...greeting })).json())

  test('are filled in for the case and whoever writes, in every language they have', async () => {
    const { id } = await added()
    const { number } = await openedCase(desk)
    const answer = await desk.ask('karl', 'GET', `/api/cases/${number}/writing`)
    const { recipients, blocks } = writingHelp.parse(await answer.json())
    expect(blocks.find(block => block.id === id)).toEqual({
      id,
      name: 'Hilsen',
      team: 'Nordvik 1. linje',
      texts: { nb: `Hei Siri Berg, om sak ${number}.`, sv: 'Hej Siri Berg!' },
    })
    expect(recipients).toEqual([
      {
        to: 'public',
        name: 'Siri Berg',
        address: 'siri.berg@nordvik.example',
        unreachable: null,
        outside: false,
        language: 'nb',
        draft: null,
      },
    ])
  })

  test('U-2 the 2nd line is told the supplier’s address, and not the end user’s, whom it may not write to', async () => {
    const { number } = await openedCase(desk)
    await mustAct(desk.house, 'kari', number, acts.handOver)
    await mustAct(desk.house, 'ola', number, acts.toThirdLine)
    const answer = await desk.ask('ola', 'GET', `/api/cases/${number}/writing`)
    expect(writingHelp.parse(await answer.json()).recipients).toMatchObject([
      { name: 'Leverandør', address: 'aino@leverandor.example' },
    ])
  })

  test('U-14, A-1 a supplier is reminded in the words of the team, with her number as far as it is known', async () => {
    const { number } = await openedCase(desk)
    await mustAct(desk.house, 'kari', number, acts.handOver)
    await mustAct(desk.house, 'ola', number, acts.toThirdLine)
    const draft = async () =>
      writingHelp.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}/writing`)).json()).recipients[0]
        ?.draft
    expect(await draft()).toContain(`Saksnummer hos oss: ${number}. Saksnummer hos dere: ikke oppgitt.`)
    const texts = { nb: '{name}: {reference} ({number}), {agent}' }
    await administering(desk).must('PUT', 'letters/supplier-reminder', { team: 'linje-2', texts })
    await mustAct(desk.house, 'ola', number, {
      action: 'log-supplier-number',
      body: { supplier: 'leverandor', number: 'A-7' },
    })
    expect(await draft()).toBe(`Leverandør: A-7 (${number}), Ola Linje`)
  })

  test('I04 name the field that is none, and keep nothing', async () => {
    const answer = await add('kari', {
      team: 'nordvik-1',
      name: 'Feil',
      texts: { nb: 'Hei', en: 'Hi {{constructor}}' },
    })
    const told = problem.parse(await answer.json())
    expect([answer.status, told.code, told.detail]).toEqual([
      422,
      'unknown-text-field',
      '{constructor} er ikke et felt. Bruk feltene som står i listen, eller ta bort klammene.',
    ])
    const listed = await (await desk.ask('kari', 'GET', '/api/text-blocks')).text()
    expect(listed).not.toContain('Feil')
  })

  test.each([
    ['no language', { texts: {} }, 'texts'],
    ['an empty text', { texts: { nb: ' ' } }, 'texts.nb'],
    ['no name', { name: ' ' }, 'name'],
  ])('with %s are not kept: 422 names the place', async (_, part, path) => {
    const answer = await add('kari', { team: 'nordvik-1', ...greeting, ...part })
    expect(problem.parse(await answer.json()).faults?.map(fault => fault.path)).toEqual([path])
  })

  test('that another has changed meanwhile are not overwritten unseen: who and when is told', async () => {
    const { id, version } = await added()
    const change = (who: CastName, name: string) =>
      desk.ask(who, 'PUT', `/api/text-blocks/${id}`, { body: { ...greeting, name, version } })
    expect(textBlock.parse(await (await change('karl', 'Karls')).json())).toMatchObject({ name: 'Karls', version: 2 })
    const told = problem.parse(await (await change('kari', 'Karis')).json())
    expect([told.code, told.data]).toEqual([
      'block-changed',
      { who: 'Karl Nordvik', when: expect.stringMatching(/^20.*Z$/) },
    ])
  })

  test('the same request twice makes one', async () => {
    const headers = { 'idempotency-key': 'blokk-1' }
    const body = { team: 'nordvik-1', ...greeting, name: 'En gang' }
    const twice = [1, 2].map(() => desk.ask('kari', 'POST', '/api/text-blocks', { body, headers }))
    const ids = (await Promise.all((await Promise.all(twice)).map(answer => answer.json()))).map(
      block => textBlock.parse(block).id,
    )
    expect(ids[0]).toBe(ids[1])
  })
})
