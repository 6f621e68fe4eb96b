import { useState } from 'react'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { type Draft, emptyDraft } from './draft.ts'

type DraftLineProps = {
  readonly draft: Draft
  /** What was there when the page was opened. */
  readonly found: Draft
  readonly onDraft: (draft: Draft) => void
}

/** Says that what stands here was written before, and lets it be thrown away; what was thrown away can be had back. */
export function DraftLine({ draft, found, onDraft }: DraftLineProps) {
  const { draft: words } = useWords().editor
  const { moment } = useFormat()
  const [discarded, setDiscarded] = useState<Draft | null>(null)
  const isRestored = draft.text !== '' && draft.at === found.at
  const discard = () => {
    setDiscarded(draft)
    onDraft({ ...emptyDraft, how: draft.how })
  }
  return (
    <p className="case-draft" role="status">
      {isRestored && (
        <>
          {words.restored(moment(draft.at))}
          <button type="button" onClick={discard}>
            {words.discard}
          </button>
        </>
      )}
      {discarded !== null && draft.text === '' && (
        <>
          {words.discarded}
          <button type="button" onClick={() => onDraft(discarded)}>
            {words.back}
          </button>
        </>
      )}
    </p>
  )
}
