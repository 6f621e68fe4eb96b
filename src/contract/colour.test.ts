import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, contrastsOf, LEAST_CONTRAST, tonesOf } from './colour.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast (WCAG 2.2, 1.4.3)', () => {
  test('is what the recommendation says', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#0A4D8C', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#0a4d8c'), 10)
  })

  test('no colour can be read on both grounds as it is, and every colour has a tone for the dark one', () => {
    fc.assert(
      fc.property(anyColour, accent => {
        expect(contrastsOf(accent).dark).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }),
    )
  })

  test('of a colour that is taken, every tone that text is written in or on can be read', () => {
    fc.assert(
      fc.property(anyColour, accent => {
        fc.pre(contrastsOf(accent).light >= LEAST_CONTRAST)
        const { light, dark } = tonesOf(accent)
        for (const tones of [light, dark]) {
          expect(contrast(tones.base, tones.on)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
          expect(contrast(tones.over, tones.on)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
        }
        expect(contrast(light.over, '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }),
    )
  })

  test('a colour that could not be read on white is found out with its figure', () => {
    expect(contrastsOf('#ffcc00').light).toBeLessThan(LEAST_CONTRAST)
    expect(contrastsOf('#0a4d8c').light).toBeGreaterThan(LEAST_CONTRAST)
  })
})
