import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Mention } from '../../contract/writing.ts'
import { useMentions } from '../api/mentions.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import './mentions-page.css'

/** Notes that call upon me, newest first; one stands out until I have looked at its case. */
export function MentionsPage() {
  const { editor, desk } = useWords()
  const { mentions: own } = editor
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useMentions()
  const mentions = data?.pages.flatMap(page => page.items) ?? []
  usePageTitle(own.heading)
  return (
    <div className="page mentions">
      <h1>{own.heading}</h1>
      <p className="quiet">{own.about}</p>
      <RefusalMessage error={error} />
      {data !== undefined && mentions.length === 0 && <EmptyState>{own.empty}</EmptyState>}
      <ul>
        {mentions.map(mention => (
          <OneMention key={mention.id} mention={mention} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {desk.list.more}
        </Button>
      )}
    </div>
  )
}

function OneMention({ mention: { number, title, by, at, text, seen } }: { readonly mention: Mention }) {
  const { mentions: own } = useWords().editor
  const { moment } = useFormat()
  return (
    <li data-seen={seen}>
      <p>
        <Link to="/cases/$number" params={{ number: String(number) }}>
          #{number} {title}
        </Link>
        {!seen && <span className="mentions-new">{own.isNew}</span>}
      </p>
      <p className="mentions-text">{text}</p>
      <p className="quiet">
        {by}, <time dateTime={at}>{moment(at)}</time>
      </p>
    </li>
  )
}
