import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { handbookPageShape } from '../../src/contract/handbook.ts'
import { listMovable, moveCases, publishDraft, uploadNew } from '../../src/contract/routine-change.ts'
import { listTextChanges, readTexts, writeTexts } from '../../src/contract/routine-text.ts'
import { problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { publishRoutines } from '../../src/desk/publish-routines.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { followedTwice } from '../stage/followed-anew.ts'
import { handbookOwner } from '../stage/handbook-owner.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'
import { m1File, m1Version, nextM1, withoutConfirming } from '../stage/routine-file.ts'

const desk = await openDesk()
const M1 = '/api/routines/M.1'

const { told, ask, upload, codeOf, bytesAt, publish, versions, inDays } = handbookOwner(desk)
const routineOf = async (number: number) => {
  const { routine, events } = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  const active = routine?.steps.filter(({ state }) => state === 'active').map(({ number }) => number)
  return { version: routine?.version, active, steps: routine?.steps, last: events.at(-1) }
}

describe('O-24 a routine is changed by whoever keeps the handbook', () => {
  test('a drawing with faults is kept and told of by element, and cannot be published', async () => {
    const broken = nextM1(
      '5.0',
      ['linje:when="waits-for-third-line"', 'linje:when="waits-for-godot"'],
      ['linje:offer="confirm', 'linje:offer="dance'],
    )
    const draft = await upload(broken)
    expect(draft.faults).toEqual(
      expect.arrayContaining([
        { code: 'condition-unknown', element: 'G2-third-line', word: 'waits-for-godot' },
        { code: 'offer-unknown', element: 'M.1.2.5', word: 'dance' },
      ]),
    )
    expect(draft.differences).toBeNull()
    expect(await codeOf(await publish(inDays(1)))).toBe('routine-faulty')
    expect((await bytesAt(`${M1}/draft/bpmn`)).toString()).toBe(broken)
  })

  test('the version that is there, and another routine, are no next version of this one', async () => {
    expect((await upload(m1File)).faults).toEqual([{ code: 'version-taken', element: null, word: m1Version }])
    const other = await upload(nextM1('5.0', ['<bpmn:process id="M.1"', '<bpmn:process id="M.7"']))
    expect(other.faults).toContainEqual({ code: 'other-routine', element: null, word: 'M.7' })
    expect((await upload(nextM1('5 / 0'))).faults).toContainEqual({
      code: 'version-unusable',
      element: null,
      word: '5 / 0',
    })
  })

  test('nothing that is no drawing does harm: entities, a bomb, a megabyte too much', async () => {
    const bomb = m1File.replace('?>', '?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
    expect((await upload(bomb)).faults).toEqual([{ code: 'unreadable', element: null, word: 'DOCTYPE' }])
    const body = { name: 'stor.bpmn', bpmn: Buffer.alloc(1_100_000, 32).toString('base64') }
    expect(await codeOf(await ask('PUT', `${M1}/draft`, { body }))).toBe('invalid')
    const larger = { name: 'stor.bpmn', bpmn: 'A'.repeat(1_600_000) }
    expect(await codeOf(await ask('PUT', `${M1}/draft`, { body: larger }))).toBe('too-large')
  })

  test('every drawing by another tool comes out as it came in, and what cannot run in it is named', async () => {
    const folder = join(import.meta.dirname, '../data/bpmn')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.bpmn'))
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const bytes = readFileSync(join(folder, file))
      const draft = await upload(bytes, file)
      expect(draft.faults.length, file).toBeGreaterThan(0)
      expect((await bytesAt(`${M1}/draft/bpmn`)).equals(bytes), file).toBe(true)
    }
    expect((await ask('DELETE', `${M1}/draft`)).status).toBe(204)
    expect(await (await ask('GET', `${M1}/draft`)).json()).toEqual({ draft: null })
    expect(await codeOf(await publish(inDays(1)))).toBe('no-draft')
  })
})

test('O-24 a new version holds for cases opened from its day on; running ones keep theirs until they are moved, one by one', async () => {
  const renamed = 'Bekrefter at det virker'
  const name = /id="M\.1\.2\.5" name="([^"]*)"/.exec(m1File)?.[1] ?? ''
  const later = nextM1('5.0', [`name="${name}"`, `name="${renamed}"`])
  const draft = await upload(later)
  expect(draft).toMatchObject({
    version: '5.0',
    faults: [],
    differences: [{ kind: 'renamed', at: { number: 'M.1.2.5' }, before: name, after: renamed }],
  })
  expect(await codeOf(await publish(inDays(-1)))).toBe('valid-from-past')
  const published = await told(publishDraft.answer, await publish(inDays(1)))
  expect(published).toMatchObject({ version: '5.0', publishedBy: 'Oda Linje', inForce: false, running: 0 })
  expect((await bytesAt(`${M1}/versions/5.0/bpmn`)).toString()).toBe(later)
  expect((await bytesAt(`${M1}/versions/${m1Version}/bpmn`)).toString()).toBe(m1File)

  const today = await openedBy(desk.house)
  desk.pass(86_400)
  const tomorrow = await openedBy(desk.house)
  expect((await routineOf(today)).version).toBe(m1Version)
  const fresh = await routineOf(tomorrow)
  expect(fresh.version).toBe('5.0')
  expect(fresh.steps?.find(({ number }) => number === 'M.1.2.5')?.name).toBe(renamed)
  expect((await versions()).map(({ version, inForce, running }) => ({ version, inForce, running }))).toEqual([
    { version: '5.0', inForce: true, running: 1 },
    { version: m1Version, inForce: false, running: 1 },
  ])

  // Handed over and sent on, it stands in the 3rd line's hands; the other goes on after it was looked at.
  await mustAct(desk.house, 'kari', today, acts.handOver)
  await mustAct(desk.house, 'ola', today, acts.toThirdLine)
  desk.pass(1)
  const other = await openedBy(desk.house)
  const movable = async () => told(listMovable.answer, await ask('GET', `${M1}/versions/5.0/movable`))
  expect((await movable()).items).toEqual([
    {
      number: today,
      version: expect.any(Number),
      from: m1Version,
      steps: ['M.1.2.2'],
      to: ['M.1.2.2'],
      displaced: false,
      opens: true,
    },
  ])
  // Who keeps the handbook and nothing else is shown where a case stands, and led to none.
  await desk.database.run(sql`update people set process_owner = true where id = ${cast.bjorn.person}`)
  const alone = await desk.ask('bjorn', 'GET', `${M1}/versions/5.0/movable`)
  expect((await told(listMovable.answer, alone)).items).toMatchObject([{ number: today, opens: false }])
  const [seen] = (await movable()).items
  const cases = [
    { number: today, version: (seen?.version ?? 0) - 1 },
    { number: other, version: 1 },
    { number: 9_999_999, version: 1 },
  ]
  const move = async (body: object) =>
    (await told(moveCases.answer, await ask('POST', `${M1}/versions/5.0/moves`, { body }))).results
  expect((await move({ cases })).map(({ refusal }) => refusal?.code)).toEqual([
    'changed-meanwhile',
    'unchanged',
    'not-found',
  ])
  const chosen = { cases: [{ number: today, version: seen?.version }] }
  await followedTwice(desk.house)
  expect(await move(chosen)).toEqual([{ number: today, steps: ['M.1.2.2'], refusal: null }])
  expect(await routineOf(today)).toMatchObject({
    version: '5.0',
    active: ['M.1.2.2'],
    last: { type: 'routine-moved', actor: 'Oda Linje', facts: { version: '5.0' } },
  })
  expect((await movable()).items).toEqual([])
  // It goes on by the new version, and the log still says where it stands.
  await mustAct(desk.house, 'ola', today, acts.solve)
  expect((await routineOf(today)).active).toEqual(['M.1.2.3'])
  const { kept, anew } = await followedTwice(desk.house)
  expect(kept).toEqual(anew)
  expect((await check(desk.house)).difference).toBeNull()
})

