import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { runLinje } from '../house/run-linje.ts'

const top = join(import.meta.dirname, '../..')
const fault = z.object({ code: z.string(), element: z.string().nullable(), word: z.string().nullable() })
const told = z.object({
  runs: z.boolean(),
  lanes: z.array(z.object({ role: z.string() })).default([]),
  steps: z.array(z.object({ number: z.string(), lane: z.string().nullable() })).default([]),
  gateways: z.array(z.object({ exits: z.array(z.unknown()) })).default([]),
  ends: z.array(z.object({ end: z.string() })).default([]),
  faults: z.array(fault),
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'routine-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(
  path: string,
): Promise<{ readonly code: number | null; readonly told: z.infer<typeof told> | null }> {
  const { code, gave } = await runLinje(['routine', 'check', path], {})
  return { code, told: gave === '' ? null : told.parse(JSON.parse(gave)) }
}

test('O-24 a routine that runs is summed up: lanes, steps, gateways, ends', async () => {
  const { code, told } = await check('routines/M.1.bpmn')
  expect(code).toBe(0)
  expect(told).toMatchObject({ runs: true, faults: [] })
  expect(told?.lanes.map(lane => lane.role)).toEqual(expect.arrayContaining(['end-user', 'first-line', 'second-line']))
  expect(told?.steps).toContainEqual({ number: 'M.1.2.3', lane: 'L2' })
  expect(told?.ends).toContainEqual({ end: 'closed' })
})

test('O-24 two rules broken on purpose in a copy of a routine are both found, each at its element', async () => {
  const bpmn = await readFile(join(top, 'routines/M.1.bpmn'), 'utf8')
  const broken = bpmn
    .replace('linje:when="waits-for-third-line"', 'linje:when="waits-for-godot"')
    .replace(/<bpmn:sequenceFlow [^>]*sourceRef="M.1.2.4"[^>]*>/, '')
  const path = join(folder, 'broken.bpmn')
  await writeFile(path, broken)
  const { code, told } = await check(path)
  expect(code).toBe(65)
  expect(told?.faults).toContainEqual({ code: 'condition-unknown', element: 'G2-third-line', word: 'waits-for-godot' })
  expect(told?.faults).toContainEqual({ code: 'step-unreachable', element: 'M.1.2.5', word: null })
})

test('a file that is no drawing is refused by name, and one that is not there is no input', async () => {
  const path = join(folder, 'words.bpmn')
  await writeFile(path, 'hello')
  expect(await check(path)).toMatchObject({ code: 65, told: { runs: false, faults: [{ code: 'unreadable' }] } })
  expect(await check(join(folder, 'nowhere.bpmn'))).toEqual({ code: 66, told: null })
})
