import { useQueryClient } from '@tanstack/react-query'
import { type CasePages, keys } from '../api/queries.ts'
import { Status } from '../ui/status.tsx'

/**
 * A case that is on its way: its places stand where they will be, with what the list already knows of it. What is not
 * known yet is drawn in grey once it has taken so long that somebody notices.
 */
export function CaseComing({ number }: { readonly number: number }) {
  const client = useQueryClient()
  const known = client
    .getQueriesData<CasePages>({ queryKey: keys.lists })
    .flatMap(([, pages]) => pages?.pages ?? [])
    .flatMap(({ items }) => items)
    .find(item => item.number === number)
  return (
    <div className="case case-coming" aria-busy="true">
      <div className="case-head">
        <header className="case-title">
          <p className="case-standing">
            <span className="case-number">#{number}</span>
            {known !== undefined && <Status name={known.status} waitingFor={known.waitingFor} />}
          </p>
          {known === undefined ? <p className="case-blank" /> : <h1>{known.title}</h1>}
        </header>
        <p className="case-blank" />
      </div>
      <div className="case-main">
        <p className="case-blank" />
        <p className="case-blank" />
      </div>
      <div className="case-side">
        <p className="case-blank" />
        <p className="case-blank" />
        <p className="case-blank" />
      </div>
    </div>
  )
}
