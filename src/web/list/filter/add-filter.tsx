import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useWords } from '../../text/words-provider.tsx'
import type { FilterField } from './fields.ts'

type Props = {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly fields: readonly FilterField[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onChoose: (field: FilterField) => void
  readonly children: ReactNode
}

/** A menu of the fields that do not narrow the list yet (WAI-ARIA 1.2, menu button): arrows go, a letter leads, Escape closes. */
export function AddFilter({ button, fields, open, onOpen, onChoose, children }: Props) {
  const { filter } = useWords().list
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) itemsOf(menu.current)[0]?.focus()
  }, [open])
  const close = () => {
    onOpen(false)
    button.current?.focus()
  }
  const press = (event: React.KeyboardEvent) => {
    const items = itemsOf(menu.current)
    const at = items.findIndex(item => item.matches(':focus'))
    const to = nextItem(items, at, event.key)
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') onOpen(false)
    else if (to !== undefined) to.focus()
    else return
    event.stopPropagation()
    if (event.key !== 'Tab') event.preventDefault()
  }
  return (
    <div className="filter-add">
      <button
        ref={button}
        type="button"
        className="filter-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-keyshortcuts="f"
        onClick={() => onOpen(!open)}
      >
        + {children}
      </button>
      {open && (
        <div
          ref={menu}
          className="filter-menu"
          role="menu"
          tabIndex={-1}
          aria-label={filter.among}
          onKeyDown={press}
          onBlur={({ relatedTarget }) => {
            const to = relatedTarget
            if (!(to instanceof Node && (menu.current?.contains(to) || button.current?.contains(to)))) onOpen(false)
          }}
        >
          {fields.map(field => (
            <button key={field.name} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(field)}>
              {field.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

/** Where a key leads from an item: to one beside it, to an end, or to the next that begins with the letter. */
function nextItem(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length]
    case 'ArrowUp':
      return items.at(at - 1)
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default: {
      if (key.length !== 1) return undefined
      const beginsSo = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase())
      return items.slice(at + 1).find(beginsSo) ?? items.find(beginsSo)
    }
  }
}
