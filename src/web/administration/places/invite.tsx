import { Button, Textfield } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { PersonPage } from '../../../contract/administration-person.ts'
import type { Invitation } from '../../../contract/invitation.ts'
import { ask } from '../../api/ask.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

/** Lets a person choose a password, for the first time or anew. Where no mail can leave, the link is told this once. */
export function Invite({ person }: { readonly person: PersonPage }) {
  const words = useAdministrationWords()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => ask<Invitation>('POST', `/api/people/${person.id}/invitations`),
  })
  return (
    <section className="stack" aria-labelledby="invite">
      <h2 id="invite">{words.invite}</h2>
      <p className="quiet">{words.inviteAbout}</p>
      <div role="status">
        {data?.sentTo != null && <p>{words.invitedTo(data.sentTo)}</p>}
        {data?.link != null && <Textfield label={words.inviteLink} value={data.link} readOnly />}
      </div>
      <RefusalMessage error={error} />
      <p className="actions">
        <Button variant="secondary" loading={isPending} onClick={() => mutate()}>
          {words.invite}
        </Button>
      </p>
    </section>
  )
}
