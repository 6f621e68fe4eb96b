import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { caseView } from '../../src/contract/case.ts'
import { listMovable, listVersions, moveCases, publishDraft, putDraft } from '../../src/contract/routine-change.ts'
import { problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openDesk, type Sent } from '../stage/open-desk.ts'
import { m1File, m1Version, nextM1 } from '../stage/routine-file.ts'

const desk = await openDesk()
const M1 = '/api/routines/M.1'

async function told<Shape extends z.ZodType>(shape: Shape | undefined, answer: Response): Promise<z.output<Shape>> {
  if (shape === undefined) throw new Error('the route promises no answer')
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return shape.parse(JSON.parse(text))
}
const ask = (method: string, path: string, sent?: Sent) => desk.ask('admin', method, path, sent)
const upload = async (bytes: Uint8Array | string, name = 'M.1.bpmn') => {
  const bpmn = Buffer.from(bytes).toString('base64')
  return told(putDraft.answer, await ask('PUT', `${M1}/draft`, { body: { name, bpmn } }))
}
const codeOf = async (answer: Response) => problem.parse(await answer.json()).code
const bytesAt = async (path: string) => Buffer.from(await (await ask('GET', path)).arrayBuffer())
const publish = (validFrom: string) => ask('POST', `${M1}/versions`, { body: { validFrom } })
const versions = async () => (await told(listVersions.answer, await ask('GET', `${M1}/versions`))).items
const routineOf = async (number: number) => {
  const { routine, events } = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  const active = routine?.steps.filter(({ state }) => state === 'active').map(({ number }) => number)
  return { version: routine?.version, active, steps: routine?.steps, last: events.at(-1) }
}
const inDays = (days: number) =>
  new Date(Date.parse(desk.house.now()) + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Oslo' })

describe('P-1 a routine is changed by whoever runs the house', () => {
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

test('P-1 a new version holds for cases opened from its day on; running ones keep theirs until they are moved, one by one', async () => {
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
  expect(published).toMatchObject({ version: '5.0', publishedBy: 'Admin Linje', inForce: false, running: 0 })
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
    },
  ])
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
  expect(await move(chosen)).toEqual([{ number: today, steps: ['M.1.2.2'], refusal: null }])
  expect(await routineOf(today)).toMatchObject({
    version: '5.0',
    active: ['M.1.2.2'],
    last: { type: 'routine-moved', actor: 'Admin Linje', facts: { version: '5.0' } },
  })
  expect((await movable()).items).toEqual([])
  // It goes on by the new version, and the log still says where it stands.
  await mustAct(desk.house, 'ola', today, acts.solve)
  expect((await routineOf(today)).active).toEqual(['M.1.2.3'])
  expect((await check(desk.house)).difference).toBeNull()
})

test('P-1 a case whose step is gone goes on to the next one ahead, or says that it has no place', async () => {
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

/** M.1 where what led to M.1.2.5 leads past it and its choice to M.1.2.6. */
function withoutConfirming(version: string): string {
  return nextM1(version)
    .replace(/<bpmn:flowNodeRef>(M\.1\.2\.5|G-confirmed)<\/bpmn:flowNodeRef>\s*/g, '')
    .replace(/<bpmn:userTask id="M\.1\.2\.5"[^>]*\/>\s*/, '')
    .replace(/<bpmn:exclusiveGateway id="G-confirmed"[^>]*\/>\s*/, '')
    .replace(/<bpmn:sequenceFlow [^>]*sourceRef="(M\.1\.2\.5|G-confirmed)"[^>]*\/>\s*/g, '')
    .replaceAll('targetRef="M.1.2.5"', 'targetRef="M.1.2.6"')
    .replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '')
}
