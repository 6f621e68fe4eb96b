import type { GoneReason } from '../../contract/unreachable.ts'
import { classOf, isGone } from './failure-class.ts'
import { answerIn } from './smtp-answer.ts'

/** Why an address is gone for good, by what a mail server answered to a letter for it; null where it may still be good. */
export function goneBy(said: string): GoneReason | null {
  const reason = classOf({ ...answerIn(said, ''), diagnosis: said, story: said, local: false })
  return isGone(reason) ? reason : null
}