test('O-24 a case whose step is gone goes on to the next one ahead, or says that it has no place', async () => {
  // In 6.0 nobody asks the end user to confirm: M.1.2.4 leads straight to closing.
  const number = await openedBy(desk.house)
  for (const [who, act] of [
    ['kari', acts.handOver],
    ['ola', acts.solve],
    ['ola', acts.sendBack],
    ['kari', acts.tell],
  ] as const) {
    await mustAct(desk.house, who, number, act)
  }
  expect((await routineOf(number)).active).toEqual(['M.1.2.5'])
  const draft = await upload(withoutConfirming('6.0'))
  expect(draft.faults).toEqual([])
  expect(draft.differences?.[0]).toMatchObject({ kind: 'step-removed', at: { number: 'M.1.2.5' } })
  await told(publishDraft.answer, await publish(inDays(0)))
  const { items } = await told(listMovable.answer, await ask('GET', `${M1}/versions/6.0/movable`))
  expect(items.find(each => each.number === number)).toMatchObject({ to: ['M.1.2.6'], displaced: true })
  // Published today, it holds at once.
  expect((await routineOf(await openedBy(desk.house))).version).toBe('6.0')
})

test('O-24 a wholly new routine comes by upload: its faults named or a first version, read in the handbook, followed where a service has it', async () => {
  const bpmn = (text: string) => ({ name: 'ny.bpmn', bpmn: Buffer.from(text).toString('base64') })
  const send = async (text: string) => told(uploadNew.answer, await ask('POST', '/api/routines', { body: bpmn(text) }))
  expect(await send('ingen tegning')).toMatchObject({ key: null, faults: [{ code: 'unreadable' }] })
  expect(await send(m1File)).toEqual({ key: null, faults: [{ code: 'routine-taken', element: null, word: 'M.1' }] })
  const other = (...puts: readonly (readonly [string, string])[]) =>
    nextM1(
      '1',
      ['<bpmn:process id="M.1"', '<bpmn:process id="X.1"'],
      ['name="Brukerstøtte – saker som meldes av bruker"', 'name="Nøkler og adgang"'],
      ...puts,
    )
  expect((await send(nextM1('1', ['<bpmn:process id="M.1"', '<bpmn:process id="ny"']))).faults).toMatchObject([
    { code: 'key-unusable', word: 'ny' },
  ])
  expect(await send(other(['linje:offer="confirm', 'linje:offer="dance']))).toMatchObject({
    key: 'X.1',
    faults: [{ code: 'offer-unknown', element: 'M.1.2.5', word: 'dance' }],
  })
  const fresh = await send(other(['id="M.1.1.2" name=', 'id="M.1.1.2" linje:name-sv="Löser ärendet" name=']))
  expect(fresh).toEqual({ key: 'X.1', faults: [] })
  expect(await (await ask('GET', '/api/routines/X.1/versions')).json()).toEqual({ items: [] })
  expect((await desk.ask('kari', 'GET', '/api/routines/X.1/versions')).status).toBe(404)
  await told(publishDraft.answer, await ask('POST', '/api/routines/X.1/versions', { body: { validFrom: inDays(0) } }))

  const page = handbookPageShape.parse(await (await desk.ask('kari', 'GET', '/api/routines/X.1')).json())
  expect(page.title).toBe('Nøkler og adgang')
  const solves = page.parts.flatMap(each => each.steps).find(each => each.number === 'M.1.1.2')
  // What follows is told by the names ahead.
  expect(solves?.follows).toMatch(/^Løst ved .*\nM\.1\.1\.3 Løser saken/)
  const texts = await told(readTexts.answer, await ask('GET', '/api/routines/X.1/versions/1/texts'))
  expect(texts.texts.sv?.['steps/M.1.1.2/name']).toBe('Löser ärendet')
  expect(texts.texts.en?.['steps/M.1.1.2/name']).toBe(solves?.name)

  const admin = administering(desk)
  const { items } = Object(await admin.get('services?q=arkiv'))
  const { id, ...service } = items[0]
  expect(await admin.faults('PUT', `services/${id}`, { ...service, routine: 'X.9' })).toEqual(['routine: unknown'])
  await admin.must('PUT', `services/${id}`, { ...service, routine: 'X.1' })
  const followed = caseView.parse(
    await (
      await desk.ask('kari', 'GET', `/api/cases/${await openedBy(desk.house, 'kari', { service: 'arkiv' })}`)
    ).json(),
  )
  expect(followed.routine).toMatchObject({ key: 'X.1', title: 'Nøkler og adgang' })
  expect(followed.routine?.steps.find(({ state }) => state === 'active')?.number).toBe('M.1.1.2')
})

