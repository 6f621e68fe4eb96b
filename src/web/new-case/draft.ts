import type { OpenCase } from '../../contract/case-route.ts'
import type { Requester } from '../../contract/directory.ts'

type CaseType = NonNullable<OpenCase['type']>
type Level = NonNullable<OpenCase['impact']>

/** What is to happen with the case at once. */
export type After = 'open' | 'solve' | 'hand-over'

/** A case as it is being written down; what is not yet said is empty. */
export type Draft = {
  readonly form: 'phone' | 'mail'
  readonly requester: Requester | null
  readonly service: string
  readonly title: string
  readonly text: string
  readonly type: CaseType | ''
  readonly impact: Level | null
  readonly urgency: Level | null
  readonly after: After
  readonly solution: string
  readonly team: string
  readonly tried: string
  readonly asked: string
}

export const emptyDraft: Draft = {
  form: 'phone',
  requester: null,
  service: '',
  title: '',
  text: '',
  type: '',
  impact: null,
  urgency: null,
  after: 'open',
  solution: '',
  team: '',
  tried: '',
  asked: '',
}

/** What must be said before it can be opened, in the order of the page. */
export function missing(draft: Draft): readonly (keyof Draft)[] {
  const needed: Readonly<Record<After, readonly (keyof Draft)[]>> = {
    open: [],
    solve: ['solution'],
    'hand-over': ['team', 'tried', 'asked'],
  }
  const always = ['requester', 'service', 'title', 'text'] as const
  return [...always, ...needed[draft.after]].filter(field => draft[field] === null || isBlank(draft[field]))
}

/** The draft as the API takes it. */
export function opening(draft: Draft): OpenCase {
  const { requester, service, title, text, form, type, impact, urgency } = draft
  return {
    ...(requester === null ? {} : { requester: requester.id }),
    service,
    title,
    text,
    form,
    ...(type === '' ? {} : { type }),
    ...(impact === null ? {} : { impact }),
    ...(urgency === null ? {} : { urgency }),
    ...(draft.after === 'solve' ? { solution: { kind: 'now', text: draft.solution } } : {}),
    ...(draft.after === 'hand-over' ? { handOver: { team: draft.team, tried: draft.tried, asked: draft.asked } } : {}),
  }
}

/** A draft as it was kept; what cannot be read is an empty one. */
export function draftKept(kept: string | null): Draft {
  try {
    const draft: Partial<Draft> | null = JSON.parse(kept ?? 'null')
    return { ...emptyDraft, ...draft }
  } catch {
    return emptyDraft
  }
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}
