import type { AdministrationEntry } from '../../../contract/administration-log.ts'
import type { LetterPageWords } from '../letters/text/nb.ts'
import type { AdministrationWords } from '../text/nb.ts'

/** One change in words, with what it was done to; the name of whoever did it stands before. */
export function whatWasDone(words: AdministrationWords, letters: LetterPageWords, entry: AdministrationEntry): string {
  const { kind, before } = entry
  switch (kind) {
    case 'agency':
    case 'team':
    case 'supplier':
    case 'service':
    case 'person':
      return `${before === null ? words.did.added[kind] : words.did.changed[kind]} ${entry.subject}`
    case 'organisation':
    case 'logo':
      return words.did.changed[kind]
    case 'import':
      return `${words.did.changed.import} ${kindName(words, entry.subject)}`
    case 'test-mail':
      return `${words.did.changed['test-mail']} ${entry.subject}`
    case 'invitation':
      return `${words.did.changed.invitation} ${entry.subject}`
    case 'token':
      return `${entry.after === null ? words.endedToken : words.did.changed.token} ${entry.subject}`
    case 'mailbox':
      return `${entry.after === null ? words.endedMailbox : words.did.changed.mailbox} ${entry.subject}`
    case 'letter':
      return `${words.did.changed.letter} ${letterName(letters, entry.subject)}`
    default:
      return kind satisfies never
  }
}

function letterName({ kind }: LetterPageWords, subject: string): string {
  return Object.entries(kind).find(([name]) => name === subject)?.[1][0] ?? subject
}

function kindName(words: AdministrationWords, kind: string): string {
  return (
    Object.entries(words.import.kinds)
      .find(([name]) => name === kind)?.[1]
      .toLowerCase() ?? kind
  )
}
