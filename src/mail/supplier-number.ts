import { type NumberPattern, numbersIn } from '../contract/number-pattern.ts'
import { unmarked } from './case-mark.ts'

/** What a mail says, as far as numbers are looked for in it. */
type Said = { readonly subject: string; readonly text: string }

/**
 * A supplier's own case number in her answer (O-16). With a pattern: the one number of that look in the subject, else
 * where she tells it in words, else in the text; two different ones are a doubt, and a person is asked. Without: what
 * follows words such as "vår referanse", "saksnr hos oss", "vårt ärendenummer" or "our case", a word with a digit in it.
 * Null where none is told.
 */
export function supplierNumber({ subject, text }: Said, pattern: NumberPattern | null): string | null {
  const told = toldIn(subject, text)
  if (pattern === null) return told
  for (const words of [unmarked(subject), told ?? '', text]) {
    const numbers = numbersIn(pattern, words)
    if (numbers.length === 1) return numbers[0] ?? null
    if (numbers.length > 1) return null
  }
  return null
}

/** Every number of hers that a mail may mean: which case it is, the log decides. */
export function supplierNumbers({ subject, text }: Said, pattern: NumberPattern | null): readonly string[] {
  const own = unmarked(subject)
  if (pattern !== null) return numbersIn(pattern, `${own}\n${text}`)
  const told = toldIn(subject, text)
  const words = own.split(/[\s,;()[\]"«»]+/).map(ended)
  return [...(told === null ? [] : [told]), ...words.filter(word => word.length >= 4 && /\d/.test(word))].slice(0, 20)
}

function toldIn(subject: string, text: string): string | null {
  for (const line of [...text.split('\n').slice(0, 60), subject]) {
    const found = TOLD.exec(line)?.[1]
    if (found !== undefined && /\d/.test(found)) return ended(found)
  }
  return null
}

/** Without what ends a sentence. */
function ended(word: string): string {
  return word.replace(/[.,;:)\]]+$/, '')
}

const TOLD =
  /\b(?:vår(?:t)?|our|hos oss|your reference with us)\s+(?:ref(?:eranse|erens|erence)?|saks?(?:nr|nummer)?|sak|case(?: number| no)?|ticket|ärende(?:nummer)?|nummer|number)\b\.?(?:\s+(?:er|är|is|nr|no|nummer))?\s*[:#]?\s*#?([A-Z0-9][\w./-]{2,40})/i
