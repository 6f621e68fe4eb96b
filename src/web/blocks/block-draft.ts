import type { TextBlock, WrittenBlock } from '../../contract/text-block.ts'
import type { Language } from '../../contract/value.ts'

/** A block as it is being written: a text for each language, empty where there is none. */
export type BlockDraft = {
  readonly name: string
  readonly team: string
  readonly texts: Readonly<Record<Language, string>>
}

/** The block as it is, or an empty one for a team. */
export function draftOf(block: TextBlock | null, team: string): BlockDraft {
  const { nb = '', nn = '', sv = '', en = '' } = block?.texts ?? {}
  return { name: block?.name ?? '', team: block?.team.id ?? team, texts: { nb, nn, sv, en } }
}

/** The draft as the API takes it: what is empty is not there. */
export function written({ name, texts }: BlockDraft): WrittenBlock {
  return { name, texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')) }
}
