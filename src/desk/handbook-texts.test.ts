import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../contract/value.ts'
import { placesOfTerms, termsIn } from './handbook-terms.ts'
import { readTerms, readTexts } from './handbook-texts.ts'

const terms = readTerms(readFileSync('routines/terms.json', 'utf8'))
const files = readdirSync('routines').filter(name => name.endsWith('.texts.json'))

/** The numbered activities of the handbook: 3 + 6 + 7 + 10 + 9 (OSLO-ROUTINES section 7). */
const ACTIVITIES = 35
const NUMBERED = /^M\.\d\.\d\.\d+$/

describe('O-20 the handbook’s texts', () => {
  const told = files.map(file => readTexts(readFileSync(`routines/${file}`, 'utf8')))

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

  test('have the whole head and the same parts in every language, and every term in each', () => {
    for (const texts of told) {
      for (const language of languages) {
        const text = texts[language]
        expect(Object.keys(text?.head ?? {}).toSorted()).toEqual(HEAD)
        expect(Object.keys(text?.parts ?? {})).toEqual(Object.keys(texts['nb']?.parts ?? {}))
      }
    }
    for (const texts of terms) expect(Object.keys(texts)).toEqual([...languages])
  })

  test('use most of the terms that are explained, in every language', () => {
    for (const language of languages) {
      const said = termsIn(
        language,
        terms.map(texts => ({ texts })),
      )
      const used = told.flatMap(texts => {
        const steps = texts[language]?.steps ?? {}
        return placesOfTerms({ steps }, Object.keys(steps), said).filter(({ at }) => at.length > 0)
      })
      const unused = said.length - new Set(used.map(({ term }) => term)).size
      expect(unused, language).toBe(UNUSED)
    }
  })
})

const HEAD = ['chapter', 'documentTitle', 'handbook', 'publisher', 'system', 'validFrom', 'version']
/** What only the introduction of the original speaks of: kinds of faults, and how each is handled; OKDN, SAI and UKE. */
const UNUSED = 13
