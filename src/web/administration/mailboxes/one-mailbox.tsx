import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { ClosedAnswers } from './closed-answers.tsx'
import { MailboxForm } from './mailbox-form.tsx'
import { MailboxState } from './mailbox-state.tsx'
import { RoundTrip } from './round-trip.tsx'
import { TryMail } from './try-mail.tsx'
import { useMailWords } from './use-mail-words.ts'

type OneMailboxProps = { readonly mailbox: Mailbox; readonly canSend: boolean | null }

/** The address of one team: how mail to it is fetched, whether letters leave from it, and where late answers go. */
export function OneMailbox({ mailbox, canSend }: OneMailboxProps) {
  const { place } = useAdministrationWords()
  const mail = useMailWords()
  const { address, team, fetched, closedAnswers } = mailbox
  const tell = useTell()
  usePageTitle(address)
  // What was set for the whole house is old news here.
  useEffect(() => tell(''), [tell])
  return (
    <>
      <p className="admin-back">
        <Link to="/admin/$place/{-$id}" params={{ place: 'mail', id: undefined }}>
          ‹ {place.mail}
        </Link>
      </p>
      <h2>{address}</h2>
      <p className="quiet admin-of">{team.name}</p>
      <div className="admin-two">
        <section aria-labelledby="fetching" className="stack">
          <h3 id="fetching">{mail.fetching}</h3>
          <p className="quiet">{mail.fetchingAbout}</p>
          {fetched !== null && <MailboxState fetched={fetched} />}
          <MailboxForm mailbox={mailbox} />
        </section>
        <div className="stack">
          <section aria-labelledby="sender" className="stack">
            <h3 id="sender">{mail.sender}</h3>
            <p className="quiet">{mail.senderAbout(address)}</p>
            <TryMail path={`mailboxes/${team.key}/test-mails`} canSend={canSend} />
          </section>
          <RoundTrip mailbox={mailbox} />
          {closedAnswers !== null && <ClosedAnswers team={team.key} chosen={closedAnswers} />}
        </div>
      </div>
    </>
  )
}
