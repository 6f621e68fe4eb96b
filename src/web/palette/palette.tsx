import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { Kbd, keyShown } from '../ui/kbd.tsx'
import { Over } from './over.tsx'
import { type Entry, type Group, useFound } from './use-found.ts'
import './palette.css'

/**
 * Finds cases, people and places, and does what the page offers: a combobox over a listbox (WAI-ARIA 1.2) in a dialog.
 * Arrows go through what was found, Enter takes it, Escape goes back to where one was.
 */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().palette
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState<string | null>(null)
  const groups = useFound(typed)
  const entries = groups.flatMap(group => group.entries)
  // What is found later must not move what was chosen meanwhile.
  const chosen = entries.find(entry => entry.id === at) ?? entries[0]
  useEffect(() => {
    if (chosen !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const take = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onClose()
    entry.act()
  }
  const press = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0 && chosen !== undefined) {
      const next = (entries.indexOf(chosen) + by + entries.length) % entries.length
      setAt(entries[next]?.id ?? null)
    } else if (event.key === 'Enter') take(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Over label={words.heading} className="palette" onClose={onClose}>
      <input
        className="ds-input"
        role="combobox"
        aria-label={words.field}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words.field}
        value={typed}
        onKeyDown={press}
        onChange={event => {
          setTyped(event.target.value)
          setAt(null)
        }}
      />
      <p className="ds-sr-only" role="status">
        {typed !== '' && entries.length > 0 && words.found(entries.length)}
      </p>
      <div ref={list} id={`${id}-found`} className="palette-found" role="listbox" aria-label={words.heading}>
        {groups.map(group => (
          <Found key={group.kind} group={group} id={id} chosen={chosen} onTake={take} />
        ))}
      </div>
      {entries.length === 0 && <p className="quiet palette-none">{typed === '' ? words.start : words.none}</p>}
    </Over>
  )
}

type FoundProps = {
  readonly group: Group
  readonly id: string
  readonly chosen: Entry | undefined
  readonly onTake: (entry: Entry) => void
}

function Found({ group, id, chosen, onTake }: FoundProps) {
  const words = useWords().palette
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
    <div role="group" aria-label={words.groups[group.kind]}>
      <p aria-hidden="true" className="palette-group">
        {words.groups[group.kind]}
      </p>
      {group.entries.map(entry => (
        <div
          key={entry.id}
          id={`${id}-${entry.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={entry === chosen}
          onMouseDown={event => {
            event.preventDefault()
            onTake(entry)
          }}
        >
          <span>{entry.name}</span>
          {entry.more !== '' && <span className="quiet">{entry.more}</span>}
          {entry.key && <Kbd>{keyShown(entry.key)}</Kbd>}
        </div>
      ))}
    </div>
  )
}
