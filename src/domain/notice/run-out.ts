import type { NoticeEvent } from './event.ts'
import type { NoticeState } from './state.ts'

/** Information ends by itself once its last day is over (O-23); null where it does not, or not yet. */
export function runOut({ stage, information, until }: NoticeState, now: string): NoticeEvent | null {
  return stage === 'published' && information && until !== null && until <= now ? { type: 'ended' } : null
}
