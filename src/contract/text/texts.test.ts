import { describe, expect, it } from 'vitest'
import type { Unknown } from '../../domain/refusal.ts'
import { languages } from '../value.ts'
import { refusalText } from './refusal-text.ts'
import { textsOf } from './texts.ts'

/** Every text of a language by its path, such as `action.hand-over`. */
function flat(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...flat(inner, path === '' ? key : `${path}.${key}`)]),
  )
}

const unknowns: Readonly<Record<Unknown, true>> = {
  person: true,
  team: true,
  reason: true,
  agency: true,
  service: true,
  supplier: true,
  letter: true,
  case: true,
  step: true,
  notice: true,
  article: true,
}
const isUnknown = (what: string): what is Unknown => what in unknowns

describe('shared texts (A-1, B-33)', () => {
  const all = languages.map(language => ({ language, texts: flat(textsOf(language)) }))
  const [nb, ...others] = all

  it('have the same keys in every language, none empty, none with space around it', () => {
    expect(nb?.texts.size).toBeGreaterThan(200)
    for (const { language, texts } of all) {
      expect([...texts.keys()], language).toEqual([...(nb?.texts.keys() ?? [])])
      for (const [path, text] of texts) {
        expect(text.trim(), `${language} ${path}`).toBe(text)
        expect(text, `${language} ${path}`).not.toBe('')
      }
    }
  })

  it('are not copies of bokmål: no whole sentence is the same in another language', () => {
    for (const { language, texts } of others) {
      const copied = [...texts].filter(([path, text]) => text.split(' ').length > 6 && nb?.texts.get(path) === text)
      expect(copied, language).toEqual([])
    }
  })

  it('are in the language they claim: no word that belongs to another one', () => {
    const foreign = {
      nb: /\b(ikkje|ein|eit|henne|inte|ärende\w*|och|the)\b/i,
      nn: /\b(ikke|en|et|saken|brukeren|løst|inte|ärende\w*|och|the)\b/i,
      sv: /\b(ikke|ikkje|saken|saka|løst|og|eller en sak|the)\b/i,
      en: /\b(ikke|saken|ärendet|og|och)\b/i,
    } as const
    for (const { language, texts } of all) {
      const strays = [...texts].filter(([, text]) => foreign[language].test(text))
      expect(strays, language).toEqual([])
    }
  })

  it('tell every refusal with a title and a sentence, and name what was unknown', () => {
    for (const language of languages) {
      for (const [code, [title, detail]] of Object.entries(textsOf(language).refusal)) {
        expect(title, `${language} ${code}`).toMatch(/^.{3,39}[^.]$/)
        if (typeof detail === 'string') expect(detail, `${language} ${code}`).toMatch(/^.{15,}\.$/)
      }
      const sentences = Object.keys(unknowns)
        .filter(isUnknown)
        .map(what => refusalText(language, { code: 'unknown', what }).detail)
      expect(new Set(sentences).size, language).toBe(Object.keys(unknowns).length)
    }
  })
})
