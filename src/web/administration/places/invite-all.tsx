import { Button } from '@digdir/designsystemet-react'
import type { Start } from '../../../contract/administration-start.ts'
import type { Invitations } from '../../../contract/invitation.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministered, useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

/** Everybody in the teams who cannot sign in yet, invited at once; nothing where there is nobody. */
export function InviteAll() {
  const words = useAdministrationWords()
  const tell = useTell()
  const count = useAdministered<Start>('start').data?.uninvited ?? 0
  const { mutate, error, isPending } = useChange<Invitations>('POST', 'invitations')
  if (count === 0) return null
  return (
    <div className="admin-uninvited">
      <p>{words.uninvited(count)}</p>
      <Button
        variant="secondary"
        loading={isPending}
        onClick={() => mutate(null, { onSuccess: ({ sent }) => tell(words.invitedAll(sent)) })}
      >
        {words.inviteAll}
      </Button>
      <RefusalMessage error={error} />
    </div>
  )
}
