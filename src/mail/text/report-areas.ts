import { textsOf } from '../../contract/text/texts.ts'
import type { Language } from '../../contract/value.ts'
import type { SaidArea } from '../../domain/case/told-area.ts'

/**
 * Where a fault is, by the first word she uses for it in any of our languages; null where none is known. What is narrower
 * comes before what holds it: an application server is of the infrastructure, and *database in the infrastructure* says
 * which part.
 */
export function areaIn(told: string): SaidArea | null {
  return WORDS.find(([words]) => words.test(told))?.[1] ?? null
}

/** As our own reports say it in a language, in bokmål where it is none of ours. */
export function areaWritten(area: SaidArea, language: string): string {
  const code = isOurs(language) ? language : 'nb'
  if (area === 'infrastructure') return INFRASTRUCTURE[code]
  return area === 'integrated-system' ? textsOf(code).supplierRole[area] : textsOf(code).area[area]
}

function isOurs(language: string): language is Language {
  return language in INFRASTRUCTURE
}

const INFRASTRUCTURE: Readonly<Record<Language, string>> = {
  nb: 'Infrastruktur',
  nn: 'Infrastruktur',
  sv: 'Infrastruktur',
  en: 'Infrastructure',
}

const WORDS: readonly (readonly [RegExp, SaidArea])[] = [
  [/integr|avgivande|avgivende|avgjevande/iu, 'integrated-system'],
  [/databas/iu, 'database'],
  [/backup|(?:sikkerhets|tryggings|säkerhets|trygg?leiks)kopi/iu, 'backup'],
  [/kommunika|communicat|nettverk|nätverk|network|okdn|(?<!\p{L})(?:nett|nät)(?!\p{L})/iu, 'communication'],
  [/server|system(?!\p{L})|system(?:feil|fel|fault)/iu, 'system'],
  [/appli[ck]a[st]j?i?on|program/iu, 'application'],
  [/infrastru[ck]t/iu, 'infrastructure'],
]
