import type { Action } from '../case/action.ts'
import type { EventBody } from '../case/event.ts'
import type { Position } from '../position.ts'
import type { Happening } from './condition.ts'
import type { Routine } from './model.ts'
import { stepOf, waitingSteps } from './path.ts'

/**
 * Does what happened belong to a step that is open, although it does not complete it? So it is where the step offers
 * that very act (at M.1.3.7 the end user is told before the case is closed), and for all the requester does: the
 * routine binds the lines, not her.
 */
export function belongsHere(routine: Routine, position: Position, happening: Happening): boolean {
  if ('step' in happening) return false
  if (happening.event.line === 'requester') return true
  const action = actionBehind(happening.event.body)
  const open = position.tokens.flatMap(token => waitingSteps(routine, token))
  return action !== null && open.some(step => stepOf(routine, step).offers.includes(action))
}

/** The act of a person that an event comes from, as a step would offer it; null: from none that can be offered. */
function actionBehind(body: EventBody): Action | null {
  switch (body.type) {
    case 'letter-written':
      return body.kind === 'notification' ? null : `write-${body.kind}`
    case 'solved':
      return 'solve'
    case 'sent-to-supplier':
      return 'send-to-supplier'
    case 'supplier-number-logged':
      return 'log-supplier-number'
    case 'information-decided':
      return 'decide-information'
    case 'notice-published':
      return 'publish-notice'
    case 'confirmed':
      return 'confirm'
    default:
      return null
  }
}
