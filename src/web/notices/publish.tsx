import { Button } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { NoticeView } from '../../contract/notice.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useNoticeAct } from './use-notices.ts'

type PublishProps = {
  readonly view: NoticeView
  /** What is written is not what is stored. */
  readonly changed: boolean
  readonly say: (what: string) => void
}

/** Sends a draft as it stands, or throws it away. */
export function Publish({ view, changed, say }: PublishProps) {
  const words = useNoticeWords()
  const navigate = useNavigate()
  const [sure, setSure] = useState(false)
  const publish = useNoticeAct(() => say(words.sent))
  const discard = useNoticeAct(() => void navigate({ to: '/notices' }))
  return (
    <div className="stack">
      <RefusalMessage error={publish.error ?? discard.error} />
      <p className="actions">
        <Button
          disabled={changed || publish.isPending}
          onClick={() =>
            publish.mutate({ method: 'PUT', path: `/${view.id}/publication`, body: { version: view.version } })
          }
        >
          {words.publish}
        </Button>
        {sure ? (
          <Button
            autoFocus
            variant="secondary"
            data-color="danger"
            onClick={() => discard.mutate({ method: 'DELETE', path: `/${view.id}` })}
          >
            {words.sure}
          </Button>
        ) : (
          <Button variant="tertiary" onClick={() => setSure(true)}>
            {words.discard}
          </Button>
        )}
      </p>
      {changed && <p className="quiet">{words.saveFirst}</p>}
    </div>
  )
}
