import type { AdministrationEntry } from '../../../contract/administration-log.ts'
import type { LetterPageWords } from '../letters/text/nb.ts'
import type { AdministrationWords } from '../text/nb.ts'
import type { LogWords } from './text/nb.ts'

/** One change in words, with what it was done to; the name of whoever did it stands before. */
export function whatWasDone(
  words: Pick<AdministrationWords, 'import'>,
  log: LogWords,
  letters: LetterPageWords,
  entry: AdministrationEntry,
): string {
  const { kind, before } = entry
  switch (kind) {
    case 'agency':
    case 'team':
    case 'supplier':
    case 'service':
    case 'person':
      return `${before === null ? log.added[kind] : log.changed[kind]} ${entry.subject}`
    case 'organisation':
    case 'logo':
      return log.changed[kind]
    case 'import':
      return `${log.changed.import} ${kindName(words, entry.subject)}`
    case 'test-mail':
      return `${log.changed['test-mail']} ${entry.subject}`
    case 'invitation':
      return `${log.changed.invitation} ${entry.subject}`
    case 'token':
      return `${entry.after === null ? log.endedToken : log.changed.token} ${entry.subject}`
    case 'mailbox':
      // The house has one way out, which is no team's.
      if (entry.subjectId === null)
        return `${entry.after === null ? log.endedOutgoing : log.setOutgoing} ${entry.subject}`
      return `${entry.after === null ? log.endedMailbox : log.changed.mailbox} ${entry.subject}`
    case 'signature':
      return `${log.changed.signature} ${entry.subject}`
    case 'term':
      return `${entry.after === null ? log.droppedTerm : log.changed.term} ${entry.subject}`
    case 'letter':
      return `${log.changed.letter} ${letterName(letters, entry.subject)}`
    default:
      return kind satisfies never
  }
}

function letterName({ kind }: LetterPageWords, subject: string): string {
  return Object.entries(kind).find(([name]) => name === subject)?.[1][0] ?? subject
}

function kindName(words: Pick<AdministrationWords, 'import'>, kind: string): string {
  return (
    Object.entries(words.import.kinds)
      .find(([name]) => name === kind)?.[1]
      .toLowerCase() ?? kind
  )
}
