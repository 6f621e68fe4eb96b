import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMailWords } from './use-mail-words.ts'

/** A value that is to be pasted elsewhere, whole. */
export function CopyValue({ what, value }: { readonly what: string; readonly value: string }) {
  const { signing: words } = useMailWords()
  const [copied, setCopied] = useState(false)
  // Where the browser does not allow it she chooses the text herself.
  const copy = () =>
    void navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <code className="signing-value">{value}</code>
      <Button variant="tertiary" onClick={copy} aria-label={words.copyWhat(what)}>
        {copied ? words.copied : words.copy}
      </Button>
    </>
  )
}
