import { useWords } from '../text/words-provider.tsx'
import type { ListSearch, ListShown } from './list-shown.ts'
import { useGoToList } from './place-of.ts'

type Props = { readonly shown: ListShown; readonly filter: ListSearch; readonly selected: number | null }

/** What narrows a list, as data: a field of the address, its name, and what may be chosen, the default first. */
export function Filters({ shown, filter, selected }: Props) {
  const words = useWords()
  const go = useGoToList(selected)
  const { list, list: own } = words.desk
  const { new: fresh, open, waiting, solved, closed } = words.status
  const statuses = { new: fresh, open, waiting, solved, closed }
  const byList =
    shown.list === 'search'
      ? { '': own.every, 'not-closed': own.notClosed, ...statuses }
      : { '': own.notClosed, ...statuses, every: own.every }
  const choices: readonly { readonly field: keyof ListSearch; readonly label: string; readonly among: Choice }[] = [
    { field: 'status', label: list.status, among: byList },
    ...(shown.list === 'work'
      ? []
      : [{ field: 'handler' as const, label: list.handler, among: { '': own.every, me: own.me, nobody: own.nobody } }]),
  ]
  return choices.map(({ field, label, among }) => (
    <label key={field} className="list-filter">
      {label}
      <select
        className="ds-input"
        value={filter[field] ?? ''}
        onChange={({ target: { value } }) => {
          const { [field]: _, ...others } = filter
          go(shown, value === '' ? others : { ...others, [field]: value }, false)
        }}
      >
        {Object.entries(among).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  ))
}

type Choice = Readonly<Record<string, string>>
