/** An accent colour as it is used on one ground. */
export type Tones = {
  readonly base: string
  /** Under the pointer. */
  readonly over: string
  /** Of what is written on it. */
  readonly on: string
  /** A breath of it, behind text. */
  readonly tint: string
  /** A line of it that only divides. */
  readonly line: string
}

/** Least contrast of text (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5

/** What colours of pages are seen against: the darkest light ground and the lightest dark one that text stands on. */
const GROUNDS = { light: '#f2f5f8', dark: '#1a252f' } as const
const PAPER = { light: '#ffffff', dark: '#17181a' } as const
/** Steps in which a colour is made lighter until it can be read in the dark. */
const STEP = 0.04

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** How well an accent colour can be read on each ground: as it is on a light one, made lighter on a dark one. */
export function contrastsOf(accent: string): { readonly light: number; readonly dark: number } {
  return { light: contrast(accent, GROUNDS.light), dark: contrast(forDark(accent), GROUNDS.dark) }
}

/** The colours that pages are drawn with. No colour can be read on both grounds, so the dark one has a lighter tone. */
export function tonesOf(accent: string): { readonly light: Tones; readonly dark: Tones } {
  const light = accent.toLowerCase()
  const dark = forDark(accent)
  return {
    light: {
      base: light,
      over: mixed(light, '#000000', 0.2),
      on: '#ffffff',
      tint: mixed(PAPER.light, light, 0.13),
      line: mixed(PAPER.light, light, 0.4),
    },
    dark: {
      base: dark,
      over: mixed(dark, '#ffffff', 0.25),
      on: '#0b1014',
      tint: mixed(PAPER.dark, dark, 0.18),
      line: mixed(PAPER.dark, dark, 0.45),
    },
  }
}

function forDark(accent: string): string {
  for (let share = 0; share < 1; share += STEP) {
    const tone = mixed(accent, '#ffffff', share)
    if (contrast(tone, GROUNDS.dark) >= LEAST_CONTRAST) return tone
  }
  return '#ffffff'
}

/** One colour with so much of another in it, from 0 to 1. */
function mixed(one: string, other: string, share: number): string {
  const others = channels(other)
  const mix = channels(one).map((value, index) => Math.round(value * (1 - share) + (others[index] ?? 0) * share))
  return `#${mix.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
function channels(colour: string): readonly number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
}
