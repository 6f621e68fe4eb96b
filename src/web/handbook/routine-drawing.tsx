import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { HandbookPage } from '../../contract/handbook.ts'
import { useMe } from '../api/queries.ts'
import { DrawingPaper } from '../drawing/drawing-paper.tsx'
import type { DrawnRoutine, Mark } from '../drawing/drawn-routine.ts'
import { useFormat } from '../text/format.ts'
import { useRoutineDrawing } from './use-handbook.ts'
import { useHandbookWords } from './use-handbook-words.ts'

type RoutineDrawingProps = { readonly routine: HandbookPage; readonly standing: ReadonlyMap<string, number> }

/** The drawing with the number of cases at each activity, which leads to them where the reader has cases; in print the drawing whole, and no figures. */
export function RoutineDrawing({ routine, standing }: RoutineDrawingProps) {
  const words = useHandbookWords()
  const { number } = useFormat()
  const navigate = useNavigate()
  const mayOpen = useMe().teams.length > 0
  const { data, error } = useRoutineDrawing(routine)
  const printed = useRef<HTMLDivElement>(null)
  const steps = routine.parts.flatMap(part => part.steps)
  const marks = steps.flatMap(({ element, number: step }): readonly Mark[] => {
    const cases = standing.get(step)
    if (cases === undefined) return []
    const follow = () => void navigate({ to: '/search', search: { step } })
    const link = { href: `/desk/search?step=${encodeURIComponent(step)}`, follow }
    return [{ element, badge: number(cases), name: words.standing(step, cases), link: mayOpen ? link : null }]
  })
  const keep = async (drawn: DrawnRoutine) => {
    const svg = new DOMParser().parseFromString(await drawn.picture(), 'image/svg+xml').documentElement
    svg.setAttribute('aria-hidden', 'true')
    printed.current?.replaceChildren(svg)
  }
  return (
    <section className="handbook-drawing" aria-labelledby="handbook-drawing">
      <h2 id="handbook-drawing">{words.drawing}</h2>
      <DrawingPaper
        bpmn={data?.bpmn}
        error={error}
        marks={marks}
        middle={steps[0]?.element}
        onDrawn={drawn => void keep(drawn)}
      >
        {words.drawn(`${routine.key} ${routine.title}`)}
      </DrawingPaper>
      <div ref={printed} className="handbook-printed" />
    </section>
  )
}
