import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ReleasedCase } from '../../contract/release.ts'
import { TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useSendOne, useVersionWords } from './use-versions.ts'

type Props = {
  readonly of: ReleasedCase
  /** Whether it says something else by now than was drafted. */
  readonly onChanged: (number: number, isChanged: boolean) => void
  readonly onSent: () => void
}

/** A drafted letter: read and put right where it stands, then sent as my own. */
export function ReadyLetter({ of: { number, reporter, draft }, onChanged, onSent }: Props) {
  const words = useVersionWords()
  const [text, setText] = useState(draft ?? '')
  const send = useSendOne(number, onSent)
  const write = (words: string) => {
    setText(words)
    onChanged(number, words !== draft)
  }
  return (
    <details className="versions-letter">
      <summary>{words.look}</summary>
      <div>
        <TextField label={words.letterTo(reporter)} rows={8} value={text} onChange={write} />
        <RefusalMessage error={send.error} />
        <Button
          variant="secondary"
          aria-label={words.sendTo(reporter)}
          disabled={send.isPending || text.trim() === ''}
          onClick={() => send.mutate(text)}
        >
          {words.send}
        </Button>
      </div>
    </details>
  )
}
