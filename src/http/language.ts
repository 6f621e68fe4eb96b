import { type Language, languages } from '../contract/value.ts'

/** The language a browser asks for (RFC 9110 section 12.5.4), the house's when it asks for none of ours. */
export function languageAsked(header: string | undefined, ofHouse: Language): Language {
  const wishes = (header ?? '').split(',').map((part, place) => {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';')
    const weight = options.map(option => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(value => value !== undefined)
    return { language: ours(tag), weight: weight === undefined ? 1 : Number(weight), place }
  })
  wishes.sort((one, other) => other.weight - one.weight || one.place - other.place)
  return wishes.find(wish => wish.language !== null && wish.weight > 0)?.language ?? ofHouse
}

function ours(tag: string): Language | null {
  const [primary = ''] = tag.split('-')
  if (primary === 'no') return 'nb'
  return languages.find(language => language === primary) ?? null
}
