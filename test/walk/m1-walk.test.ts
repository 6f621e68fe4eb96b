import { expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { answerTo, letterAt } from '../stage/correspondence.ts'
import { openFussyOffice, type Taken } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { seen } from '../stage/opened-case.ts'
import type { CastName } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const office = await openFussyOffice()
const post = await openPostRoom(desk, office.url)
const letterTo = (address: string, words: string) => letterAt(desk, office, address, words)
const answer = (letter: Taken, text: string) => post.settled(answerTo(letter, text))
const nordvikBox = 'brukerstotte@nordvik.linje.example'

async function read(number: number): Promise<CaseView> {
  return caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
}

/** Does one thing over the API; the code of the refusal, or `done`. */
async function act(who: CastName, number: number, method: 'POST' | 'PUT', path: string, body: object): Promise<string> {
  const headers = method === 'PUT' ? seen((await read(number)).version) : {}
  const answer = await desk.ask(who, method, `/api/cases/${number}/${path}`, { body, headers })
  return answer.ok ? 'done' : problem.parse(await answer.json()).code
}

/** Where the case is now, and which steps of the routine are active. */
async function standsAt(number: number) {
  const { status, team, routine } = await read(number)
  const active = routine?.steps.filter(step => step.state === 'active').map(step => step.number) ?? []
  return { status: status.name, team: team.key, steps: active.join() }
}

/** From Siri's mail until Kari has given her the solution; the case and the letter that carried it. */
async function walkToTheSolution(subject: string): Promise<{ number: number; told: Taken }> {
  const number = await post.numberOf({ from: addresses.siri, to: nordvikBox, subject, text: `Hei, ${subject} henger.` })
  expect(await standsAt(number)).toEqual({ status: 'new', team: 'nordvik-1', steps: 'M.1.1.2' })
  expect((await letterTo(addresses.siri, `saksnummer ${number}`)).mail.subject).toBe(`Re: [#${number}] ${subject}`)

  const triage = { type: 'error-report', impact: 2, urgency: 2 }
  expect(await act('kari', number, 'PUT', 'triage', triage)).toBe('only-second-line')
  const handOver = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hva nå?' }
  expect(await act('kari', number, 'POST', 'hand-overs', handOver)).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'open', team: 'linje-2', steps: 'M.1.1.3' })

  expect(await act('ola', number, 'PUT', 'triage', triage)).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'open', team: 'linje-2', steps: 'M.1.1.3' })
  const question = `Kan dere se på ${subject}?`
  const sent = { supplier: 'leverandor', text: question, followUpAt: '2030-01-01T08:00:00Z' }
  expect(await act('ola', number, 'POST', 'supplier-letters', sent)).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'waiting', team: 'linje-2', steps: 'M.1.2.2' })
  const asked = await letterTo(addresses.aino, question)

  const hurry = { kind: 'supplier', form: 'mail', direction: 'out', text: 'Skynd dere!' }
  const before = await read(number)
  expect(await act('kari', number, 'POST', 'letters', hurry)).toBe('only-second-line')
  const refused = await answer({ ...asked, to: addresses.kari }, 'Skynd dere!')
  expect(refused).toMatchObject({ state: 'needs-person', reason: 'only-second-line', case: number })
  const after = await read(number)
  expect([after.version, after.status, after.letters.length]).toEqual([
    before.version,
    before.status,
    before.letters.length,
  ])

  expect(await answer(asked, `Rettet i dag.\nVår referanse: LEV-${number}`)).toMatchObject({ state: 'acted' })
  expect(await standsAt(number)).toEqual({ status: 'open', team: 'linje-2', steps: 'M.1.2.2' })
  expect((await read(number)).dealings).toMatchObject([{ reference: `LEV-${number}` }])

  const solve = { action: 'solve', body: { kind: 'now', text: `${subject} er rettet.` } }
  expect(await act('ola', number, 'POST', 'acts', { commands: [solve, { action: 'send-back' }] })).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'solved', team: 'nordvik-1', steps: 'M.1.2.4' })
  const owned = await letterTo(addresses.kari, `${subject} er rettet.`)
  expect(owned.mail.subject).toBe(`[#${number}] ${subject}`)
  expect(office.taken.filter(({ to }) => to === addresses.karl)).toEqual([])

  const solution = `Nå skal ${subject} virke.`
  const body = { kind: 'public', form: 'mail', direction: 'out', text: solution }
  expect(await act('kari', number, 'POST', 'letters', body)).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'solved', team: 'nordvik-1', steps: 'M.1.2.5' })
  expect(await act('kari', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('not-confirmed')
  return { number, told: await letterTo(addresses.siri, solution) }
}

/** Kari closes; the routine has come to its end, and every event in the database replays. */
async function closes(number: number): Promise<void> {
  expect(await standsAt(number)).toEqual({ status: 'solved', team: 'nordvik-1', steps: 'M.1.2.6' })
  expect(await act('kari', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'closed', team: 'nordvik-1', steps: '' })
  const { routine } = await read(number)
  expect(routine?.deviations).toEqual([])
  expect(routine?.end).not.toBeNull()
  expect((await check(desk.house)).difference).toBeNull()
}

test('M.1.1.1 M.1.1.2 M.1.1.3 M.1.2.1 M.1.2.2 M.1.2.3 M.1.2.4 M.1.2.5 M.1.2.6 by mail and API; the end user confirms by the link in her mail', async () => {
  const { number, told } = await walkToTheSolution('Kalenderen')
  const link = new URL(/http:\S+\/case\/\S+/.exec(told.mail.text ?? '')?.[0] ?? '')
  expect((await fetch(`${desk.url}${link.pathname}`)).status).toBe(200)
  expect(await standsAt(number)).toMatchObject({ steps: 'M.1.2.5' })
  const confirmed = await fetch(`${desk.url}${link.pathname}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: desk.house.baseUrl, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'act=confirm',
  })
  expect(confirmed.status).toBe(303)
  expect((await read(number)).events.at(-1)).toMatchObject({ type: 'confirmed', line: 'requester', door: 'link' })
  await closes(number)
})

test('M.1.1.1 M.1.1.2 M.1.1.3 M.1.2.1 M.1.2.2 M.1.2.3 M.1.2.4 M.1.2.5 M.1.2.6 by mail and API; the end user answers by mail and the 1st line records it', async () => {
  const { number, told } = await walkToTheSolution('Skriveren')
  expect(await answer(told, 'Ja, nå virker den. Takk!')).toMatchObject({ state: 'acted', case: number })
  // Free text confirms nothing by itself.
  expect(await standsAt(number)).toEqual({ status: 'solved', team: 'nordvik-1', steps: 'M.1.2.5' })
  const letter = (await read(number)).letters.at(-1)
  expect(letter).toMatchObject({ kind: 'public', text: 'Ja, nå virker den. Takk!' })
  expect(await act('kari', number, 'PUT', 'confirmation', { letter: letter?.id })).toBe('done')
  await closes(number)
})
