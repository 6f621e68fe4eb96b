import { Button } from '@digdir/designsystemet-react'
import type { RefObject } from 'react'
import type { Letter } from '../../../contract/letter.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'

type MeanwhileNoteProps = {
  readonly news: readonly Letter[]
  readonly note: RefObject<HTMLDivElement | null>
  readonly onAnyway: () => void
  readonly onWriteOn: () => void
}

/** Somebody answered while I wrote: who, when and what, before mine goes; what I have written stays. */
export function MeanwhileNote({ news, note, onAnyway, onWriteOn }: MeanwhileNoteProps) {
  const { meanwhile } = useWords().editor
  const { moment } = useFormat()
  return (
    <div role="status">
      {news.length > 0 && (
        <div ref={note} tabIndex={-1} className="case-meanwhile">
          <strong>{meanwhile.heading}</strong>
          <ul>
            {news.map(({ id, from, at, text }) => (
              <li key={id}>
                {from ?? 'Linje'}, {moment(at)}: {text.slice(0, 160)}
              </li>
            ))}
          </ul>
          <div className="case-buttons">
            <Button variant="secondary" onClick={onWriteOn}>
              {meanwhile.look}
            </Button>
            <Button variant="tertiary" onClick={onAnyway}>
              {meanwhile.anyway}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
