import { teamsOf } from '../../src/domain/actor.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import type { TeamId } from '../../src/domain/id.ts'
import { everybody } from './random-command.ts'

/** Where somebody who may read a confidential case sits, as the desk tells the rules. */
export function readerTeamsOf({ confidential }: CaseState): readonly TeamId[] {
  if (confidential === null) return []
  return everybody.filter(({ person }) => confidential.readers.includes(person)).flatMap(teamsOf)
}
