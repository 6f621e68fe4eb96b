import type { CaseView } from '../../contract/case.ts'
import type { PlainStatus } from '../../contract/text/shared-words.ts'
import type { StatusName, WaitingFor } from '../../domain/case/state.ts'
import { type Html, html, type Piece } from './html.ts'

/** Whose turn it is, which the colour of a status says once more: mine, theirs, nobody's. */
export type Turn = 'mine' | 'theirs' | 'over'

/**
 * A status as the one who reported the case meets it: never the desk's own words. A solution she has not been `told` of
 * is still being worked on, as far as she can see.
 */
export function plainStatus(
  name: StatusName,
  waitingFor: WaitingFor | null,
  confirmed: boolean,
  told: boolean,
): PlainStatus {
  switch (name) {
    case 'new':
    case 'open':
    case 'closed':
      return name
    case 'waiting':
      return `waiting-${waitingFor ?? 'other'}`
    case 'solved':
      if (!told) return 'open'
      return confirmed ? 'confirmed' : 'solved'
    default:
      return name satisfies never
  }
}

/** The plain status of a case that is shown whole. */
export function plainStatusOf({ status, solution }: Pick<CaseView, 'status' | 'solution'>): PlainStatus {
  const waitingFor = status.name === 'waiting' ? status.for : null
  return plainStatus(status.name, waitingFor, status.name === 'solved' && status.confirmed, solution !== null)
}

/** It is solved, and she has not been told: the solution is not hers to read yet. */
export function isUntold({ status, solution }: Pick<CaseView, 'status' | 'solution'>): boolean {
  return status.name === 'solved' && solution === null
}

/** Whose turn it is after that status: hers, who reported it, when an answer of hers is missing. */
export function turnOf(plain: PlainStatus): Turn {
  if (plain === 'waiting-requester' || plain === 'solved') return 'mine'
  return plain === 'closed' || plain === 'confirmed' ? 'over' : 'theirs'
}

/** What the status means and what happens next: the first thing on a case's page. */
export function statusPanel(
  [status, next]: readonly [status: string, next: string],
  turn: Turn,
  more: Piece = null,
): Html {
  return html`<section class="status ${turn}"><h2>${status}</h2>
<p>${next}${more !== null && html` ${more}`}</p></section>`
}
