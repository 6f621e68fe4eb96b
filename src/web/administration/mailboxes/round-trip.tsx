import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { TriedMail } from '../../../contract/administration-mail.ts'
import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { TriedLetter } from './tried-letter.tsx'
import { useMailWords } from './use-mail-words.ts'

/** Out and in again: whether an answer finds its way back to the mailbox, tag and all. */
export function RoundTrip({ mailbox }: { readonly mailbox: Mailbox }) {
  const mail = useMailWords()
  const { mutate, data, error, isPending } = useChange<TriedMail>('POST', `mailboxes/${mailbox.team.key}/round-trips`)
  const [before, setBefore] = useState(mailbox.lastReturnAt)
  const isBack = mailbox.lastReturnAt !== before
  const send = () => {
    setBefore(mailbox.lastReturnAt)
    mutate(null)
  }
  return (
    <section aria-labelledby="round" className="stack">
      <h3 id="round">{mail.round.heading}</h3>
      <p className="quiet">{mail.round.about(mailbox.address.replace('@', '+linje@'))}</p>
      <p>
        <Button variant="secondary" loading={isPending} onClick={send}>
          {mail.round.send}
        </Button>
      </p>
      <RefusalMessage error={error} />
      {data?.accepted === true ? (
        <p role="status">{isBack ? mail.round.back : mail.round.underWay}</p>
      ) : (
        <TriedLetter tried={data} />
      )}
    </section>
  )
}
