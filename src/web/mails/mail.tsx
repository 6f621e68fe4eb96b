import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { WaitingMail } from '../../contract/mail.ts'
import type { Words } from '../text/every-word.ts'
import { tell } from '../text/tell.ts'
import { useWords } from '../text/words-provider.tsx'
import { Moment } from '../ui/age.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { AsItCame } from './as-it-came.tsx'
import { JoinForm } from './join-form.tsx'
import { useMailActs } from './use-mail-acts.ts'

/** One mail that waits: why, the mail itself, and the ways out. */
export function Mail({ mail }: { readonly mail: WaitingMail }) {
  const words = useWords()
  const own = words.desk.mail
  const acts = useMailActs(mail.id)
  const [joining, setJoining] = useState(false)
  const { title, detail } = reasonFor(words, mail.reason)
  const heading = `mail-${mail.id}`
  return (
    <article className="mail" aria-labelledby={heading}>
      <div className="mail-why">
        <h2>{title}</h2>
        <p className="quiet">{detail}</p>
        {mail.case !== null && (
          <Link to="/cases/$number" params={{ number: String(mail.case) }}>
            {own.caseNumber(mail.case)}
          </Link>
        )}
      </div>
      <div className="mail-itself">
        <h3 id={heading}>{mail.subject === '' ? own.noSubject : mail.subject}</h3>
        <p className="quiet">
          {own.from} {mail.from} {own.to} {mail.mailbox}, <Moment at={mail.receivedAt} />
        </p>
        {mail.text === '' ? <p className="quiet">{own.noText}</p> : <p className="said">{mail.text}</p>}
        <RefusalMessage error={acts.error} />
        <p className="actions mail-acts">
          <Button variant="secondary" disabled={acts.busy} onClick={acts.open}>
            {own.open}
          </Button>
          <Button variant="secondary" disabled={acts.busy} aria-expanded={joining} onClick={() => setJoining(!joining)}>
            {own.join.open}
          </Button>
          <Button variant="tertiary" disabled={acts.busy} onClick={acts.retry}>
            {own.retry}
          </Button>
          <span className="mail-aside">
            <span className="quiet">{own.aside}</span>
            {(['spam', 'handled', 'not-for-us'] as const).map(reason => (
              <Button key={reason} variant="tertiary" disabled={acts.busy} onClick={() => acts.setAside(reason)}>
                {own.asideAs[reason]}
              </Button>
            ))}
          </span>
        </p>
        <AsItCame mail={mail.id} />
        {joining && <JoinForm mail={mail} busy={acts.busy} onJoin={acts.join} />}
      </div>
    </article>
  )
}

/** A judge's reason, or a rule's refusal; a code nobody has given words stays as it is. */
function reasonFor(words: Words, code: string): { readonly title: string; readonly detail: string } {
  const { reason } = words.desk.mail
  if (!isReason(reason, code)) return tell(words, { code })
  const [title, detail] = reason[code]
  return { title, detail }
}

function isReason(reasons: Words['desk']['mail']['reason'], code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code)
}
