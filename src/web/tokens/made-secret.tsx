import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { MadeToken } from '../../contract/token.ts'
import { useTokenWords } from './use-token-words.ts'

/** The secret of a new token, this once; it is gone when she says that she has it. */
export function MadeSecret({ made, done }: { readonly made: MadeToken; readonly done: () => void }) {
  const words = useTokenWords()
  const [copied, setCopied] = useState(false)
  const secret = useRef<HTMLInputElement>(null)
  useEffect(() => secret.current?.select(), [])
  const copy = () => {
    secret.current?.select()
    // Where the browser does not allow it the text is chosen, and she copies it herself.
    navigator.clipboard.writeText(made.secret).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <section className="stack" aria-labelledby="token-made">
      <h2 id="token-made" role="status">
        {words.madeTitle({ name: made.token.name })}
      </h2>
      <p>{words.madeDetail}</p>
      <Textfield ref={secret} label={words.secret} value={made.secret} readOnly className="tokens-secret" />
      <p className="actions">
        <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>
        <Button variant="tertiary" onClick={done}>
          {words.done}
        </Button>
      </p>
    </section>
  )
}
