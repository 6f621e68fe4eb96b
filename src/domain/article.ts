import { isSecondLine, type PersonActor } from './actor.ts'
import type { ArticleId, ServiceId } from './id.ts'
import type { Refusal } from './refusal.ts'

/** A draft is the lines' alone, what is published is for its audience, what is withdrawn the lines can read still. */
export const articleStages = ['draft', 'published', 'withdrawn'] as const
export type ArticleStage = (typeof articleStages)[number]

/** For whom it is: the 1st lines, who answer by it, or everyone, with or without an account. */
export const articleAudiences = ['first-lines', 'everyone'] as const
export type ArticleAudience = (typeof articleAudiences)[number]

/** Everything rules read of an article (O-23). */
export type ArticleState = {
  readonly article: ArticleId
  readonly service: ServiceId
  readonly audience: ArticleAudience
  readonly stage: ArticleStage
  /** How often something was done with it; 0 before it was written first. */
  readonly version: number
}

export type ArticleAct = 'write' | 'publish' | 'withdraw'

/**
 * May this person do this with the article as it stands? Null is yes. Anybody in the lines writes a draft; what all
 * agencies read is the 2nd line's to publish, to change and to withdraw, since it answers for all of them.
 */
export function articleGate({ stage, ...state }: ArticleState, act: ArticleAct, actor: PersonActor): Refusal | null {
  if (!mayReadArticle({ stage, ...state }, actor)) return { code: 'not-found' }
  if (actor.memberships.length === 0) return { code: 'not-your-line' }
  if (act === 'write' && stage === 'draft') return null
  if (!isSecondLine(actor)) return { code: 'only-second-line' }
  if (act === 'publish' && stage === 'published') return { code: 'already-published' }
  return act === 'withdraw' && stage === 'withdrawn' ? { code: 'unchanged' } : null
}

/** The article after an act that its gate has let through. */
export function afterAct(state: ArticleState, act: ArticleAct): ArticleState {
  const stage = act === 'write' ? state.stage : act === 'publish' ? 'published' : 'withdrawn'
  return { ...state, stage, version: state.version + 1 }
}

/** Who reads it: the lines all of them, others what is published for everyone; null is somebody without an account. */
export function mayReadArticle({ stage, audience }: ArticleState, actor: PersonActor | null): boolean {
  if (actor !== null && actor.memberships.length > 0) return true
  return stage === 'published' && audience === 'everyone'
}

/** May what was learned from a case be told to all agencies at once? It is solved, and the 2nd line says so (O-23). */
export function generalInterestGate(isSolved: boolean, tell: boolean, actor: PersonActor): Refusal | null {
  if (!isSolved) return { code: 'not-solved' }
  return tell && !isSecondLine(actor) ? { code: 'only-second-line' } : null
}
