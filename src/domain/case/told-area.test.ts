import { expect, test } from 'vitest'
import { toldArea } from './told-area.ts'

const application = { role: 'operations-application', parts: [] } as const
const everything = { role: 'operations-infrastructure', parts: ['backup', 'database'] } as const
const databases = { role: 'operations-infrastructure', parts: ['database'] } as const

test('O-13 what a supplier says of where the fault is holds, whoever she is', () => {
  for (const supplier of [application, everything, databases]) {
    expect(toldArea('communication', supplier)).toBe('communication')
    expect(toldArea('application', supplier)).toBe('application')
    expect(toldArea('integrated-system', supplier)).toBeNull()
  }
})

test('M.2.2 infrastructure at large is her own part where she runs one alone, and else for the 2nd line to tell', () => {
  expect(toldArea('infrastructure', databases)).toBe('database')
  for (const supplier of [application, everything]) expect(toldArea('infrastructure', supplier)).toBe('infrastructure')
})

test('M.2.2 who runs the infrastructure and says nothing has found it there; anybody else has not', () => {
  expect([databases, everything, application].map(each => toldArea(null, each))).toEqual([
    'database',
    'infrastructure',
    null,
  ])
  expect(toldArea(null, { role: 'third-line', parts: [] })).toBeNull()
})
