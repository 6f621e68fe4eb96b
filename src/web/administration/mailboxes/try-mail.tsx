import { Button } from '@digdir/designsystemet-react'
import type { TriedMail } from '../../../contract/administration-mail.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useMailWords } from './use-mail-words.ts'

type TryMailProps = {
  /** Where it is tried, under `/api/administration`. */
  readonly path: string
  /** Whether a mail server is set; null while that is not known. */
  readonly canSend: boolean | null
}

/** Sends a letter to whoever asks, and shows what came of it: in words, and what was said on the line. */
export function TryMail({ path, canSend }: TryMailProps) {
  const mail = useMailWords()
  const { mutate, data, error, isPending } = useChange<TriedMail>('POST', path)
  if (canSend === null) return null
  if (!canSend) return <p>{mail.unset}</p>
  return (
    <>
      <p>
        <Button variant="secondary" loading={isPending} onClick={() => mutate(null)}>
          {mail.try}
        </Button>
      </p>
      <RefusalMessage error={error} />
      <div role="status">{data !== undefined && <Outcome tried={data} />}</div>
      {data !== undefined && <Conversation spoken={data.spoken} />}
    </>
  )
}

function Outcome({ tried: { from, to, fault } }: { readonly tried: TriedMail }) {
  const mail = useMailWords()
  if (fault === null) return <p>{mail.accepted(from, to)}</p>
  return (
    <>
      <p className="admin-few">{mail.refused(from, to)}</p>
      <p>{mail.why[fault]}</p>
    </>
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
