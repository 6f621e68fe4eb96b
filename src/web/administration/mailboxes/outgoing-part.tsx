import type { Outgoing } from '../../../contract/administration-outgoing.ts'
import { useAdministered } from '../scene/api.ts'
import { OutgoingForm } from './outgoing-form.tsx'
import { TryMail } from './try-mail.tsx'
import { useMailWords } from './use-mail-words.ts'

/** The way out of the house: set here and tried at once, unless whoever runs Linje has set it. */
export function OutgoingPart() {
  const mail = useMailWords()
  const { data } = useAdministered<Outgoing>('outgoing-mail')
  return (
    <section aria-labelledby="outgoing" className="stack">
      <h3 id="outgoing">{mail.outgoing}</h3>
      {data?.setBy === 'surroundings' && data.server !== null && (
        <>
          <p>{mail.bySurroundings(`${data.server.host}:${data.server.port}`)}</p>
          <TryMail path="test-mails" canSend />
        </>
      )}
      {data !== undefined && data.setBy !== 'surroundings' && <OutgoingForm outgoing={data} />}
    </section>
  )
}
