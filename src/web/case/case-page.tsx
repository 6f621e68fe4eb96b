import { Button } from '@digdir/designsystemet-react'
import { Refused } from '../api/ask.ts'
import { useCase } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { CaseComing } from './case-coming.tsx'
import { CaseDesk } from './case-desk.tsx'
import './case-page.css'

/** One case: what is next, what was said, what is known, what happened. */
export function CasePage({ number }: { readonly number: number }) {
  const { data: view, error, refetch } = useCase(number)
  const { head } = useWords().casePage
  usePageTitle(view === undefined ? `#${number}` : `#${number} ${view.title}`)
  if (view !== undefined) {
    return (
      <div className="case-place">
        {/* It is hers no longer: what she was writing stays until she leaves. */}
        {error instanceof Refused && <RefusalMessage error={error} />}
        <CaseDesk view={view} />
      </div>
    )
  }
  if (error === null) return <CaseComing number={number} />
  return (
    <div className="case-away">
      <h1>#{number}</h1>
      <RefusalMessage error={error} />
      {!(error instanceof Refused) && <Button onClick={() => void refetch()}>{head.again}</Button>}
    </div>
  )
}
