import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { NoticeView } from '../../contract/notice.ts'
import { useNoticeWords } from './use-notice-words.ts'

/** The text for end users, ready to be sent on: what it is, what is done, and the last that was told. */
export function CopyText({ view }: { readonly view: NoticeView }) {
  const words = useNoticeWords()
  const [copied, setCopied] = useState(false)
  const last = view.updates.at(-1)?.text ?? null
  const text = [view.title, view.text, view.doing, last].filter(each => each !== null).join('\n\n')
  return (
    <p className="actions">
      <Button
        type="button"
        variant="secondary"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {words.copy}
      </Button>
      <span role="status">{copied && words.copied}</span>
    </p>
  )
}
