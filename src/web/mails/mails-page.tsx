import { Button } from '@digdir/designsystemet-react'
import { useWaitingMails } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { Mail } from './mail.tsx'
import { Returns } from './returns.tsx'
import './mails-page.css'

/** Mail to my mailboxes that no rule could place, oldest first. */
export function MailsPage() {
  const words = useWords()
  const own = words.desk.mail
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useWaitingMails()
  const mails = data?.pages.flatMap(page => page.items) ?? []
  usePageTitle(own.heading)
  return (
    <div className="page mails">
      <h1>{own.heading}</h1>
      <RefusalMessage error={error} />
      {data !== undefined && mails.length === 0 && <EmptyState>{own.empty}</EmptyState>}
      {mails.length > 0 && <p className="quiet">{own.about}</p>}
      {mails.map(mail => (
        <Mail key={mail.id} mail={mail} />
      ))}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.desk.list.more}
        </Button>
      )}
      <Returns />
    </div>
  )
}
