import { Button } from '@digdir/designsystemet-react'
import type { TriedMail } from '../../../contract/administration-mail.ts'
import type { Start } from '../../../contract/administration-start.ts'
import { Moment } from '../../ui/age.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministered, useChange } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { useMailWords } from './use-mail-words.ts'

/** Whether mail leaves and arrives, tried on the spot. */
export function MailPlace() {
  const words = useAdministrationWords()
  const mail = useMailWords()
  const { data, error } = useAdministered<Start>('start')
  usePageTitle(words.place.mail)
  return (
    <section aria-labelledby="mail" className="stack">
      <h2 id="mail" className="ds-sr-only">
        {words.place.mail}
      </h2>
      <p className="quiet">{mail.about}</p>
      <RefusalMessage error={error} />
      {data !== undefined && <Outgoing isSet={data.outgoing} />}
      {data !== undefined && <Incoming mailboxes={data.mailboxes} />}
    </section>
  )
}

function Outgoing({ isSet }: { readonly isSet: boolean }) {
  const mail = useMailWords()
  const { mutate, data, error, isPending } = useChange<TriedMail>('POST', 'test-mails')
  return (
    <section aria-labelledby="outgoing" className="stack">
      <h3 id="outgoing">{mail.outgoing}</h3>
      {isSet ? (
        <p>
          <Button variant="secondary" loading={isPending} onClick={() => mutate(null)}>
            {mail.try}
          </Button>
        </p>
      ) : (
        <p>{mail.unset}</p>
      )}
      <RefusalMessage error={error} />
      <div role="status">
        {data !== undefined && (
          <p className={data.accepted ? undefined : 'admin-few'}>
            {data.accepted ? mail.accepted(data.to) : mail.refused(data.to)}
          </p>
        )}
      </div>
      {data !== undefined && <Conversation spoken={data.spoken} />}
    </section>
  )
}

function Conversation({ spoken }: Pick<TriedMail, 'spoken'>) {
  const mail = useMailWords()
  return (
    <ol className="admin-spoken" aria-label={mail.conversation}>
      {spoken.map(({ by, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a conversation that is over, whose lines may be the same
        <li key={index} data-by={by}>
          <span className="quiet">{mail.by[by]}</span> <code>{text}</code>
        </li>
      ))}
    </ol>
  )
}

function Incoming({ mailboxes }: Pick<Start, 'mailboxes'>) {
  const mail = useMailWords()
  const { field, place } = useAdministrationWords()
  return (
    <section aria-labelledby="incoming">
      <h3 id="incoming">{mail.incoming}</h3>
      <p className="quiet">{mail.incomingAbout}</p>
      {mailboxes.length === 0 && <EmptyState>{mail.noMailboxes}</EmptyState>}
      {mailboxes.length > 0 && (
        <table className="admin-table">
          <thead>
            <tr>
              <th scope="col">{field.email}</th>
              <th scope="col">{place.teams}</th>
              <th scope="col">{mail.lastMail}</th>
            </tr>
          </thead>
          <tbody>
            {mailboxes.map(({ address, team, lastMailAt }) => (
              <tr key={address}>
                <th scope="row">{address}</th>
                <td data-label={place.teams}>{team}</td>
                <td data-label={mail.lastMail}>{lastMailAt === null ? mail.never : <Moment at={lastMailAt} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
