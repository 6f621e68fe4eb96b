import { expect, test } from 'vitest'
import { administrationEntry } from '../../src/contract/administration-log.ts'
import { caseView } from '../../src/contract/case.ts'
import { listRoutines } from '../../src/contract/handbook.ts'
import { addTerm, listTermChanges, listTerms } from '../../src/contract/handbook-term.ts'
import { moveCases, publishDraft } from '../../src/contract/routine-change.ts'
import { page, problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { publishRoutines } from '../../src/desk/publish-routines.ts'
import { openedBy } from '../stage/acting.ts'
import { handbookOwner } from '../stage/handbook-owner.ts'
import { openDesk } from '../stage/open-desk.ts'
import type { CastName } from '../stage/people.ts'
import { nextM1 } from '../stage/routine-file.ts'

const desk = await openDesk()
const { told, ask, upload, codeOf, publish, versions, inDays } = handbookOwner(desk)

test('O-20 the register of terms is kept by the process owner, each term in four languages, with before and after in the log', async () => {
  const terms = async () => (await told(listTerms.answer, await ask('GET', '/api/terms'))).items
  const register = async () => {
    const { terms } = await told(listRoutines.answer, await desk.ask('kari', 'GET', '/api/routines'))
    return terms.map(({ term, at }) => ({ term, at: at.map(({ step }) => step) }))
  }
  const onyx = (await terms()).find(({ texts }) => texts.nb?.term === 'Onyx')
  expect(Object.keys(onyx?.texts ?? {})).toEqual(['nb', 'nn', 'sv', 'en'])
  const meant = onyx?.texts.nb?.means
  const change = (version: number, term: string) =>
    ask('PUT', `/api/terms/${onyx?.id}`, {
      body: { version, texts: { ...onyx?.texts, nb: { term, means: 'Deres.' } } },
    })
  expect((await change(1, 'Saken')).status).toBe(200)
  expect(await codeOf(await change(1, 'Noe annet'))).toBe('texts-changed')
  // Where it stands is found by reading, in every routine.
  expect((await register()).find(({ term }) => term === 'Saken')?.at).toContain('M.1.2.6')

  const taken = await ask('POST', '/api/terms', { body: { texts: { nb: { term: 'saken', means: 'Igjen.' } } } })
  expect(problem.parse(await taken.json()).faults).toEqual([{ path: 'texts.nb.term', code: 'taken' }])
  const fresh = { texts: { sv: { term: 'Ärende', means: 'Fallet.', forms: ['ärendet'] } } }
  const added = await told(addTerm.answer, await ask('POST', '/api/terms', { body: fresh }))
  expect(await register()).toContainEqual({ term: 'Ärende', at: [] })
  expect((await ask('DELETE', `/api/terms/${added.id}`)).status).toBe(204)

  const { items } = await told(listTermChanges.answer, await ask('GET', '/api/term-changes'))
  expect(items.map(({ by, before, after }) => ({ by, before, after }))).toMatchObject([
    { by: 'Oda Linje', before: { sv: 'Ärende (ärendet): Fallet.' }, after: null },
    { by: 'Oda Linje', before: null, after: { sv: 'Ärende (ärendet): Fallet.' } },
    { by: 'Oda Linje', before: { nb: `Onyx: ${meant}` }, after: { nb: 'Saken: Deres.' } },
  ])
  const log = page(administrationEntry).parse(await (await desk.ask('admin', 'GET', '/api/administration/log')).json())
  expect(log.items.filter(({ kind }) => kind === 'term').map(({ subject }) => subject)).toEqual([
    'Ärende',
    'Ärende',
    'Saken',
  ])
  // The file that came with Linje leaves it at that.
  await publishRoutines(desk.house, 'routines')
  expect((await terms()).map(({ texts }) => texts.nb?.term)).toContain('Saken')
})

test('O-24 a version to come is listed for its owner and can be withdrawn until its day; no case starts under it', async () => {
  const coming = async (who: CastName = 'oda') =>
    (await told(listRoutines.answer, await desk.ask(who, 'GET', '/api/routines'))).coming
  await upload(nextM1('9.0'))
  await told(publishDraft.answer, await publish(inDays(2)))
  const fresh = { key: 'M.1', version: '9.0', publishedBy: 'Oda Linje' }
  expect(await coming()).toMatchObject([fresh])
  expect(await coming('ola')).toEqual([])
  const held = (await versions()).find(({ inForce }) => inForce)?.version ?? ''
  const followed = async (number: number) => {
    const { version: at, routine } = caseView.parse(await (await ask('GET', `/api/cases/${number}`)).json())
    return { at, version: routine?.version }
  }
  const withdraw = (version: string) => ask('DELETE', `/api/routines/M.1/versions/${version}`)
  expect(await codeOf(await withdraw(held))).toBe('version-in-use')

  // A case that was moved there before its day goes on in it.
  const early = await openedBy(desk.house)
  const { at: version } = await followed(early)
  const move = (to: string, at: number) =>
    ask('POST', `/api/routines/M.1/versions/${to}/moves`, { body: { cases: [{ number: early, version: at }] } })
  await told(moveCases.answer, await move('9.0', version))
  expect(await codeOf(await withdraw('9.0'))).toBe('version-in-use')
  await told(moveCases.answer, await move(held, version + 1))

  expect((await withdraw('9.0')).status).toBe(204)
  expect((await withdraw('9.0')).status).toBe(404)
  expect(await coming()).toEqual([])
  expect((await versions()).find(each => each.version === '9.0')).toMatchObject({
    inForce: false,
    withdrawn: { by: 'Oda Linje' },
  })
  expect((await move('9.0', version + 2)).status).toBe(404)
  desk.pass(3 * 86_400)
  expect((await followed(await openedBy(desk.house))).version).toBe(held)
  expect((await check(desk.house)).difference).toBeNull()
})
