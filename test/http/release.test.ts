import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { listReleasedCases, listVersions } from '../../src/contract/release.ts'
import { writingHelp } from '../../src/contract/writing.ts'
import { sql } from '../../src/store/sql.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'
import { done } from '../stage/solved-case.ts'

const desk = await openDesk()

async function got(who: CastName, path: string): Promise<unknown> {
  const answer = await desk.ask(who, 'GET', path)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}

/** A case of Nordvik's that Kari has solved by a later version; who reported it, and which. */
async function solvedLater(requester: string, version: string, product?: string): Promise<number> {
  const { number } = await openedCase(desk, 'kari', { requester })
  await done(desk, 'kari', number, ['PUT', '/solution'], { kind: 'later-version', text: 'Kommer', version, product })
  return number
}

const versions = async (who: CastName) => listVersions.answer?.parse(await got(who, '/api/versions')).items

test('O-15 once a version has come, every case that waits for it is listed, with a letter in the language of each requester', async () => {
  await desk.database.run(sql`update people set language = 'sv' where id = ${cast.stig.person}`)
  const siri = await solvedLater(cast.siri.person, '8.1', 'Lønn')
  const stig = await solvedLater(cast.stig.person, '8.1', 'lønn')
  const other = await solvedLater(cast.siri.person, '8.2')
  const waits = (version: string, cases: number) => expect.objectContaining({ version, cases, release: null })
  expect(await versions('ola')).toEqual([waits('8.2', 1), waits('8.1', 2)])
  expect(await versions('hanne')).toEqual([])
  expect(caseView.parse(await got('kari', `/api/cases/${siri}`)).solution?.release).toBeNull()

  const body = { product: 'LØNN', version: '8.1' }
  expect((await desk.ask('kari', 'POST', '/api/releases', { body })).status).toBe(403)
  const registered = await desk.ask('ola', 'POST', '/api/releases', { body })
  expect(registered.status).toBe(201)
  const cases = registered.headers.get('location') ?? ''
  const again = await desk.ask('oda', 'POST', '/api/releases', { body: { product: 'Lønn', version: '8.1' } })
  expect(await again.json()).toMatchObject({ by: 'Ola Linje' })
  expect(again.headers.get('location')).toBe(cases)
  expect((await versions('kari'))?.map(({ version, release }) => [version, release?.by])).toEqual([
    ['8.2', undefined],
    ['8.1', 'Ola Linje'],
  ])

  const listed = async (who: CastName) => listReleasedCases.answer?.parse(await got(who, cases)).items
  expect(await listed('kari')).toMatchObject([
    { number: stig, reporter: 'Stig Moen', language: 'sv', owner: 'Kari Nordvik', told: false },
    { number: siri, reporter: 'Siri Berg', language: 'nb', told: false },
  ])
  expect(await listed('hanne')).toEqual([])

  const draftIn = async (number: number) =>
    writingHelp.parse(await got('kari', `/api/cases/${number}/writing`)).recipients.find(({ to }) => to === 'public')
      ?.draft
  expect(await draftIn(siri)).toMatch(
    /^Hei,\n\nVi skrev at saken din .* blir løst i Lønn 8\.1\. Den versjonen er nå kommet/,
  )
  expect(await draftIn(stig)).toMatch(/^Hej,\n\nVi skrev att ditt ärende .* lønn 8\.1/)
  expect(await draftIn(other)).toBeNull()

  const letter = { kind: 'public', form: 'mail', direction: 'out', text: (await draftIn(stig)) ?? '' }
  await done(desk, 'kari', stig, ['POST', '/letters'], letter)
  expect((await listed('ola'))?.map(({ told }) => told)).toEqual([true, false])
  expect(await draftIn(stig)).toBeNull()
  expect(caseView.parse(await got('kari', `/api/cases/${stig}`)).solution?.release).toMatchObject({ told: true })
})

test('O-15 letters to all who wait are drafted once, each owner is told, and each is sent once by whoever may', async () => {
  const [siri, stig] = [
    await solvedLater(cast.siri.person, '9.0', 'Lønn'),
    await solvedLater(cast.stig.person, '9.0', 'Lønn'),
  ]
  const registered = await desk.ask('ola', 'POST', '/api/releases', { body: { product: 'Lønn', version: '9.0' } })
  const path = (registered.headers.get('location') ?? '').replace('/cases', '')
  const posted = async (who: CastName, what: string, body: object) => {
    const answer = await desk.ask(who, 'POST', `${path}/${what}`, { body })
    return answer.ok ? answer.json() : answer.status
  }
  expect(await posted('kari', 'letters', {})).toBe(403)
  const both = await Promise.all([posted('ola', 'letters', {}), posted('ola', 'letters', {})])
  expect(both.map(({ drafted }) => drafted).toSorted()).toEqual([0, 2])
  expect(await posted('ola', 'letters', {})).toEqual({ drafted: 0, more: false })

  const listed = async (who: CastName) => listReleasedCases.answer?.parse(await got(who, `${path}/cases`)).items
  const [second, first] = (await listed('kari')) ?? []
  expect([second, first]).toMatchObject([
    { number: stig, mine: true, told: false, draft: expect.stringContaining('Lønn 9.0') },
    { number: siri, mine: true, told: false, draft: expect.stringMatching(/^Hei,/) },
  ])
  expect((await listed('ola'))?.map(({ mine }) => mine)).toEqual([false, false])
  for (const number of [siri, stig]) {
    const { letters } = caseView.parse(await got('kari', `/api/cases/${number}`))
    const told = letters.filter(({ kind }) => kind === 'notification')
    expect(told.map(({ to, text }) => [to, text.includes('ligger klart')])).toEqual([['Kari Nordvik', true]])
  }

  expect(await posted('ola', 'sending', { cases: [siri] })).toEqual({
    sent: [],
    refused: [{ number: siri, code: 'through-first-line' }],
  })
  expect(await posted('hanne', 'sending', { cases: [siri] })).toEqual({ sent: [], refused: [] })
  const twice = await Promise.all([1, 2].map(() => posted('kari', 'sending', { cases: [siri, stig] })))
  expect(twice.flatMap(({ sent }) => sent).toSorted()).toEqual([siri, stig])
  expect((await listed('kari'))?.map(({ told }) => told)).toEqual([true, true])
  expect(await posted('kari', 'sending', { cases: [siri] })).toEqual({ sent: [], refused: [] })
  for (const [number, draft] of [
    [siri, first?.draft],
    [stig, second?.draft],
  ] as const) {
    const { letters } = caseView.parse(await got('kari', `/api/cases/${number}`))
    const out = letters.filter(
      ({ kind, automatic, direction }) => kind === 'public' && direction === 'out' && !automatic,
    )
    expect(out.map(({ text }) => text)).toEqual([draft])
  }
})
