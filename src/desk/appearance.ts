import { createHash } from 'node:crypto'
import type { Tones } from '../contract/colour.ts'
import { tonesOf } from '../contract/colour.ts'
import type { TimeZone } from '../contract/time-zone.ts'
import type { Language } from '../contract/value.ts'
import { setting, zoneOfHouse } from '../store/settings-store.ts'
import type { House } from './house.ts'

/** A file by its content: its path never names another one. */
export type Shown = { readonly path: string; readonly type: string; readonly content: Buffer }

/** How the organisation meets everybody: its name, its language and clock, its colours and logo. */
export type Appearance = {
  readonly name: string | null
  /** In which people are met whose own language is not known. */
  readonly language: Language
  readonly zone: TimeZone
  readonly sheet: Shown | null
  readonly logo: Shown | null
}

export async function readAppearance(house: House): Promise<Appearance> {
  const [organisation, logo, zone] = await Promise.all([
    setting(house.database, 'organisation'),
    setting(house.database, 'logo'),
    zoneOfHouse(house.database),
  ])
  const accent = organisation?.accent ?? null
  return {
    name: organisation?.name ?? null,
    language: organisation?.language ?? 'nb',
    zone,
    sheet: accent === null ? null : shown('css', 'text/css; charset=utf-8', Buffer.from(sheetOf(accent))),
    logo: logo === null ? null : shown('png', 'image/png', Buffer.from(logo, 'base64')),
  }
}

function shown(ending: string, type: string, content: Buffer): Shown {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return { path: `/appearance/${hash}.${ending}`, type, content }
}

/** One accent colour, by the names that pages of both kinds know it by. */
function sheetOf(accent: string): string {
  const { light, dark } = tonesOf(accent)
  const dusk = `@media (prefers-color-scheme: dark){${rules(dark)}}`
  // Where the reader forces colours of her own, ours are none of them.
  return `@media (forced-colors: none){${rules(light)}${dusk}}`
}

function rules({ base, over, on, tint, line }: Tones): string {
  return `:root,[data-color-scheme]{${[
    ['--deed', base],
    ['--deed-over', over],
    ['--on-deed', on],
    ['--ds-color-accent-base-default', base],
    ['--ds-color-accent-base-hover', over],
    ['--ds-color-accent-base-active', over],
    ['--ds-color-accent-base-contrast-default', on],
    ['--ds-color-accent-border-default', base],
    ['--ds-color-accent-border-strong', base],
    ['--ds-color-accent-border-subtle', line],
    ['--ds-color-accent-text-subtle', base],
    ['--ds-color-accent-surface-tinted', tint],
  ]
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`
}
