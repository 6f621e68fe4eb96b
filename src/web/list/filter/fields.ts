import type { Directory } from '../../../contract/directory.ts'
import type { Me } from '../../../contract/session.ts'
import type { Words } from '../../text/every-word.ts'
import type { ListSearch, ListShown } from '../place/list-shown.ts'

export type FieldName = Exclude<keyof ListSearch, 'q' | 'sort'>

/** What a list can be narrowed by, as data: a field of the address, its name, and how it is filled in. */
export type FilterField = {
  readonly name: FieldName
  readonly label: string
  /** Among what it is chosen, where that is a closed list: values of the address with their words. */
  readonly choices: readonly Choice[] | 'day' | 'person' | 'step'
  /** Shown though it narrows nothing, for people use it all day. */
  readonly usual: boolean
}

export type Choice = readonly [value: string, word: string]

/** The fields of a list: all but what its place says already. `directory` is what staff choose among. */
export function fieldsOf(
  words: Words,
  shown: ListShown,
  me: Me,
  directory: Directory | undefined,
): readonly FilterField[] {
  const { filter } = words.list
  const label = filter.field
  const staff = directory?.teams.flatMap(team => team.members) ?? []
  const people: readonly Choice[] = [...new Map(staff.map(({ id, name }) => [id, name]))].toSorted(
    ([, one], [, other]) => one.localeCompare(other, 'nb'),
  )
  const named = (items: readonly { readonly key: string; readonly name: string }[] = []): readonly Choice[] =>
    items.map(({ key, name }) => [key, name])
  const choices: Readonly<Record<FieldName, FilterField['choices']>> = {
    status: statusesOf(words, shown),
    waitingFor: Object.entries(words.waitingFor),
    waitingSupplier: named(directory?.suppliers),
    receipt: [['missing', filter.noReceipt]],
    waited: Object.entries(filter.ages),
    age: Object.entries(filter.ages),
    handOver: [['untaken', filter.untaken]],
    confidential: Object.entries(filter.confidential),
    returns: Object.entries(filter.returned),
    moved: Object.entries(filter.moves),
    movedFrom: 'day',
    movedTo: 'day',
    movedBy: named(directory?.teams),
    movedToTeam: named(directory?.teams),
    returnReason: Object.entries(words.returnReason),
    step: 'step',
    handler: [['me', filter.me], ['nobody', filter.nobody], ['others', filter.others], ...people],
    owner: [['me', filter.me], ['nobody', filter.nobody], ['others', filter.others], ...people],
    team: [['mine', filter.mine], ...named(directory?.teams)],
    line: linesOf(words, shown, me),
    ownerTeam: named(directory?.teams.filter(({ line }) => line === 'first')),
    requester: 'person',
    agency: named(directory?.agencies),
    service: named(directory?.services),
    supplier: named(directory?.suppliers),
    type: Object.entries(words.caseType),
    priority: [...Object.entries(words.priority), ['1,2', filter.urgent]],
    openedFrom: 'day',
    openedTo: 'day',
    changedFrom: 'day',
    changedTo: 'day',
    followUpTo: 'day',
  }
  return order
    .filter(name => !saidBy(shown).includes(name) && (me.teams.length > 0 || isForAll(name)))
    .map(name => ({
      name,
      label: name === 'line' && isFirstLine(shown, me) ? filter.at : label[name],
      choices: choices[name],
      usual: usualIn(shown, me).includes(name),
    }))
}

/** Whether the list is that of a 1st line, which also owns what the 2nd line has. */
export function isFirstLine(shown: ListShown, { teams }: Me): boolean {
  return shown.list === 'team' && teams.some(team => team.key === shown.team && team.line === 'first')
}

const order: readonly FieldName[] = [
  'line',
  'handler',
  'status',
  'waitingFor',
  'waitingSupplier',
  'receipt',
  'waited',
  'followUpTo',
  'step',
  'priority',
  'type',
  'service',
  'agency',
  'requester',
  'owner',
  'ownerTeam',
  'team',
  'supplier',
  'handOver',
  'returns',
  'moved',
  'movedBy',
  'movedToTeam',
  'returnReason',
  'confidential',
  'movedFrom',
  'movedTo',
  'age',
  'openedFrom',
  'openedTo',
  'changedFrom',
  'changedTo',
]

/** What the place itself is asked by. */
function saidBy({ list }: ListShown): readonly FieldName[] {
  switch (list) {
    case 'work':
      return ['handler', 'owner']
    case 'team':
      return ['team']
    case 'follow-up':
      return ['status', 'team']
    default:
      return []
  }
}

function usualIn(shown: ListShown, me: Me): readonly FieldName[] {
  switch (shown.list) {
    case 'work':
      return ['status']
    case 'team':
      return isFirstLine(shown, me) ? ['line', 'handler', 'status'] : ['handler', 'status']
    case 'search':
      return ['handler', 'status']
    default:
      return []
  }
}

/** What can be chosen without knowing who there is. */
function isForAll(name: FieldName): boolean {
  return name === 'status' || name.startsWith('opened') || name.startsWith('changed')
}

function statusesOf({ desk, status, list }: Words, { list: place }: ListShown): readonly Choice[] {
  const { new: fresh, open, waiting, solved, closed } = status
  const each = Object.entries({ new: fresh, open, waiting, solved, closed })
  const wide: readonly Choice[] =
    place === 'search' || place === 'view' ? [['not-closed', desk.list.notClosed]] : [['every', desk.list.every]]
  return [...each, ['new,open,waiting', list.filter.atWork], ...wide]
}

function linesOf({ line, list }: Words, shown: ListShown, me: Me): readonly Choice[] {
  return isFirstLine(shown, me) ? [['second', list.inSecondLine]] : Object.entries(line)
}

/** The word for what a field is when nothing is chosen. */
export function wordForNone({ desk, list }: Words, { name }: FilterField, shown: ListShown, me: Me): string {
  if (name === 'status') return shown.list === 'search' || shown.list === 'view' ? desk.list.every : desk.list.notClosed
  return name === 'line' && isFirstLine(shown, me) ? list.filter.ours : list.filter.any
}
