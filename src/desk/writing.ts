import type { SolutionKind } from '../domain/case/state.ts'
import type {
  ArticleId,
  CaseNumber,
  Instant,
  LetterId,
  NoteId,
  PersonId,
  SolutionId,
  SupplierId,
} from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import {
  insertLetters,
  insertNote,
  insertSolution,
  type NewLetter,
  type PartyKind,
  partyOf,
  withdrawLetter,
} from '../store/letter-store.ts'

/** Whom a letter goes to or came from; gets its small number in the case when it is written. */
export type PartyRef = {
  readonly kind: PartyKind
  readonly address: string
  readonly person: PersonId | null
  readonly supplier: SupplierId | null
}

export type DraftLetter = Omit<NewLetter, 'party' | 'address'> & { readonly with: PartyRef | null }

/** The words of a command, written as rows once the command has been accepted. */
export type Writing =
  | { readonly type: 'letter'; readonly letter: DraftLetter }
  | { readonly type: 'note'; readonly id: NoteId; readonly words: Readonly<Record<string, string>> }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'withdrawal'; readonly letter: LetterId }
  | {
      readonly type: 'solution'
      readonly id: SolutionId
      readonly kind: SolutionKind
      readonly text: string
      readonly product: string | null
      readonly version: string | null
      readonly article: ArticleId | null
      readonly person: PersonId | null
      readonly at: Instant
    }

/** Writes the rows; the caller holds the case's lock and has written the case itself. False: a letter was gone. */
export async function writeDown(tx: Reader, number: CaseNumber, writings: readonly Writing[]): Promise<boolean> {
  const letters: NewLetter[] = []
  for (const writing of writings) {
    switch (writing.type) {
      case 'letter': {
        const { with: party, ...letter } = writing.letter
        letters.push({
          ...letter,
          party: party === null ? null : await partyOf(tx, { case: number, ...party }),
          address: party?.address ?? null,
        })
        break
      }
      case 'note':
        await insertNote(tx, { id: writing.id, case: number, words: writing.words })
        break
      case 'solution':
        await insertSolution(tx, { ...writing, case: number })
        break
      case 'withdrawal':
        if (!(await withdrawLetter(tx, writing.letter))) return false
        break
      case 'title':
        break
      default:
        writing satisfies never
    }
  }
  await insertLetters(tx, letters)
  return true
}

/** The case's title after these writings. */
export function titleAfter(title: string, writings: readonly Writing[]): string {
  return writings.reduce((before, writing) => (writing.type === 'title' ? writing.title : before), title)
}
