import { expect, test } from 'vitest'
import { placesOfTerms, termsIn } from './handbook-terms.ts'

const terms = [
  { term: 'LØST', means: 'Status.' },
  { term: 'Sluttbruker', means: 'Den som melder.', forms: ['sluttbrukerne'] },
  { term: 'Brukerstøtte 2. linje', means: 'For alle.' },
  { term: 'Onyx', means: 'Leverandørens system.' },
]
const text = {
  steps: {
    A: { name: 'Løst sak sendes tilbake', hint: '', does: 'Sluttbrukerne får vite det av Brukerstøtte 2.\nlinje.' },
    B: { name: 'Saken lukkes', hint: 'Onyx', follows: 'Status endres fra LØST.' },
    C: { name: 'Sluttbrukerstøtte og Brukerstøtte 2x linje', hint: '' },
  },
}

test('O-20 a term is found in names and texts as whole words, in any form and case; a status only in capitals', () => {
  expect(placesOfTerms(text, ['A', 'B', 'C'], terms).map(({ term, at }) => [term, ...at])).toEqual([
    ['LØST', 'B'],
    ['Sluttbruker', 'A'],
    ['Brukerstøtte 2. linje', 'A'],
    ['Onyx'],
  ])
})

test('O-20 the register follows the alphabet of its language; what is not written in it is read in bokmål', () => {
  const said = (term: string) => ({ term, means: '' })
  const kept = [
    { nb: said('Øre'), sv: said('Öra') },
    { nb: said('Ære') },
    { nb: said('Ziga'), sv: said('Ziga') },
    { en: said('Only') },
  ].map(texts => ({ texts }))
  const names = (language: 'nb' | 'sv') => termsIn(language, kept).map(({ term }) => term)
  expect(names('nb')).toEqual(['Only', 'Ziga', 'Ære', 'Øre'])
  expect(names('sv')).toEqual(['Only', 'Ziga', 'Ære', 'Öra'])
})
