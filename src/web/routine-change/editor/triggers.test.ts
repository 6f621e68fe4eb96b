import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nextVersion } from './next-version.ts'
import { triggersIn, triggersSaid } from './triggers.ts'

test('O-24 what a step says of its events comes out as it went in, for every step of ours', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../../routines/M.1.bpmn'), 'utf8')
  const said = [...file.matchAll(/linje:on="([^"]*)"/g)].map(([, on = '']) => on)
  expect(said.length).toBeGreaterThan(10)
  for (const on of said) expect(triggersSaid(triggersIn(on))).toBe(on)
  expect(triggersIn('solved[by-first-line] closed')).toEqual([
    { event: 'solved', when: 'by-first-line' },
    { event: 'closed', when: '' },
  ])
  expect(triggersIn(undefined)).toEqual([])
})

test.each([
  ['4.0.1', ['4.0.1'], '4.0.2'],
  ['4.0.9', ['4.0.9', '4.0.10'], '4.0.11'],
  ['4', [], '5'],
  ['utkast', [], 'utkast.1'],
])('after version %s, with %j taken, comes %s', (version, taken, next) => {
  expect(nextVersion(version, taken)).toBe(next)
})
