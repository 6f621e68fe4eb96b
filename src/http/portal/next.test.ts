import { expect, test } from 'vitest'
import { safeNext } from './next.ts'

test.each(['/cases', '/cases/10001', '/case/1.2.3?told=confirmed', '/desk/cases?team=nordvik-1'])(
  'one comes back to %s',
  path => {
    expect(safeNext(path)).toBe(path)
  },
)

test.each([
  undefined,
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  '\\\\evil.example',
])('nobody is led astray by %s (J11)', path => {
  expect(safeNext(path)).toBe('/')
})
