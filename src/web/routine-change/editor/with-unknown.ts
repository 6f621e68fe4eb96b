import type { Choice } from '../../ui/fields.tsx'

/** A list to choose from, with what is said now and is not on it: it is shown, and not chosen again once it is left. */
export function withUnknown(
  value: string | undefined,
  among: readonly Choice[],
  unknown: (word: string) => string,
): readonly Choice[] {
  const isKnown = value === undefined || among.some(([key]) => key === value)
  return isKnown ? among : [[value, unknown(value)], ...among]
}
