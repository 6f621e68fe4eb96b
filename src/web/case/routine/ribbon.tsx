import { lazy, Suspense, useState } from 'react'
import type { RoutineView } from '../../../contract/case.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { shortWay } from './short-way.ts'
import './routine.css'

/** A file of its own, with the viewer: half of all there is to load of the desk, and seldom asked for. */
const Drawing = lazy(async () => ({ default: (await import('./drawing.tsx')).Drawing }))

/** Where the case stands in the handbook: its way in a row, folded out with every step, names, roles and times. */
export function Ribbon() {
  const { view } = useScene()
  const words = useWords()
  const { routine } = view
  const [drawn, setDrawn] = useState(false)
  if (routine === null) return null
  return (
    <section className="case-routine" aria-labelledby="case-routine">
      <details>
        <summary>
          <h2 id="case-routine">
            {words.casePage.routine.heading} {routine.key}
          </h2>
          <span className="case-steps" aria-hidden="true">
            {shortWay(routine.steps).map(({ number, state }) => (
              <span key={number} data-state={state}>
                {number}
              </span>
            ))}
          </span>
          {routine.end !== null && <span className="case-end">{endOf(routine.end, words.routineEnd)}</span>}
          {routine.deviations.length > 0 && (
            <span className="case-deviates">{words.casePage.routine.deviations(routine.deviations.length)}</span>
          )}
        </summary>
        <Steps routine={routine} />
      </details>
      <button
        type="button"
        className="case-drawing-button"
        aria-expanded={drawn}
        aria-controls="case-drawing"
        onClick={() => setDrawn(!drawn)}
      >
        {drawn ? words.casePage.routine.hideDrawing : words.casePage.routine.showDrawing}
      </button>
      <div id="case-drawing">
        {drawn && (
          <Suspense fallback={<div className="case-drawing-coming" aria-busy="true" />}>
            <Drawing routine={routine} />
          </Suspense>
        )}
      </div>
    </section>
  )
}

function Steps({ routine }: { readonly routine: RoutineView }) {
  const words = useWords()
  const { moment } = useFormat()
  return (
    <>
      <p className="quiet">
        {routine.title}, {words.casePage.routine.version(routine.version)}
      </p>
      <ol className="case-step-list">
        {routine.steps.map(({ number, name, hint, role, state, at }) => (
          <li key={number} data-state={state} aria-current={state === 'active' ? 'step' : undefined}>
            <span className="case-number">{number}</span>
            <span>
              {name}
              {state === 'active' && hint !== '' && <span className="quiet"> {hint}</span>}
            </span>
            <span className="quiet">{words.role[role]}</span>
            <span className="case-step-state">
              {words.stepState[state]}
              {at !== null && <time dateTime={at}> {moment(at)}</time>}
            </span>
          </li>
        ))}
      </ol>
      {routine.deviations.length > 0 && (
        <ul className="case-deviations">
          {routine.deviations.map(({ kind, steps, version }) => (
            <li key={`${kind} ${version}`}>
              {words.deviation[kind]}: {steps.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** How the run ended, in words; an end of a newer routine stands for itself. */
function endOf(end: string, words: Readonly<Record<string, string>>): string {
  return words[end] ?? end
}
