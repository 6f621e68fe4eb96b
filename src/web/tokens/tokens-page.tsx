import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MadeToken } from '../../contract/token.ts'
import { useMe } from '../api/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { MadeSecret } from './made-secret.tsx'
import { TokenForm } from './token-form.tsx'
import { TokenTable } from './token-table.tsx'
import { useTokenWords } from './use-token-words.ts'
import { useTokens, type Whose } from './use-tokens.ts'
import './tokens-page.css'

/** Keys that programs come in by: who they act for, what they may do and until when; made and ended here. */
export function TokensPage({ of }: { readonly of: Whose }) {
  const words = useTokenWords()
  const { administrator } = useMe()
  const [made, setMade] = useState<MadeToken | null>(null)
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useTokens(of)
  const tokens = data?.pages.flatMap(page => page.items) ?? []
  usePageTitle(words.heading)
  return (
    <div className="page tokens">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <div className="tokens-two">
        <section aria-label={of === 'me' ? words.mine : words.everybodys}>
          {administrator && (
            <nav className="tokens-whose" aria-label={words.heading}>
              <Link to="/tokens" search={{}} activeOptions={{ exact: true }}>
                {words.mine}
              </Link>
              <Link to="/tokens" search={{ of: 'everybody' }}>
                {words.everybodys}
              </Link>
            </nav>
          )}
          <RefusalMessage error={error} />
          {data !== undefined && tokens.length === 0 && <EmptyState>{words.empty}</EmptyState>}
          {tokens.length > 0 && <TokenTable tokens={tokens} />}
          {hasNextPage && (
            <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {words.more}
            </Button>
          )}
        </section>
        {made === null ? <TokenForm made={setMade} /> : <MadeSecret made={made} done={() => setMade(null)} />}
      </div>
    </div>
  )
}
