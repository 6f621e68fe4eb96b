import type { Words } from '../../text/every-word.ts'
import { useWords } from '../../text/words-provider.tsx'
import type { AdministrationWords } from '../text/nb.ts'
import { useAdministrationWords } from './use-administration-words.ts'

/** Codes by which the API tells of a field's shape. */
const ofTheDoor: Readonly<Record<string, keyof Words['fault']>> = {
  'too-small': 'required',
  'too-big': 'too-long',
  'invalid-format': 'not-an-address',
}

/** What a fault's code means and what to do, in words of these pages or of all. */
export function useFaultWords(): (code: string) => string {
  const own = useAdministrationWords().fault
  const { fault } = useWords()
  return code => {
    if (isOwn(own, code)) return own[code]
    return fault[isShared(fault, code) ? code : (ofTheDoor[code] ?? 'invalid')]
  }
}

function isOwn(words: AdministrationWords['fault'], code: string): code is keyof AdministrationWords['fault'] {
  return Object.hasOwn(words, code)
}

function isShared(words: Words['fault'], code: string): code is keyof Words['fault'] {
  return Object.hasOwn(words, code)
}
