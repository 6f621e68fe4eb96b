import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import type { Signature } from '../../../contract/administration-signature.ts'
import type { Start } from '../../../contract/administration-start.ts'
import { useWords } from '../../text/words-provider.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministered } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { MailboxList } from './mailbox-list.tsx'
import { OneMailbox } from './one-mailbox.tsx'
import { OneSignature } from './one-signature.tsx'
import { OutgoingPart } from './outgoing-part.tsx'
import { RefusedList } from './refused-list.tsx'
import { SignatureList } from './signature-list.tsx'
import { useMailWords } from './use-mail-words.ts'

/** How often it is asked whether a mailbox could be fetched. */
const AGAIN_MS = 5_000

/** Whether mail leaves and arrives, tried on the spot; or how it does so at the address of one team, or from one domain. */
export function MailPlace({ id }: { readonly id: string | undefined }) {
  const { desk } = useWords()
  const start = useAdministered<Start>('start')
  const { data, error } = useAdministered<{ readonly items: readonly Mailbox[] }>('mailboxes', true, AGAIN_MS)
  const signatures = useAdministered<{ readonly items: readonly Signature[] }>('signatures')
  const canSend = start.data?.outgoing ?? null
  if (id === undefined) {
    const faults = start.error ?? error ?? signatures.error
    return <Overview mailboxes={data?.items} signatures={signatures.data?.items} error={faults} />
  }
  // A domain has a dot and the key of a team has none.
  const signature = signatures.data?.items.find(({ domain }) => domain === id)
  if (signature !== undefined) return <OneSignature key={id} signature={signature} />
  const mailbox = data?.items.find(({ team }) => team.key === id)
  if (mailbox !== undefined) return <OneMailbox key={id} mailbox={mailbox} canSend={canSend} />
  return data === undefined || signatures.data === undefined ? (
    <RefusalMessage error={error} />
  ) : (
    <EmptyState>{desk.noPlace[1]}</EmptyState>
  )
}

type OverviewProps = {
  readonly mailboxes: readonly Mailbox[] | undefined
  readonly signatures: readonly Signature[] | undefined
  readonly error: Error | null
}

function Overview({ mailboxes, signatures, error }: OverviewProps) {
  const words = useAdministrationWords()
  const mail = useMailWords()
  usePageTitle(words.place.mail)
  return (
    <section aria-labelledby="mail" className="stack">
      <h2 id="mail" className="ds-sr-only">
        {words.place.mail}
      </h2>
      <p className="quiet">{mail.about}</p>
      <RefusalMessage error={error} />
      <OutgoingPart />
      {mailboxes !== undefined && <MailboxList mailboxes={mailboxes} />}
      {signatures !== undefined && <SignatureList signatures={signatures} />}
      <RefusedList />
    </section>
  )
}
