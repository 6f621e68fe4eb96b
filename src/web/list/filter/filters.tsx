import { useRef, useState } from 'react'
import { useDirectory, useMe } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import type { ListSearch, ListShown } from '../place/list-shown.ts'
import { AddFilter } from './add-filter.tsx'
import { type FieldName, fieldsOf, wordForNone } from './fields.ts'
import { FilterChip } from './filter-chip.tsx'
import './filters.css'

type Props = {
  readonly shown: ListShown
  /** What narrows the list now, by the fields of the address. */
  readonly filter: ListSearch
  /** Where there is little room the usual fields are found among the others until they narrow something. */
  readonly narrow: boolean
  readonly onFilter: (filter: ListSearch) => void
}

/** What narrows the list: each field a chip that can be changed and taken away, and a way to any other field. */
export function Filters({ shown, filter, narrow, onFilter }: Props) {
  const words = useWords()
  const me = useMe()
  const directory = useDirectory(me.teams.length > 0).data
  const [begun, setBegun] = useState<FieldName | null>(null)
  const [choosing, setChoosing] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  const fields = fieldsOf(words, shown, me, directory)
  const chips = fields.filter(({ name, usual }) => (usual && !narrow) || filter[name] !== undefined || name === begun)
  const others = fields.filter(field => !chips.includes(field))
  useKeys('list', { f: { does: words.list.bulk.filterKey, act: () => setChoosing(true) } })
  const set = (name: FieldName, value: string) => {
    const { [name]: _, ...rest } = filter
    setBegun(name)
    onFilter(value === '' ? rest : { ...rest, [name]: value })
  }
  const remove = (name: FieldName) => {
    const { [name]: _, ...rest } = filter
    setBegun(null)
    add.current?.focus()
    if (filter[name] !== undefined) onFilter(rest)
  }
  return (
    <>
      {chips.map(field => (
        <FilterChip
          key={field.name}
          field={field}
          value={filter[field.name] ?? ''}
          none={wordForNone(words, field, shown, me)}
          isNew={field.name === begun}
          onChoose={value => set(field.name, value)}
          onRemove={field.usual && !narrow && filter[field.name] === undefined ? null : () => remove(field.name)}
        />
      ))}
      <AddFilter
        button={add}
        fields={others}
        open={choosing}
        onOpen={setChoosing}
        onChoose={({ name }) => {
          setBegun(name)
          setChoosing(false)
        }}
      >
        {words.list.filter.add} <Kbd>F</Kbd>
      </AddFilter>
    </>
  )
}
