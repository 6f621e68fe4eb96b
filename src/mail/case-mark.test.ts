import { expect, test } from 'vitest'
import { casesNamed, marked, unmarked } from './case-mark.ts'

test.each([
  ['Lønn', 'Lønn'],
  ['Re: Lønn', 'Lønn'],
  ['SV: Re: VS: [#10023] Lønn', 'Lønn'],
  ['Re[2]: Aw: Lønn', 'Lønn'],
  ['Regning', 'Regning'],
  ['[#10023] Re: Lønn', 'Lønn'],
  ['Re: ', ''],
])('%j is about %j, and marked it bears its number once', (subject, about) => {
  expect(unmarked(subject)).toBe(about)
  expect(marked(10_024, marked(10_023, subject))).toBe(`[#10024] ${about}`)
})

test('the cases a subject names are those in marks', () => {
  expect(casesNamed('Sv: [#10023] og [#10024], ikke #10025')).toEqual([10_023, 10_024])
  expect(casesNamed('[#99999999999]')).toEqual([])
})
