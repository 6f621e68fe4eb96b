import type { RoutineView } from '../../../contract/case.ts'
import { useDrawing } from '../../api/drawing.ts'
import { DrawingPaper } from '../../drawing/drawing-paper.tsx'
import type { Mark } from '../../drawing/drawn-routine.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'

/** The drawing of the routine with where the case stands in it; what it shows is also said in words under it. */
export function Drawing({ routine }: { readonly routine: RoutineView }) {
  const { number } = useScene().view
  const { routine: said } = useWords().casePage
  const { data, error } = useDrawing(number, routine)
  const active = routine.steps.filter(({ state }) => state === 'active')
  const marks = routine.steps.flatMap(({ element, state }): readonly Mark[] =>
    state === 'ahead' || state === 'apart' ? [] : [{ element, state, badge: said.badge[state] }],
  )
  return (
    <DrawingPaper bpmn={data?.bpmn} error={error} marks={marks} middle={active[0]?.element}>
      {said.drawn(`${routine.key} ${routine.title}`)}{' '}
      {active.length > 0 && said.standsAt(active.map(step => `${step.number} ${step.name}`).join(', '))}
    </DrawingPaper>
  )
}
