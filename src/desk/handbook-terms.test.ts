import { expect, test } from 'vitest'
import type { RoutineText } from '../store/routine-store.ts'
import { placesOfTerms } from './handbook-terms.ts'

const text: RoutineText = {
  title: '',
  purpose: '',
  responsible: '',
  terms: [
    { term: 'LØST', means: 'Status.' },
    { term: 'Sluttbruker', means: 'Den som melder.', forms: ['sluttbrukerne'] },
    { term: 'Brukerstøtte 2. linje', means: 'For alle.' },
    { term: 'Onyx', means: 'Leverandørens system.' },
  ],
  steps: {
    A: { name: 'Løst sak sendes tilbake', hint: '', does: 'Sluttbrukerne får vite det av Brukerstøtte 2.\nlinje.' },
    B: { name: 'Saken lukkes', hint: 'Onyx', follows: 'Status endres fra LØST.' },
    C: { name: 'Sluttbrukerstøtte og Brukerstøtte 2x linje', hint: '' },
  },
}

test('O-20 a term is found in names and texts as whole words, in any form and case; a status only in capitals', () => {
  expect(placesOfTerms(text, ['A', 'B', 'C']).map(({ term, at }) => [term, ...at])).toEqual([
    ['LØST', 'B'],
    ['Sluttbruker', 'A'],
    ['Brukerstøtte 2. linje', 'A'],
    ['Onyx'],
  ])
})
