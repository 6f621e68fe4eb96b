import type { CaseView } from '../../../contract/case.ts'

type Refusal = Exclude<CaseView['allowed']['write-public'], 'yes'>

/** Somebody I may write to from this case, by name. */
export type Audience = {
  /** `public`, `internal` or a supplier's id. */
  readonly key: string
  readonly kind: 'public' | 'internal' | 'supplier'
  readonly name: string
}

/** Everybody I may write to, the user first. */
export function audiencesOf({ reporter, dealings, allowed }: CaseView): readonly Audience[] {
  const { person } = reporter.kind === 'user' ? reporter : { person: null }
  const user: readonly Audience[] =
    person !== null && allowed['write-public'] === 'yes' ? [{ key: 'public', kind: 'public', name: person.name }] : []
  const within: readonly Audience[] =
    allowed['write-internal'] === 'yes' ? [{ key: 'internal', kind: 'internal', name: '' }] : []
  const suppliers =
    allowed['write-supplier'] === 'yes'
      ? dealings.map(({ supplier }) => ({ key: supplier.id, kind: 'supplier' as const, name: supplier.name }))
      : []
  return [...user, ...within, ...suppliers]
}

/** Why the user cannot be written to from here, if she is one and I cannot. */
export function publicRefusal({ reporter, allowed }: CaseView): Refusal | null {
  const answer = allowed['write-public']
  return reporter.kind === 'user' && answer !== 'yes' ? answer : null
}
