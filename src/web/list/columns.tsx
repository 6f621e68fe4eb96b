import type { ReactNode } from 'react'
import type { CaseItem } from '../../contract/case.ts'
import type { CaseFilter } from '../api/queries.ts'
import type { Words } from '../text/every-word.ts'
import { Age } from '../ui/age.tsx'
import { Status } from '../ui/status.tsx'
import { StepMark } from '../ui/step-mark.tsx'
import { Snippet } from './snippet.tsx'

/** A column as data: its name, and what it shows of a case. `link` stands in the column that opens the case. */
export type Column = {
  readonly name: keyof Words['desk']['list']['columns']
  readonly cell: (item: CaseItem, words: Words, link: ReactNode) => ReactNode
}

/**
 * The columns of a list but those that would say the same in every row: what the list is asked for by. Where nobody
 * handles a case its team has it, which a team's own list does not say again.
 */
export function columnsOf({ team, handler, owner }: CaseFilter): readonly Column[] {
  const same: Partial<Record<Column['name'], boolean>> = {
    handler: handler !== undefined,
    owner: owner !== undefined,
  }
  return all
    .filter(({ name }) => same[name] !== true)
    .map(column => (column.name === 'handler' && team === undefined ? handlerOrTeam : column))
}

const NONE = '–'

const all: readonly Column[] = [
  { name: 'number', cell: item => item.number },
  {
    name: 'title',
    cell: (item, _, link) => (
      <>
        {link}
        <Snippet text={item.snippet} />
      </>
    ),
  },
  {
    name: 'requester',
    cell: ({ requester, agency }) => (
      <>
        {requester}
        {agency !== null && <span className="quiet">, {agency}</span>}
      </>
    ),
  },
  { name: 'service', cell: item => item.service },
  { name: 'status', cell: item => <Status name={item.status} waitingFor={item.waitingFor} /> },
  { name: 'step', cell: item => <StepMark steps={item.steps} /> },
  { name: 'handler', cell: item => item.handler?.name ?? NONE },
  { name: 'owner', cell: item => item.owner?.name ?? NONE },
  {
    name: 'priority',
    cell: ({ priority }, words) =>
      priority === null ? NONE : <span data-priority={priority}>{words.priority[priority]}</span>,
  },
  { name: 'age', cell: item => <Age at={item.openedAt} /> },
]

const handlerOrTeam: Column = {
  name: 'handler',
  cell: ({ handler, team }) => handler?.name ?? <span className="quiet">{team}</span>,
}
