import type { TriedMailbox } from '../../../contract/administration-mailbox.ts'
import { useMailWords } from './use-mail-words.ts'

/** What came of a look into a mailbox: what is going to happen, or what is in the way and what to do about it. */
export function TriedLook({ looked }: { readonly looked: TriedMailbox | undefined }) {
  return <div role="status">{looked !== undefined && <Outcome {...looked} />}</div>
}

function Outcome({ fault, said, unread }: TriedMailbox) {
  const mail = useMailWords()
  if (fault === null) return <p>{mail.lookWell(unread ?? 0)}</p>
  return (
    <>
      <p className="admin-few">{mail.lookFault[fault]}</p>
      {said !== null && (
        <p>
          <span className="quiet">{mail.theySaid}</span> <code>{said}</code>
        </p>
      )}
    </>
  )
}
