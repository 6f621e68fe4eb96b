import { Button } from '@digdir/designsystemet-react'
import { useWaitingMails } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { Moment } from '../ui/age.tsx'

/** Reports on letters of no case (B14). Nobody has to do anything about them: they lie folded, under what waits. */
export function Returns() {
  const words = useWords()
  const own = words.desk.mail
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useWaitingMails('returns')
  const mails = data?.pages.flatMap(page => page.items) ?? []
  if (mails.length === 0) return null
  return (
    <details className="mail-returns">
      <summary>
        <h2>{own.returns.heading}</h2>
      </summary>
      <p className="quiet">{own.returns.about}</p>
      <ul>
        {mails.map(mail => (
          <li key={mail.id}>
            <span className="quiet">
              <Moment at={mail.receivedAt} />
            </span>
            <span>{mail.subject === '' ? own.noSubject : mail.subject}</span>
            <span className="quiet">
              {own.from} {mail.from} {own.to} {mail.mailbox}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.desk.list.more}
        </Button>
      )}
    </details>
  )
}
