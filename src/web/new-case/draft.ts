import type { CallerCase, Requester } from '../../contract/caller.ts'
import type { Act, OpenCase } from '../../contract/case-route.ts'
import type { TimeZone } from '../../contract/time-zone.ts'
import { momentIn } from '../text/house-clock.ts'

type CaseType = NonNullable<OpenCase['type']>
type Level = NonNullable<OpenCase['impact']>
type Area = NonNullable<OpenCase['area']>
type Priority = NonNullable<NonNullable<OpenCase['report']>['priority']>
type Basis = NonNullable<OpenCase['confidential']>['basis']

/** What is to happen with the case at once. */
export type After = 'open' | 'solve' | 'hand-over'

/** A case as it is being written down; what is not yet said is empty. */
export type Draft = {
  readonly form: 'phone' | 'mail'
  /** Who reports it: an end user, or a supplier (M.2.1). */
  readonly from: 'user' | 'supplier'
  readonly requester: Requester | null
  readonly supplier: string
  /** The supplier's own case number, where she gave one (M.2.1.5). */
  readonly supplierNumber: string
  /** Where she has found the fault; when, as the browser's field writes a time; her priority; a cure (M.2.1.2). */
  readonly area: Area | ''
  readonly foundAt: string
  readonly priority: Priority | null
  readonly cure: string
  /** How the case stands with her, in her words (M.2.1.3). */
  readonly status: string
  /** It is about a case she has already, and is written there. */
  readonly about: Pick<CallerCase, 'number' | 'title'> | null
  readonly service: string
  /** The notice it belongs to, by id. */
  readonly notice: string
  readonly title: string
  readonly text: string
  readonly type: CaseType | ''
  readonly impact: Level | null
  readonly urgency: Level | null
  /** Named people alone read it from the start: who besides whoever writes, on what basis, why, and until when. */
  readonly confidential: boolean
  readonly readers: readonly string[]
  readonly basis: Basis | ''
  readonly why: string
  readonly reviewOn: string
  readonly after: After
  readonly solution: string
  /** The article it was found in, by id. */
  readonly article: string
  readonly team: string
  readonly tried: string
  readonly asked: string
}

export const emptyDraft: Draft = {
  form: 'phone',
  from: 'user',
  requester: null,
  supplier: '',
  supplierNumber: '',
  area: '',
  foundAt: '',
  priority: null,
  cure: '',
  status: '',
  about: null,
  service: '',
  notice: '',
  title: '',
  text: '',
  type: '',
  impact: null,
  urgency: null,
  confidential: false,
  readers: [],
  basis: '',
  why: '',
  reviewOn: '',
  after: 'open',
  solution: '',
  article: '',
  team: '',
  tried: '',
  asked: '',
}

/** What must be said before it can be opened or kept, in the order of the page. */
export function missing(draft: Draft): readonly (keyof Draft)[] {
  return needed(draft).filter(field => draft[field] === null || isBlank(draft[field]) || isNobody(draft[field]))
}

function needed(draft: Draft): readonly (keyof Draft)[] {
  const secret: readonly (keyof Draft)[] = draft.confidential ? ['readers', 'basis', 'why', 'reviewOn'] : []
  if (draft.from === 'supplier') return ['supplier', 'area', 'service', 'title', 'text', ...secret]
  if (draft.about !== null) return ['requester', 'text']
  const after: Readonly<Record<After, readonly (keyof Draft)[]>> = {
    open: [],
    solve: ['solution'],
    'hand-over': ['team', 'tried', 'asked'],
  }
  return ['requester', 'service', 'title', 'text', ...secret, ...after[draft.after]]
}

/** The draft as the API takes it, all of it in one request: nothing of it is done alone. Times are of the house's `zone`. */
export function opening(draft: Draft, zone: TimeZone): OpenCase {
  const { service, title, text, form, type, impact, urgency } = draft
  const kind = {
    ...(type === '' ? {} : { type }),
    ...(impact === null ? {} : { impact }),
    ...(urgency === null ? {} : { urgency }),
  }
  // The kind of a supplier's fault is where she found it.
  const common = { service, title, text, form, ...secrecy(draft) }
  return { ...reporter(draft, zone), ...common, ...(draft.from === 'user' ? kind : {}) }
}

function secrecy({ confidential, readers, basis, why: reason, reviewOn }: Draft): Pick<OpenCase, 'confidential'> {
  return confidential && basis !== '' ? { confidential: { readers: [...readers], basis, reason, reviewOn } } : {}
}

function reporter({ from, requester, ...draft }: Draft, zone: TimeZone): Partial<OpenCase> {
  if (from === 'supplier') return reported(draft, zone)
  return {
    ...(draft.notice === '' ? {} : { notice: draft.notice }),
    ...(requester === null ? {} : { requester: requester.id }),
    ...(draft.after === 'solve' ? { solution: solved(draft) } : {}),
    ...(draft.after === 'hand-over' ? { handOver: { team: draft.team, tried: draft.tried, asked: draft.asked } } : {}),
  }
}

function solved({ solution: text, article }: Pick<Draft, 'solution' | 'article'>): OpenCase['solution'] {
  return { kind: 'now', text, ...(article === '' ? {} : { article }) }
}

/** What a supplier reports of a fault she has found. */
function reported(draft: Omit<Draft, 'from' | 'requester'>, zone: TimeZone) {
  const { supplier, supplierNumber, area, foundAt, priority, cure, status } = draft
  const found = momentIn(zone, foundAt)
  const report = {
    ...(found === null ? {} : { foundAt: found.toISOString() }),
    ...(priority === null ? {} : { priority }),
    ...(isBlank(cure) ? {} : { solution: cure }),
    ...(isBlank(status) ? {} : { status }),
  }
  return {
    supplier,
    ...(isBlank(supplierNumber) ? {} : { supplierNumber }),
    ...(area === '' ? {} : { area }),
    ...(Object.keys(report).length === 0 ? {} : { report }),
  }
}

/** What was said, as it is written in a case that she has already. */
export function noteOf({ form, text }: Draft): Extract<Act, { action: 'write' }>['body'] {
  return { kind: 'public', form, direction: 'in', text }
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

/** Whether nothing has been said yet but who it is about: there is nothing to lose. */
export function isEmpty(draft: Draft): boolean {
  return JSON.stringify({ ...draft, requester: null }) === JSON.stringify(emptyDraft)
}

function isNobody(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}
