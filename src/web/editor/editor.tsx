import { ValidationMessage } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { OfferedList } from './offered-list.tsx'
import { putIn } from './put-in.ts'
import { linked, nextItem, wrapped } from './shortcut.ts'
import { type Change, inserted, type Spot } from './spot.ts'
import { type Asking, useAsking } from './use-asking.ts'
import { useFilesHere } from './use-files-here.ts'
import type { Offers, Suggestion } from './use-suggestions.ts'
import './editor.css'

type EditorProps = {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly offers: Offers
  /** Takes files that are pasted or dropped here. */
  readonly onFiles: (files: readonly File[]) => void
  /** What is wrong with it, in words. */
  readonly fault?: string | undefined
  readonly describedBy?: string
  /** The field's name, where a form reads it. */
  readonly name?: string
  /** Tools besides the editor's own, under the field. */
  readonly children?: ReactNode
}

/**
 * Where letters and notes are written: plain text that is its own Markdown (decision 0011). Ctrl or Cmd with B, I and K
 * make bold, italic and a link, Enter goes on with a list; `@`, `#` and `/` offer colleagues, cases and text blocks.
 */
export function Editor(props: EditorProps) {
  const { label, value, onValue, field, offers, onFiles, fault, describedBy, name, children } = props
  const { editor } = useWords()
  const id = useId()
  const asking = useAsking(value, offers)
  const { isOver, ...filesHere } = useFilesHere(onFiles)
  const put = (change: Change) => field.current !== null && putIn(field.current, change)
  const choose = ({ text }: Suggestion) => {
    const at = field.current
    if (asking.asked === null || at === null) return
    put(inserted({ from: asking.asked.from, to: at.selectionStart }, text))
    asking.dismiss()
  }
  const list = `${id}-offers`
  return (
    <div className="editor" data-over={isOver} {...filesHere}>
      <label htmlFor={id}>{label}</label>
      <div className="editor-field">
        <OfferedList
          id={list}
          sign={asking.asked?.sign ?? null}
          suggestions={asking.asked === null ? [] : asking.suggestions}
          at={asking.at}
          onChoose={choose}
        />
        <textarea
          id={id}
          ref={field}
          name={name}
          className="ds-input"
          rows={5}
          value={value}
          required={name !== undefined}
          aria-invalid={fault !== undefined}
          aria-describedby={[fault === undefined ? '' : `${id}-fault`, describedBy ?? ''].join(' ').trim() || undefined}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={list}
          aria-activedescendant={asking.asked === null ? undefined : `${list}-${asking.at}`}
          onChange={event => {
            onValue(event.target.value)
            asking.look(event.target.selectionStart)
          }}
          onSelect={event => asking.look(event.currentTarget.selectionStart)}
          onBlur={asking.dismiss}
          onKeyDown={event => press(event, asking, put, choose)}
        />
        {isOver && <p className="editor-drop">{editor.drop}</p>}
      </div>
      {fault !== undefined && (
        <div id={`${id}-fault`} role="alert">
          <ValidationMessage>{fault}</ValidationMessage>
        </div>
      )}
      <div className="editor-tools">
        <BlockTool offers={offers} onOpen={() => asking.openBlocks(field.current?.selectionStart ?? 0)} field={field} />
        {children}
      </div>
    </div>
  )
}

/** Keys of the field: first those of an open list, then the shortcuts. */
function press(
  event: KeyboardEvent<HTMLTextAreaElement>,
  asking: Asking,
  put: (change: Change) => unknown,
  choose: (suggestion: Suggestion) => void,
): void {
  if (event.nativeEvent.isComposing || event.altKey) return
  const mod = event.ctrlKey || event.metaKey
  const change = changeBy(event.key, mod, spotOf(event.currentTarget))
  const suggestion = asking.asked === null || mod ? undefined : asking.suggestions[asking.at]
  if (suggestion !== undefined && event.key === 'ArrowDown') asking.step(1)
  else if (suggestion !== undefined && event.key === 'ArrowUp') asking.step(-1)
  else if (suggestion !== undefined && event.key === 'Escape') {
    asking.dismiss()
    event.stopPropagation()
  } else if (suggestion !== undefined && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
    choose(suggestion)
  } else if (change !== null && !event.shiftKey) put(change)
  else return
  event.preventDefault()
}

function changeBy(key: string, mod: boolean, spot: Spot): Change | null {
  if (!mod) return key === 'Enter' ? nextItem(spot) : null
  switch (key.toLowerCase()) {
    case 'b':
      return wrapped(spot, '**')
    case 'i':
      return wrapped(spot, '*')
    case 'k':
      return linked(spot)
    default:
      return null
  }
}

function spotOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Spot {
  return { text: value, from: selectionStart, to: selectionEnd }
}

type BlockToolProps = Pick<EditorProps, 'offers' | 'field'> & { readonly onOpen: () => void }

/** Text blocks by a button, for whoever does not know of `/`; and what the signs are. */
function BlockTool({ offers: { blocks, colleagues }, field, onOpen }: BlockToolProps) {
  const { editor } = useWords()
  const [lacking, setLacking] = useState(false)
  const open = () => {
    setLacking(blocks.length === 0)
    if (blocks.length === 0) return
    field.current?.focus()
    onOpen()
  }
  return (
    <>
      <button type="button" aria-haspopup="listbox" onClick={open}>
        {editor.block}
      </button>
      <span className="quiet" role="status">
        {lacking ? (
          <>
            {editor.noBlocks} <Link to="/blocks">{editor.writeBlocks}</Link>
          </>
        ) : colleagues.length > 0 ? (
          editor.noteHint
        ) : (
          editor.hint
        )}
      </span>
    </>
  )
}
