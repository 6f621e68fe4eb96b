import { Button } from '@digdir/designsystemet-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RoutineView } from '../../../contract/case.ts'
import { useDrawing } from '../../api/drawing.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useScene } from '../scene/case-scene.ts'
import { type DrawnRoutine, drawRoutine, type Mark } from './drawn-routine.ts'
import './drawing.css'

/** The drawing of the routine with where the case stands in it; what it shows is also said in words under it. */
export function Drawing({ routine }: { readonly routine: RoutineView }) {
  const { number } = useScene().view
  const words = useWords()
  const { routine: said } = words.casePage
  const { data, error } = useDrawing(number, routine)
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<DrawnRoutine | null>(null)
  const [broken, setBroken] = useState(false)
  const active = routine.steps.filter(({ state }) => state === 'active')
  const marks = routine.steps.flatMap(({ element, state }): readonly Mark[] =>
    state === 'ahead' ? [] : [{ element, state, badge: said.badge[state] }],
  )
  const bpmn = data?.bpmn
  useEffect(() => {
    if (bpmn === undefined || place.current === null) return
    return drawIn(place.current, bpmn, setDrawn, () => setBroken(true))
  }, [bpmn])
  const standing = JSON.stringify(marks)
  const draw = useEffectEvent(() => drawn?.mark(marks))
  const begin = useEffectEvent(() => drawn?.showStep(active[0]?.element))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is there, and not again when the case moves
  useEffect(() => begin(), [drawn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew when the case has moved
  useEffect(() => draw(), [drawn, standing])
  return (
    <figure className="case-drawing">
      {error !== null && <RefusalMessage error={error} />}
      {broken && <p role="alert">{said.broken}</p>}
      <div ref={place} className="case-drawing-paper" />
      <div className="case-buttons">
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
      <figcaption>
        {said.drawn(`${routine.key} ${routine.title}`)}{' '}
        {active.length > 0 && said.standsAt(active.map(step => `${step.number} ${step.name}`).join(', '))}
      </figcaption>
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
