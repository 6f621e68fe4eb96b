import { Link } from '@tanstack/react-router'
import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import { Moment } from '../../ui/age.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { stateOf } from './mailbox-state.tsx'
import { useMailWords } from './use-mail-words.ts'

/** The address of each team, when mail last came, and how it comes. */
export function MailboxList({ mailboxes }: { readonly mailboxes: readonly Mailbox[] }) {
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
              <th scope="col">{mail.fetchedFrom}</th>
            </tr>
          </thead>
          <tbody>
            {mailboxes.map(({ address, team, lastMailAt, fetched }) => (
              <tr key={address}>
                <th scope="row">
                  <Link to="/admin/$place/{-$id}" params={{ place: 'mail', id: team.key }}>
                    {address}
                  </Link>
                </th>
                <td data-label={place.teams}>{team.name}</td>
                <td data-label={mail.lastMail}>{lastMailAt === null ? mail.never : <Moment at={lastMailAt} />}</td>
                <td data-label={mail.fetchedFrom}>
                  {fetched === null ? (
                    <span className="quiet">{lastMailAt === null ? mail.notYet : mail.here}</span>
                  ) : (
                    <>
                      {fetched.host}{' '}
                      <span className={stateOf(fetched) === 'faulty' ? 'admin-few' : 'quiet'}>
                        {mail.state[stateOf(fetched)]}
                      </span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
