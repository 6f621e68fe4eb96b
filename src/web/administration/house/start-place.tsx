import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Start } from '../../../contract/administration-start.ts'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministered } from '../scene/api.ts'
import { placeOfStep } from '../scene/places.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

/** What is set up and what is missing, with the one thing to do next. */
export function StartPlace() {
  const words = useAdministrationWords()
  const { data, error } = useAdministered<Start>('start')
  usePageTitle(words.place.start)
  const left = data?.steps.filter(({ done }) => !done) ?? []
  return (
    <section aria-labelledby="start">
      <h2 id="start" className="ds-sr-only">
        {words.place.start}
      </h2>
      <p className="quiet">{words.start.about}</p>
      <RefusalMessage error={error} />
      {data !== undefined && (
        <>
          <p className="admin-left">{left.length === 0 ? words.start.complete : words.start.left(left.length)}</p>
          <ol className="admin-steps">
            {data.steps.map(({ step, done, count }) => (
              <Step key={step} step={step} done={done} count={count} isNext={step === left[0]?.step} />
            ))}
          </ol>
          {data.onlyHere !== null && <p className="admin-thin">{words.start.onlyHere(data.onlyHere)}</p>}
          <Thin thin={data.thin} />
          <Uncovered uncovered={data.uncovered} />
        </>
      )}
    </section>
  )
}

type StepProps = Start['steps'][number] & { readonly isNext: boolean }

function Step({ step, done, count, isNext }: StepProps) {
  const { start } = useAdministrationWords()
  const [title, about] = start.step[step]
  const place = placeOfStep[step]
  return (
    <li data-done={done} aria-current={isNext ? 'step' : undefined}>
      <span className="admin-mark">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {done ? (
            <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2" />
          ) : (
            <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          )}
        </svg>
        <span className="ds-sr-only">{done ? start.done : start.missing}: </span>
      </span>
      <div>
        <Link to="/admin/$place/{-$id}" params={{ place, id: undefined }}>
          {title}
        </Link>
        <p className="quiet">
          {about} {count !== null && count > 0 && start.count(count)}
        </p>
      </div>
      {isNext && (
        <Button asChild>
          <Link to="/admin/$place/{-$id}" params={{ place, id: undefined }}>
            {start.next}
          </Link>
        </Button>
      )}
    </li>
  )
}

/** Teams where nobody helps when one is away. */
function Thin({ thin }: Pick<Start, 'thin'>) {
  const { start } = useAdministrationWords()
  if (thin.length === 0) return null
  return (
    <section aria-labelledby="thin" className="admin-thin">
      <h2 id="thin">{start.thin}</h2>
      <p className="quiet">{start.thinAbout}</p>
      <ul className="admin-members">
        {thin.map(({ team, name, members }) => (
          <li key={team}>
            <Link to="/admin/$place/{-$id}" params={{ place: 'teams', id: team }}>
              {name}
            </Link>
            <span className="admin-few">{start.thinRow(members)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Services that people ask about and nobody in their 1st line helps with (O-2). */
function Uncovered({ uncovered }: Pick<Start, 'uncovered'>) {
  const { start } = useAdministrationWords()
  if (uncovered.length === 0) return null
  return (
    <section aria-labelledby="uncovered" className="admin-thin">
      <h2 id="uncovered">{start.uncovered}</h2>
      <p className="quiet">{start.uncoveredAbout}</p>
      <ul className="admin-members">
        {uncovered.map(({ team, name, service }) => (
          <li key={`${team} ${service}`}>
            <Link to="/admin/$place/{-$id}" params={{ place: 'teams', id: team }}>
              {name}
            </Link>
            <span className="admin-few">{service}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
