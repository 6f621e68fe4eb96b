import { expect, test } from 'vitest'
import { filledFor } from './filled-for.ts'

test('a text block for a new case says what is known, and is not offered where something would stay open', () => {
  const texts = { nb: 'Hei { requester }, hilsen {agent}', sv: 'Ärende {number}', en: 'About {title}' }
  const values = { requester: 'Siri Berg', agent: 'Kari {number}', title: '' }
  expect(filledFor(texts, values)).toEqual({ nb: 'Hei Siri Berg, hilsen Kari {number}' })
})
