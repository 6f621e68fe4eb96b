import { expect, test } from 'vitest'
import { titleOf } from './title-of.ts'

test.each([
  ['Får ikke logget inn. Prøvde to ganger.', 'Får ikke logget inn'],
  ['Hvor er lønnsslippen? Den pleier å komme den 12.', 'Hvor er lønnsslippen?'],
  ['Skriver\nDen i 3. etasje.', 'Skriver'],
  ['  Versjon 2.1 virker ikke  ', 'Versjon 2.1 virker ikke'],
  ['a\tb\u2028c', 'a b c'],
])('the title of %j is %j', (text, title) => {
  expect(titleOf(text)).toBe(title)
})

test('a long first sentence is cut between words, and one without words is cut all the same', () => {
  const long = titleOf(
    'Når jeg prøver å åpne timelisten for november, så kommer det opp en feilmelding om at den er låst',
  )
  expect(long).toBe('Når jeg prøver å åpne timelisten for november, så kommer det opp en feilmelding…')
  expect(titleOf('x'.repeat(500))).toHaveLength(81)
})
