import { Button } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { useMe } from '../api/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { BlockForm } from './block-form.tsx'
import { BlockList } from './block-list.tsx'
import { useBlockWords } from './use-block-words.ts'
import { useBlocks } from './use-blocks.ts'
import './blocks-page.css'

type BlocksPageProps = {
  /** The block that is open: its id, `new`, or none. */
  readonly open: string | undefined
  readonly onOpen: (block: string | undefined) => void
}

/** What my teams write often: all of it on one side, and on the other one block in every language. */
export function BlocksPage({ open, onOpen }: BlocksPageProps) {
  const words = useBlockWords()
  const { teams } = useMe()
  const { data, error } = useBlocks()
  const [told, setTold] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  usePageTitle(words.heading)
  const blocks = data?.items ?? []
  const block = blocks.find(({ id }) => id === open) ?? null
  const done = (what: string) => {
    setTold(what)
    onOpen(undefined)
    status.current?.focus()
  }
  const choose = (id: string) => {
    setTold('')
    onOpen(id)
  }
  return (
    <div className="page blocks">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <p ref={status} tabIndex={-1} role="status" className="blocks-told">
        {told}
      </p>
      <RefusalMessage error={error} />
      <div className="blocks-two">
        <div className="stack">
          <p>
            <Button variant={blocks.length === 0 ? 'primary' : 'secondary'} onClick={() => choose('new')}>
              {words.add}
            </Button>
          </p>
          {data !== undefined && blocks.length === 0 && <EmptyState>{words.empty}</EmptyState>}
          <BlockList blocks={blocks} open={open} onOpen={choose} />
        </div>
        {(block !== null || open === 'new') && (
          <BlockForm
            key={open}
            block={block}
            teams={teams}
            onSaved={name => done(words.saved(name))}
            onDropped={name => done(words.dropped(name))}
            onClose={() => onOpen(undefined)}
          />
        )}
      </div>
    </div>
  )
}
