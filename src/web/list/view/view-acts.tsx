import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { SavedView } from '../../../contract/saved-view.ts'
import { ask } from '../../api/ask.ts'
import { keys } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import './view.css'

type Props = { readonly view: SavedView; readonly onGone: () => void }

/** A view's two acts: another name, and away with it; a team's may be changed by any member. */
export function ViewActs({ view, onGone }: Props) {
  const { list } = useWords()
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const toggle = (what: 'rename' | 'remove') => setDoing(doing === what ? null : what)
  return (
    <div className="view-acts">
      {view.team !== null && <span className="quiet">{list.view.teams(view.team.name)}</span>}
      <button
        type="button"
        className="filter-button"
        aria-expanded={doing === 'rename'}
        onClick={() => toggle('rename')}
      >
        {list.view.rename}
      </button>
      <button
        type="button"
        className="filter-button"
        aria-expanded={doing === 'remove'}
        onClick={() => toggle('remove')}
      >
        {list.view.remove}
      </button>
      {doing === 'rename' && <Rename view={view} onClose={() => setDoing(null)} />}
      {doing === 'remove' && <Remove view={view} onGone={onGone} onClose={() => setDoing(null)} />}
    </div>
  )
}

type FormProps = { readonly view: SavedView; readonly onClose: () => void }

function Rename({ view, onClose }: FormProps) {
  const { desk, list } = useWords()
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const { mutate, error, isPending } = useMutation({
    mutationFn: (name: string) =>
      ask<SavedView>('PUT', `/api/views/${view.id}`, { body: { name, filter: view.filter } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: keys.views })
      onClose()
    },
  })
  return (
    <form
      className="view-form"
      onSubmit={event => {
        event.preventDefault()
        mutate(field.current?.value ?? '')
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <label>
        {list.view.name}
        <input ref={field} className="ds-input" defaultValue={view.name} required maxLength={200} autoComplete="off" />
      </label>
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

function Remove({ view, onGone, onClose }: FormProps & { readonly onGone: () => void }) {
  const { desk, list } = useWords()
  const client = useQueryClient()
  const sure = useRef<HTMLButtonElement>(null)
  useEffect(() => sure.current?.focus(), [])
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => ask<null>('DELETE', `/api/views/${view.id}`),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: keys.views })
      onGone()
    },
  })
  return (
    <div className="view-form">
      <p className="quiet">{list.view.removeMeans}</p>
      <RefusalMessage error={error} />
      <Button ref={sure} data-color="danger" loading={isPending} onClick={() => mutate()}>
        {list.view.removeNow(view.name)}
      </Button>
      <Button variant="tertiary" onClick={onClose}>
        {desk.cancel}
      </Button>
    </div>
  )
}
