import type { PersonActor } from '../domain/actor.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import { type Alike, exampleOf, FEW_EXAMPLES, type Walk } from '../domain/conformance/walk.ts'
import type { CaseNumber, Instant, RoutineId } from '../domain/id.ts'
import { type EventRow, eventOf } from './case-store.ts'
import type { Reader } from './database.ts'
import { inItsLines, openTo } from './reach.ts'
import { type Statement, sql } from './sql.ts'
import { minutesRead } from './walk-store.ts'

/** Cases that began under a routine, whatever its version, from a moment on and before another; null leaves a side open. */
export type FollowedCases = {
  readonly routine: string
  readonly from: Instant | null
  readonly until: Instant | null
  /** Who counts them; null is whoever runs the house. */
  readonly reader: PersonActor | null
}

/** Some such cases. */
export type FollowedPart = {
  /** Those of whom is kept how they walked until now. */
  readonly kept: readonly Alike[]
  /** The others. */
  readonly unkept: readonly CaseNumber[]
}

/** The first and the last number of cases that were opened in a period; the last is below the first where there are none. */
export function numbersOpened(
  tx: Reader,
  period: Pick<FollowedCases, 'from' | 'until'>,
): Promise<{ readonly first: CaseNumber; readonly last: CaseNumber }> {
  return tx.one(sql<{ first: CaseNumber; last: CaseNumber }>`
    select coalesce(min(c.number), 1) as first, coalesce(max(c.number), 0) as last from cases c where ${openedIn(period)}`)
}

/** Those of these cases whose numbers are from `first` on and before `beyond`. */
export async function followedCases(
  tx: Reader,
  { routine, reader, ...period }: FollowedCases,
  first: CaseNumber,
  beyond: CaseNumber,
): Promise<FollowedPart> {
  const rows = await tx.all(sql<{
    walk: Walk | null
    cases: number
    numbers: CaseNumber[]
    minutes: string | null
  }>`
    with alike as (
      select k.walk_id, count(*)::int as cases, array_agg(c.number order by c.number) as numbers,
        string_agg(k.minutes, ',') as minutes
      from cases c left join case_walks k on k.case_number = c.number and k.version = c.version
      where c.number >= ${first} and c.number < ${beyond} and ${openedIn(period)}
        and c.routine_id = any(array(select id from routines where key = ${routine})) and ${counted(reader)}
      group by k.walk_id
    )
    select w.says as walk, a.cases, a.minutes,
      case when w.id is null then a.numbers else a.numbers[:${FEW_EXAMPLES}::int] end as numbers
    from alike a left join walks w on w.id = a.walk_id`)
  return {
    kept: rows.flatMap(({ walk, cases, numbers, minutes }) =>
      walk === null ? [] : [{ walk, cases, first: numbers.map(exampleOf), minutes: minutesRead(minutes ?? '') }],
    ),
    unkept: rows.flatMap(({ walk, numbers }) => (walk === null ? numbers : [])),
  }
}

function openedIn({ from, until }: Pick<FollowedCases, 'from' | 'until'>): Statement<unknown> {
  const since = from === null ? sql`true` : sql`c.opened_at >= ${from}`
  return until === null ? since : sql`${since} and c.opened_at < ${until}`
}

/** Those of her lines, or all where she keeps the handbook; confidential ones are counted by their readers alone. */
function counted(reader: PersonActor | null): Statement<unknown> {
  if (reader === null) return sql`c.readers is null`
  return reader.processOwner ? openTo(reader) : inItsLines(reader)
}

/** A case with its whole log, and the version of its routine that it follows now. */
export type FollowedCase = {
  readonly number: CaseNumber
  readonly routine: RoutineId
  readonly events: readonly CaseEvent[]
}

/** These cases, each as it is now with all its events in order. */
export async function caseLogs(tx: Reader, numbers: readonly CaseNumber[]): Promise<readonly FollowedCase[]> {
  const rows = await tx.all(sql<EventRow & { routine: RoutineId }>`
    select e.case_number, e.version, e.at, e.actor_id, e.line, e.door, e.body, c.routine_id as routine
    from case_events e join cases c on c.number = e.case_number
    where e.case_number = any(${numbers}::int[]) and c.routine_id is not null order by e.case_number, e.version`)
  return [...Map.groupBy(rows, row => row.case_number)].flatMap(([number, events]) => {
    const [first] = events
    return first === undefined ? [] : [{ number, routine: first.routine, events: events.map(eventOf) }]
  })
}
