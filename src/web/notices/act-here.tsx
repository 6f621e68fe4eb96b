import { RelayForm } from './relay-form.tsx'
import { TellMore } from './tell-more.tsx'
import { toAnswer } from './to-answer.ts'
import { useNotice } from './use-notices.ts'

/** What is mine to do with a notice, where it is not on its own page: pass it on, or tell more of it. */
export function ActHere({ notice, say }: { readonly notice: string; readonly say: (what: string) => void }) {
  const { data: view } = useNotice(notice)
  if (view === undefined) return null
  return (
    <div className="stack">
      {toAnswer(view).map(team => (
        <RelayForm key={team.id} view={view} team={team} />
      ))}
      {view.allowed.update === 'yes' && <TellMore view={view} say={say} />}
    </div>
  )
}
