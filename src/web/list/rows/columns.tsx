import type { ReactNode } from 'react'
import type { ListedCase } from '../../api/queries.ts'
import type { Words } from '../../text/every-word.ts'
import { Age } from '../../ui/age.tsx'
import { Status } from '../../ui/status.tsx'
import { StepMark } from '../../ui/step-mark.tsx'
import type { ListSearch } from '../place/list-shown.ts'
import { FollowUp, RowMarks } from './row-marks.tsx'
import { Snippet } from './snippet.tsx'

/** A column as data: its name, and what it shows of a case. `link` stands in the column that opens the case. */
export type Column = {
  readonly name: keyof Words['desk']['list']['columns']
  readonly cell: (item: ListedCase, words: Words, link: ReactNode) => ReactNode
  /** The order that goes by it. */
  readonly sort?: 'number' | 'changed' | 'follow-up' | 'priority'
}

/**
 * The columns of a list but those that would say the same in every row: what the list is asked for by. Where nobody
 * handles a case its team has it, which a team's own list does not say again. In the order of the last change that is
 * what is old or new, not the case; the day of follow-up stands where the list is about what waits.
 */
export function columnsOf({
  team,
  handler,
  owner,
  sort,
  followUpTo,
  status,
  waitingFor,
}: ListSearch): readonly Column[] {
  const aboutWaiting = sort === 'follow-up' || [followUpTo, waitingFor].some(Boolean) || status === 'waiting'
  const same: Partial<Record<Column['name'], boolean>> = {
    handler: handler !== undefined && handler !== 'others',
    owner: owner !== undefined && owner !== 'others',
    followUp: !aboutWaiting,
    [sort === 'changed' ? 'age' : 'changed']: true,
  }
  return all
    .filter(({ name }) => same[name] !== true)
    .map(column => (column.name === 'handler' && (team === undefined || team === 'mine') ? handlerOrTeam : column))
}

const NONE = '–'

const all: readonly Column[] = [
  { name: 'number', sort: 'number', cell: item => item.number },
  {
    name: 'title',
    cell: (item, _, link) => (
      <>
        <span className="row-title">
          {link}
          <RowMarks item={item} />
        </span>
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
  {
    name: 'followUp',
    sort: 'follow-up',
    cell: ({ followUpAt }) => (followUpAt === null ? NONE : <FollowUp at={followUpAt} />),
  },
  { name: 'step', cell: item => <StepMark steps={item.steps} /> },
  { name: 'handler', cell: item => item.handler?.name ?? NONE },
  { name: 'owner', cell: item => item.owner?.name ?? NONE },
  {
    name: 'priority',
    sort: 'priority',
    cell: ({ priority }, words) =>
      priority === null ? NONE : <span data-priority={priority}>{words.priority[priority]}</span>,
  },
  { name: 'age', cell: item => <Age at={item.openedAt} /> },
  { name: 'changed', sort: 'changed', cell: item => <Age at={item.changedAt} /> },
]

const handlerOrTeam: Column = {
  name: 'handler',
  cell: ({ handler, team }) => handler?.name ?? <span className="quiet">{team}</span>,
}
