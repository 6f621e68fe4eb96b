import { Refused } from '../../api/ask.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'
import type { MailPageWords } from './text/nb.ts'
import { useMailWords } from './use-mail-words.ts'

/** What is wrong with each field of a mailbox, in words. */
export function useMailFaults(error: Error | null): (field: string) => string | undefined {
  const own = useMailWords().fault
  const shared = useFaultWords()
  const faults = error instanceof Refused ? (error.problem.faults ?? []) : []
  return field => {
    const code = faults.find(({ path }) => path === field)?.code
    if (code === undefined) return undefined
    if (isOwn(own, code)) return own[code]
    // What is empty and must not be has no type either.
    return shared(code === 'invalid-type' ? 'required' : code)
  }
}

function isOwn(words: MailPageWords['fault'], code: string): code is keyof MailPageWords['fault'] {
  return Object.hasOwn(words, code)
}
