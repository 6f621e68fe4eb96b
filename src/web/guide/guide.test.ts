import { expect, test } from 'vitest'
import { languages } from '../../contract/value.ts'
import { en as noticesEn } from '../notices/text/en.ts'
import { nb as noticesNb } from '../notices/text/nb.ts'
import { nn as noticesNn } from '../notices/text/nn.ts'
import { sv as noticesSv } from '../notices/text/sv.ts'
import { loadWords } from '../text/words.ts'
import { en } from './text/en.ts'
import { nb } from './text/nb.ts'
import { nn } from './text/nn.ts'
import { sv } from './text/sv.ts'
import { topicsOf } from './topics-of.ts'

const guides = { nb, nn, sv, en }
const notices = { nb: noticesNb, nn: noticesNn, sv: noticesSv, en: noticesEn }

/** Every word on a button or a place, however deep. */
function wordsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said]
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(wordsIn) : []
}

test.each(languages)('O-31 what the guide says to press or look for in %s is called so in the desk', async language => {
  const known = new Set(wordsIn([await loadWords(language), notices[language]]))
  const says = Object.values(guides[language].topic).flatMap(topic => topic.says)
  const named = says.flatMap(said => [...said.matchAll(/[«“”]([^»”]+)[»”]/g)].map(([, word = '']) => word))
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(word => !known.has(word))).toEqual([])
})

test('O-31 an activity leads to how each thing it offers is done, once, and one that nobody here does to whoever reports', () => {
  const step: Parameters<typeof topicsOf>[0] = { acts: [], opens: false, role: 'second-line' }
  expect(topicsOf({ ...step, acts: ['triage', 'send-to-supplier', 'write-supplier'] })).toEqual(['triage', 'supplier'])
  expect(topicsOf({ ...step, opens: true })).toEqual(['report'])
  expect(topicsOf({ ...step, opens: true, role: 'first-line', acts: ['solve'] })).toEqual(['register', 'solve'])
  expect(topicsOf(step)).toEqual(['step'])
})
