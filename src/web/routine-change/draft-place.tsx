import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RoutineDraft } from '../../contract/routine-change.ts'
import { DrawingPaper } from '../drawing/drawing-paper.tsx'
import type { DrawnRoutine } from '../drawing/drawn-routine.ts'
import { useFormat } from '../text/format.ts'
import { DifferenceList } from './difference-list.tsx'
import { FaultList } from './fault-list.tsx'
import { PublishForm } from './publish-form.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import { fileOf, useDiscard, useFile, type usePublish } from './scene/use-routine-change.ts'

type DraftPlaceProps = {
  readonly routine: string
  readonly draft: RoutineDraft
  /** The version it is held against. */
  readonly holding: string
  readonly onEdit: () => void
  readonly publish: ReturnType<typeof usePublish>
}

/** What is uploaded: what is wrong with it, marked in the drawing, or what differs and the publishing of it. */
export function DraftPlace({ routine, draft, holding, publish, onEdit }: DraftPlaceProps) {
  const words = useChangeWords()
  const { next: said } = words
  const { size, moment } = useFormat()
  const discard = useDiscard(routine)
  const faulty = draft.faults.length > 0
  const beside = [...new Set(draft.beside.map(({ type }) => type))]
  return (
    <section className="stack" aria-label={draft.name}>
      <p>{said.kept(draft.name, size(draft.bytes), moment(draft.uploadedAt))}</p>
      {faulty ? <Faults routine={routine} draft={draft} /> : null}
      {draft.differences !== null && (
        <section aria-labelledby="differs">
          <h3 id="differs">{said.differs(holding)}</h3>
          {draft.differences.length === 0 ? <p>{said.same}</p> : <DifferenceList differences={draft.differences} />}
          {draft.differences.some(({ kind }) => kind === 'renamed') && <p className="quiet">{said.names}</p>}
        </section>
      )}
      {beside.length > 0 && <p className="quiet">{said.beside(beside.join(', '))}</p>}
      {!faulty && <PublishForm version={draft.version ?? ''} publish={publish} />}
      <div className="actions">
        {draft.version !== null && (
          <Button variant="secondary" onClick={onEdit}>
            {said.editOn}
          </Button>
        )}
        <Button variant="tertiary" asChild>
          <a href={fileOf(routine, null)} download={draft.name}>
            {said.download}
          </a>
        </Button>
        <Button variant="tertiary" loading={discard.isPending} onClick={() => discard.mutate(undefined)}>
          {said.discard}
        </Button>
      </div>
    </section>
  )
}

/** Every fault by its element; where the file can be drawn, a click on one shows it. */
function Faults({ routine, draft }: Pick<DraftPlaceProps, 'routine' | 'draft'>) {
  const words = useChangeWords()
  const [drawn, setDrawn] = useState<DrawnRoutine | null>(null)
  const canBeDrawn = draft.version !== null
  const { data, error } = useFile(canBeDrawn ? fileOf(routine, null) : null, draft.uploadedAt)
  const elements = [...new Set(draft.faults.flatMap(({ element }) => (element === null ? [] : [element])))]
  const marks = elements.map(element => ({ element, state: 'fault', badge: words.next.fault }) as const)
  return (
    <>
      <FaultList faults={draft.faults} onShow={drawn === null ? null : element => drawn.showStep(element)} />
      {canBeDrawn && (
        <DrawingPaper bpmn={data} error={error} marks={marks} middle={elements[0]} onDrawn={setDrawn}>
          {words.next.drawn}
        </DrawingPaper>
      )}
    </>
  )
}
