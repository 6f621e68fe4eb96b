import { Button } from '@digdir/designsystemet-react'
import type { TriedMail } from '../../../contract/administration-mail.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { TriedLetter } from './tried-letter.tsx'
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
      <TriedLetter tried={data} />
    </>
  )
}
