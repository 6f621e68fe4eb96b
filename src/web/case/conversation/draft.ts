import type { CaseView } from '../../../contract/case.ts'
import type { Act } from '../../../contract/case-route.ts'
import type { Upload } from '../../../contract/letter.ts'

/** Something I am writing: for whom (`public`, `internal` or a supplier's id), how, and the text so far. */
export type Draft = { readonly to: string; readonly how: How; readonly text: string }
export const hows = ['mail', 'phone-out', 'phone-in'] as const
export type How = (typeof hows)[number]

type Refusal = Exclude<CaseView['allowed']['write-public'], 'yes'>

/** Somebody I may write to from this case, by name; the address only where I may know it. */
export type Audience = {
  readonly key: string
  readonly kind: 'public' | 'internal' | 'supplier'
  readonly name: string
  readonly address: string | null
}

/** Everybody I may write to, the user first. */
export function audiencesOf({ reporter, dealings, allowed }: CaseView): readonly Audience[] {
  const { person } = reporter.kind === 'user' ? reporter : { person: null }
  const user: readonly Audience[] =
    person !== null && allowed['write-public'] === 'yes'
      ? [{ key: 'public', kind: 'public', name: person.name, address: person.email }]
      : []
  const within: readonly Audience[] =
    allowed['write-internal'] === 'yes' ? [{ key: 'internal', kind: 'internal', name: '', address: null }] : []
  const suppliers =
    allowed['write-supplier'] === 'yes'
      ? dealings.map(({ supplier }) => ({
          key: supplier.id,
          kind: 'supplier' as const,
          name: supplier.name,
          address: null,
        }))
      : []
  return [...user, ...within, ...suppliers]
}

/** Why the user cannot be written to from here, if she is one and I cannot. */
export function publicRefusal({ reporter, allowed }: CaseView): Refusal | null {
  const answer = allowed['write-public']
  return reporter.kind === 'user' && answer !== 'yes' ? answer : null
}

/** A note within the house is neither mailed nor a call. */
export function writeAct({ kind, key }: Audience, draft: Draft, attachments: readonly Upload[]): Act {
  const how = kind === 'internal' ? 'mail' : draft.how
  return {
    action: 'write',
    body: {
      kind,
      form: how !== 'mail' ? 'phone' : kind === 'internal' ? 'web' : 'mail',
      direction: how === 'phone-in' ? 'in' : 'out',
      ...(kind === 'supplier' ? { to: key } : {}),
      text: draft.text,
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
    },
  }
}

/** A draft as it was kept, or null where there is none that can be read. */
export function draftKept(kept: string | null): Draft | null {
  try {
    const draft: Partial<Draft> = JSON.parse(kept ?? 'null') ?? {}
    const how = hows.find(each => each === draft.how)
    if (typeof draft.text !== 'string' || typeof draft.to !== 'string' || how === undefined) return null
    return { to: draft.to, how, text: draft.text }
  } catch {
    return null
  }
}
