import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { type DrawnRoutine, drawRoutine, type Mark } from './drawn-routine.ts'
import './drawing.css'

type DrawingPaperProps = {
  /** BPMN 2.0 as XML; undefined as long as it is on its way. */
  readonly bpmn: string | undefined
  readonly error: Error | null
  readonly marks: readonly Mark[]
  /** The step to begin at where the whole is too small to read. */
  readonly middle: string | undefined
  readonly onDrawn?: (drawn: DrawnRoutine) => void
  /** What the drawing shows, in words. */
  readonly children: ReactNode
}

/** The drawing of a routine on a paper that can be moved and enlarged, with marks on its steps. */
export function DrawingPaper({ bpmn, error, marks, middle, onDrawn, children }: DrawingPaperProps) {
  const { routine: said } = useWords().casePage
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<DrawnRoutine | null>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    if (bpmn === undefined || place.current === null) return
    return drawIn(place.current, bpmn, setDrawn, () => setBroken(true))
  }, [bpmn])
  const standing = JSON.stringify(marks)
  const draw = useEffectEvent(() => drawn?.mark(marks))
  const begin = useEffectEvent(() => {
    if (drawn === null) return
    drawn.showStep(middle)
    onDrawn?.(drawn)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is there, and not again when the case moves
  useEffect(() => begin(), [drawn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew when the case has moved
  useEffect(() => draw(), [drawn, standing])
  return (
    <figure className="drawing">
      {error !== null && <RefusalMessage error={error} />}
      {broken && <p role="alert">{said.broken}</p>}
      <div ref={place} className="drawing-paper" />
      <div className="actions">
        <Button variant="tertiary" onClick={() => drawn?.zoom(1.25)}>
          {said.larger}
        </Button>
        <Button variant="tertiary" onClick={() => drawn?.zoom(0.8)}>
          {said.smaller}
        </Button>
        <Button variant="tertiary" onClick={() => drawn?.showWhole()}>
          {said.whole}
        </Button>
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  )
}

/** Draws it, and gives back how to take it away, also before it is there. */
function drawIn(
  place: HTMLElement,
  bpmn: string,
  there: (drawn: DrawnRoutine | null) => void,
  broken: () => void,
): () => void {
  let wanted = true
  let close = () => {}
  drawRoutine(place, bpmn).then(
    drawn => {
      close = drawn.close
      if (!wanted) return close()
      there(drawn)
    },
    () => wanted && broken(),
  )
  return () => {
    wanted = false
    there(null)
    close()
  }
}