test('O-20 the words of a version are changed place by place, hold at once and in versions to come, and nothing said is lost', async () => {
  const path = `${M1}/versions/6.0/texts`
  await upload(nextM1('7.0'))
  await told(publishDraft.answer, await publish(inDays(1)))
  const first = await told(readTexts.answer, await ask('GET', path))
  expect(first).toMatchObject({ version: '6.0', revision: 0 })
  expect(first.places).toEqual(
    expect.arrayContaining(['head/approvedBy', 'title', 'parts/M.1.2/purpose', 'steps/M.1.2.4/does']),
  )
  const said = first.texts.nb?.['steps/M.1.2.4/name'] ?? ''
  const write = (revision: number, texts: object) => ask('PUT', path, { body: { revision, texts } })
  const words = {
    nb: { 'head/owner': 'Turid Ness', 'steps/M.1.2.4/name': 'Forteller brukeren hva som ble gjort' },
    sv: { 'parts/M.1.2/purpose': 'Samma svar till alla.' },
  }
  const written = await told(writeTexts.answer, await write(0, words))
  expect(written).toMatchObject({ revision: 1, texts: words })
  // Without a change nothing is written; from what somebody else has changed, neither.
  expect(await told(writeTexts.answer, await write(1, words))).toMatchObject({ revision: 1 })
  expect(await codeOf(await write(0, { nb: { title: 'Noe annet' } }))).toBe('texts-changed')
  const faulty = await write(1, { nb: { 'steps/M.9/name': 'Hva', title: '', 'head/validFrom': 'i fjor' } })
  expect(problem.parse(await faulty.json()).faults).toEqual([
    { path: 'texts.nb.steps/M.9/name', code: 'unknown' },
    { path: 'texts.nb.title', code: 'required' },
    { path: 'texts.nb.head/validFrom', code: 'invalid' },
  ])

  const read = handbookPageShape.parse(await (await desk.ask('kari', 'GET', M1)).json())
  expect(read.head.owner).toBe('Turid Ness')
  const number = await openedBy(desk.house)
  const { version, steps } = await routineOf(number)
  expect(version).toBe('6.0')
  const called = 'Forteller brukeren hva som ble gjort'
  expect(steps?.find(each => each.number === 'M.1.2.4')?.name).toBe(called)
  const coming = await told(readTexts.answer, await ask('GET', `${M1}/versions/7.0/texts`))
  expect(coming.texts.nb?.['steps/M.1.2.4/name']).toBe(called)
  const changes = await told(listTextChanges.answer, await ask('GET', `${M1}/versions/6.0/text-changes`))
  expect(changes).toMatchObject({ items: [{ revision: 1, by: 'Oda Linje' }], next: null })
  expect(changes.items[0]?.changes).toContainEqual({
    language: 'nb',
    place: 'steps/M.1.2.4/name',
    before: said,
    after: called,
  })
  await expect(desk.database.run(sql`delete from routine_text_changes`)).rejects.toThrow('only ever added to')
  // The files Linje comes with leave the words to their owner from then on.
  await publishRoutines(desk.house, join(import.meta.dirname, '../../routines'))
  expect(await told(readTexts.answer, await ask('GET', path))).toMatchObject({ revision: 1, texts: words })
})
