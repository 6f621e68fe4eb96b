import type { Outstanding } from '../../contract/outstanding.ts'
import type { ListSearch } from '../list/place/list-shown.ts'
import type { OutstandingWords } from './text/nb.ts'

/** A number with the list that holds what it counts. */
type Counted = { readonly count: number; readonly of: ListSearch }

type Band = keyof OutstandingWords['bands']

/** One row of the table: who has it, or whom it waits for. */
export type Row = {
  readonly key: string
  readonly name: string
  readonly all: number
  readonly of: ListSearch
  readonly bands: readonly (Counted & { readonly band: Band })[]
  readonly oldest: string
  /** One number for each further column of its part. */
  readonly more: readonly Counted[]
}

export type Part = {
  readonly name: string
  /** What the age of the oldest is called. */
  readonly oldest: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

const OPEN = { status: 'new,open,waiting' }
const bandNames: readonly Band[] = ['today', '1-3', '4-10', 'over-10']

/** The parts of the table that hold something: the 2nd lines, the 1st lines, who owns what a 2nd line has, what waits. `today`: the day it is where the house is. */
export function partsOf(
  { teams, owners, waiting }: Outstanding,
  words: OutstandingWords,
  waitingFor: Readonly<Record<'requester' | 'supplier' | 'other', string>>,
  today: string,
): readonly Part[] {
  const teamsOf = (line: 'first' | 'second'): readonly Row[] =>
    teams
      .filter(({ team }) => team.line === line)
      .map(({ team, nobody, untaken, ...tally }) => {
        const of = { ...OPEN, team: team.key }
        return {
          ...rowOf(team.key, team.name, tally, of, 'age'),
          more: [
            { count: nobody, of: { ...of, handler: 'nobody' } },
            ...(line === 'second' ? [{ count: untaken, of: { ...of, handOver: 'untaken' } }] : []),
          ],
        }
      })
  const owned = owners.map(({ team, nobody, ...tally }) => {
    const of = { ...OPEN, line: 'second', ownerTeam: team.key }
    return {
      ...rowOf(team.key, team.name, tally, of, 'age'),
      more: [{ count: nobody, of: { ...of, owner: 'nobody' } }],
    }
  })
  const waits = waiting.map(({ for: reason, supplier, due, unacknowledged, ...tally }) => {
    const of = {
      status: 'waiting',
      waitingFor: reason,
      ...(supplier === null ? {} : { waitingSupplier: supplier.key }),
    }
    return {
      ...rowOf(`${reason} ${supplier?.key}`, supplier?.name ?? inFront(waitingFor[reason]), tally, of, 'waited'),
      more: [
        { count: due, of: { ...of, followUpTo: today } },
        { count: unacknowledged, of: { ...of, receipt: 'missing' } },
      ],
    }
  })
  const { part, oldest, longest, nobody, ownerless, untaken, due, unacknowledged } = words
  return [
    { name: part.second, oldest, columns: [nobody, untaken], rows: teamsOf('second') },
    { name: part.owners, oldest, columns: [ownerless], rows: owned },
    { name: part.first, oldest, columns: [nobody], rows: teamsOf('first') },
    { name: part.waiting, oldest: longest, columns: [due, unacknowledged], rows: waits },
  ].filter(({ rows }) => rows.length > 0)
}

function rowOf(
  key: string,
  name: string,
  { all, bands, oldest }: Pick<Outstanding['owners'][number], 'all' | 'bands' | 'oldest'>,
  of: ListSearch,
  by: 'age' | 'waited',
): Omit<Row, 'more'> {
  return {
    key,
    name,
    all,
    of,
    oldest,
    bands: bandNames.map(band => ({ band, count: bands[band], of: { ...of, [by]: band } })),
  }
}

/** As it stands at the beginning of a row. */
function inFront(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
