/**
 * A supplier's own case number in her answer (O-16): what follows words such as "vår referanse", "saksnr hos oss",
 * "vårt ärendenummer" or "our case", a word with a digit in it. Null where none is told.
 */
export function supplierNumber(subject: string, text: string): string | null {
  for (const line of [...text.split('\n').slice(0, 60), subject]) {
    const found = TOLD.exec(line)?.[1]?.replace(/[.,;:)\]]+$/, '')
    if (found !== undefined && /\d/.test(found)) return found
  }
  return null
}

const TOLD =
  /\b(?:vår(?:t)?|our|hos oss|your reference with us)\s+(?:ref(?:eranse|erens|erence)?|saks?(?:nr|nummer)?|sak|case(?: number| no)?|ticket|ärende(?:nummer)?|nummer|number)\b\.?(?:\s+(?:er|är|is|nr|no|nummer))?\s*[:#]?\s*#?([A-Z0-9][\w./-]{2,40})/i
