/** A day as it is kept, out of how people here write it: `31.12.2027`; null for nothing, and what is no day as it is. */
export function dayTyped(typed: string): string | null {
  const text = typed.trim()
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return text === '' ? null : text
}

/** A kept day as people here read it. */
export function dayShown(kept: string | null): string {
  return kept?.split('-').reverse().join('.') ?? ''
}
