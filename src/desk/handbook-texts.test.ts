import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../contract/value.ts'
import type { RoutineText } from '../store/routine-store.ts'
import { placesOfTerms } from './handbook-terms.ts'
import { readTerms, readTexts } from './handbook-texts.ts'

const terms = readTerms(readFileSync('routines/terms.json', 'utf8'))
const files = readdirSync('routines').filter(name => name.endsWith('.texts.json'))

/** The numbered activities of the handbook: 3 + 6 + 7 + 10 + 9 (OSLO-ROUTINES section 7). */
const ACTIVITIES = 35
const NUMBERED = /^M\.\d\.\d\.\d+$/

describe('O-20 the handbook’s texts', () => {
  const told = files.map(file => readTexts(readFileSync(`routines/${file}`, 'utf8'), terms))

  test('tell every numbered activity in every language: what is done and what follows, in words of that language', () => {
    for (const language of languages) {
      const steps = told.flatMap(texts => Object.entries(texts[language]?.steps ?? {}))
      const numbered = steps.filter(([number]) => NUMBERED.test(number))
      expect(numbered, language).toHaveLength(ACTIVITIES)
      expect(numbered.filter(([, { does, follows }]) => !does || !follows)).toEqual([])
    }
    for (const texts of told) {
      const [nb, nn, sv, en] = languages.map(language => Object.values(texts[language]?.steps ?? {}))
      const same = nb?.filter((step, place) => [nn, sv, en].some(others => others?.[place]?.does === step.does))
      expect(same).toEqual([])
    }
  })

  test('have the whole head, the same parts and as many terms in every language', () => {
    for (const texts of told) {
      for (const language of languages) {
        const text = texts[language]
        expect(Object.keys(text?.head ?? {}).toSorted()).toEqual(HEAD)
        expect(Object.keys(text?.parts ?? {})).toEqual(Object.keys(texts['nb']?.parts ?? {}))
        expect(text?.terms).toHaveLength(terms.nb?.length ?? 0)
      }
    }
  })

  test('use nearly every term they explain, in every language', () => {
    for (const language of languages) {
      const used = new Set(told.flatMap(texts => usedIn(texts[language])))
      expect(used.size, language).toBeGreaterThanOrEqual((terms[language]?.length ?? 0) - UNUSED)
    }
  })
})

const HEAD = ['chapter', 'documentTitle', 'handbook', 'publisher', 'system', 'validFrom', 'version']
/** What only the introduction of the original speaks of: change proposals, error reports, fault handling, operational faults. */
const UNUSED = 4

function usedIn(text: RoutineText | undefined): readonly string[] {
  if (text === undefined) return []
  return placesOfTerms(text, Object.keys(text.steps))
    .filter(({ at }) => at.length > 0)
    .map(({ term }) => term)
}
