import type { CaseNumber } from '../domain/id.ts'
import { personById } from '../store/person-view.ts'
import { readCaseLink } from './case-link.ts'
import type { House, Viewer } from './house.ts'
import { asRequester } from './portal-party.ts'

/** Who stands behind a link in a mail, to which case. */
export type Linked = { readonly number: CaseNumber; readonly party: Viewer }

/**
 * Opens a link: its person acts as the one who reported that case and as nothing else, whatever more she is when she
 * signs in. Null for a link that is over, was never ours, or whose person is gone.
 */
export async function openCaseLink(house: House, token: string): Promise<Linked | null> {
  const link = readCaseLink(house.secret, token, house.now())
  const known = link === null ? null : await personById(house.database, link.person)
  if (link === null || known === null) return null
  return { number: link.number, party: asRequester(known) }
}
