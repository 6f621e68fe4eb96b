import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SavedView } from '../../../contract/saved-view.ts'
import { ask } from '../../api/ask.ts'
import { keys } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import type { ListSearch } from '../place/list-shown.ts'
import './view.css'

type Props = { readonly view: SavedView; readonly filter: ListSearch; readonly onSaved: () => void }

/** Keeps what a view was changed to under the name it has: mine, or my team's and then every member's. */
export function SaveChanges({ view, filter, onSaved }: Props) {
  const { list } = useWords()
  const client = useQueryClient()
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => ask<SavedView>('PUT', `/api/views/${view.id}`, { body: { name: view.name, filter } }),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: keys.views })
      onSaved()
    },
  })
  return (
    <div className="view-save">
      <button type="button" className="filter-button" disabled={isPending} onClick={() => mutate()}>
        {list.view.saveChanges(view.name)}
      </button>
      <RefusalMessage error={error} />
    </div>
  )
}
