import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { SavedView } from '../../../contract/saved-view.ts'
import { ask } from '../../api/ask.ts'
import { keys, useMe } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import type { ListSearch } from '../place/list-shown.ts'
import './view.css'

type Props = { readonly filter: ListSearch; readonly onSaved: (view: SavedView) => void }

/** Keeps what the list is narrowed and ordered by under a name, for me or for a team of mine. */
export function SaveView({ filter, onSaved }: Props) {
  const { view } = useWords().list
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="view-save">
      <button ref={button} type="button" className="filter-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {view.save}
      </button>
      {open && <SaveForm filter={filter} onSaved={onSaved} onClose={close} />}
    </div>
  )
}

function SaveForm({ filter, onSaved, onClose }: Props & { readonly onClose: () => void }) {
  const { desk, list } = useWords()
  const me = useMe()
  const client = useQueryClient()
  const id = useId()
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => name.current?.focus(), [])
  const { mutate, error, isPending } = useMutation({
    mutationFn: (body: object) => ask<SavedView>('POST', '/api/views', { body }),
    async onSuccess(view) {
      await client.invalidateQueries({ queryKey: keys.views })
      onClose()
      onSaved(view)
    },
  })
  return (
    <form
      className="view-form"
      onSubmit={event => {
        event.preventDefault()
        const said = new FormData(event.currentTarget)
        const team = String(said.get('team'))
        mutate({ name: said.get('name'), filter, ...(team === '' ? {} : { team }) })
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <label htmlFor={`${id}-name`}>{list.view.name}</label>
      <input
        ref={name}
        id={`${id}-name`}
        name="name"
        className="ds-input"
        required
        maxLength={200}
        autoComplete="off"
      />
      <label htmlFor={`${id}-team`}>{list.view.forWhom}</label>
      <select id={`${id}-team`} name="team" className="ds-input">
        <option value="">{list.view.onlyMe}</option>
        {me.teams.map(team => (
          <option key={team.id} value={team.key}>
            {team.name}
          </option>
        ))}
      </select>
      <RefusalMessage error={error} />
      <Button type="submit" loading={isPending}>
        {list.view.saveNow}
      </Button>
      <Button variant="tertiary" onClick={onClose}>
        {desk.cancel}
      </Button>
    </form>
  )
}
