import type { CaseState } from '../domain/case/state.ts'
import type { TeamId } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { teamsOfPeople } from '../store/reader-view.ts'

/** Where somebody who may read a confidential case is an active member: the teams it may go to (`Facts.readerTeams`). */
export async function readerTeams(
  tx: Reader,
  { confidential }: Pick<CaseState, 'confidential'>,
): Promise<readonly TeamId[]> {
  return confidential === null ? [] : teamsOfPeople(tx, confidential.readers)
}
