import { type How, hows } from '../scene/how.ts'

/** Something I am writing to somebody: how, the text so far, and when it was last touched (an instant). */
export type Draft = { readonly how: How; readonly text: string; readonly at: string }

/**
 * What I am writing in a case: one draft for each audience, so that nothing that was meant for us is sent to somebody
 * else by a change of mind; and the audience whose field is open, or none (empty).
 */
export type Drafts = { readonly to: string; readonly drafts: Readonly<Record<string, Draft>> }

export const noDrafts: Drafts = { to: '', drafts: {} }
export const emptyDraft: Draft = { how: 'mail', text: '', at: '' }

/** The draft for an audience, empty where there is none. */
export function draftFor({ drafts }: Drafts, to: string): Draft {
  return drafts[to] ?? emptyDraft
}

/** With this draft for an audience; an empty text is none. */
export function withDraft(drafts: Drafts, to: string, draft: Draft): Drafts {
  const { [to]: _, ...others } = drafts.drafts
  return { ...drafts, drafts: isEmpty(draft) ? others : { ...others, [to]: draft } }
}

/** Drafts as they were kept; what cannot be read is none. */
export function draftsKept(kept: string | null): Drafts {
  try {
    const { to, drafts }: Partial<Record<'to' | 'drafts', unknown>> = Object(JSON.parse(kept ?? 'null'))
    const read = Object.entries(Object(drafts)).flatMap(([key, draft]) => {
      const one = draftKept(draft)
      return one === null ? [] : [[key, one] as const]
    })
    return { to: typeof to === 'string' ? to : '', drafts: Object.fromEntries(read) }
  } catch {
    return noDrafts
  }
}

function draftKept(kept: unknown): Draft | null {
  const draft: Partial<Record<keyof Draft, unknown>> = Object(kept)
  const how = hows.find(each => each === draft.how)
  if (how === undefined || typeof draft.text !== 'string' || typeof draft.at !== 'string') return null
  return { how, text: draft.text, at: draft.at }
}

/** A choice of how, with nothing written yet, is worth keeping while the field is open, and no longer. */
function isEmpty({ text, how }: Draft): boolean {
  return text === '' && how === 'mail'
}
