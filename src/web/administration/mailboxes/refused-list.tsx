import { Button } from '@digdir/designsystemet-react'
import type { RefusedMail } from '../../../contract/administration-refused.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Moment } from '../../ui/age.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministeredList } from '../scene/api.ts'
import { useMailWords } from './use-mail-words.ts'

/** Mail that was refused at the door, by day: the sender was told, and whoever runs the house can see that it was. */
export function RefusedList() {
  const { desk } = useWords()
  const { turnedAway: own } = useMailWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useAdministeredList<RefusedMail>('refused-mails')
  const mails = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section aria-labelledby="refused">
      <h3 id="refused">{own.heading}</h3>
      <p className="quiet">{data !== undefined && mails.length === 0 ? own.none : own.about}</p>
      <RefusalMessage error={error} />
      {mails.length > 0 && (
        <table className="admin-table">
          <thead>
            <tr>
              <th scope="col">{own.last}</th>
              <th scope="col">{own.from}</th>
              <th scope="col">{own.to}</th>
              <th scope="col">{own.because}</th>
              <th scope="col">{own.count}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ id, lastAt, sender, recipient, why, count }) => (
              <tr key={id}>
                <td data-label={own.last}>
                  <Moment at={lastAt} />
                </td>
                <td data-label={own.from}>{sender === '' ? own.untold : sender}</td>
                <td data-label={own.to}>{recipient === '' ? own.untold : recipient}</td>
                <td data-label={own.because}>{own.why[why]}</td>
                <td data-label={own.count}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {desk.list.more}
        </Button>
      )}
    </section>
  )
}
