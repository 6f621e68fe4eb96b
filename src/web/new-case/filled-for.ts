import type { BlockTexts } from '../../contract/text-block.ts'

/**
 * A text block for a case that is not there yet: what is known is filled in. A language that leaves something open,
 * as a number that nobody has given yet, is left out.
 */
export function filledFor(texts: BlockTexts, values: Readonly<Record<string, string | undefined>>): BlockTexts {
  const said = Object.entries(texts).map(([language, text]) => [language, filled(text ?? '', values)] as const)
  return Object.fromEntries(said.filter(([, text]) => text !== null))
}

function filled(text: string, values: Readonly<Record<string, string | undefined>>): string | null {
  const open = [...text.matchAll(FIELD)].some(([, name = '']) => !values[name])
  return open ? null : text.replace(FIELD, (_, name: string) => values[name] ?? '')
}

const FIELD = /\{\s*([\p{L}\d_.-]+)\s*\}/gu
