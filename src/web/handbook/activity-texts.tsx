import type { HandbookPage, HandbookPart, HandbookStep } from '../../contract/handbook.ts'
import { HowItIsDone } from '../guide/how-it-is-done.tsx'
import { useWords } from '../text/words-provider.tsx'
import { useHandbookWords } from './use-handbook-words.ts'

/** What is done in each activity, and what follows. */
export function ActivityTexts({ routine }: { readonly routine: HandbookPage }) {
  const words = useHandbookWords()
  const numbers = new Set(routine.parts.flatMap(({ steps }) => steps.map(({ number }) => number)))
  return (
    <section className="handbook-texts" aria-labelledby="handbook-texts">
      <h2 id="handbook-texts">{words.texts}</h2>
      {routine.parts.map(part => (
        <Part key={part.number} part={part} numbers={numbers} />
      ))}
    </section>
  )
}

type PartProps = { readonly part: HandbookPart; readonly numbers: ReadonlySet<string> }

function Part({ part: { number, name, responsible, purpose, steps }, numbers }: PartProps) {
  const { head } = useHandbookWords()
  return (
    <>
      <h3>
        <span className="handbook-number">{number}</span> {name}
      </h3>
      {purpose !== null && (
        <p className="quiet">
          {head.purpose}: {purpose}
        </p>
      )}
      {responsible !== null && (
        <p className="quiet">
          {head.responsible}: {responsible}
        </p>
      )}
      {steps.map(step => (
        <Activity key={step.number} step={step} numbers={numbers} />
      ))}
    </>
  )
}

type ActivityProps = { readonly step: HandbookStep; readonly numbers: ReadonlySet<string> }

function Activity({ step, numbers }: ActivityProps) {
  const words = useHandbookWords()
  const { role } = useWords()
  return (
    <article id={step.number} tabIndex={-1} className="handbook-activity">
      <h4>
        <span className="handbook-number">{step.number}</span> {step.name}{' '}
        <span className="quiet">{role[step.role]}</span>
      </h4>
      <dl>
        <dt>{words.does}</dt>
        <dd>{step.does ?? step.hint}</dd>
        {step.follows !== null && (
          <>
            <dt>{words.follows}</dt>
            <dd>
              <Linked text={step.follows} numbers={numbers} />
            </dd>
          </>
        )}
        <dt className="handbook-live">{words.how}</dt>
        <dd className="handbook-live">
          <HowItIsDone step={step} />
        </dd>
      </dl>
    </article>
  )
}

/** A text in which numbers of activities of this routine lead to them. */
function Linked({ text, numbers }: { readonly text: string; readonly numbers: ReadonlySet<string> }) {
  return text.split(/(\w+(?:\.\d+)+)/).map((piece, place) =>
    numbers.has(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stay where they are
      <a key={place} href={`#${piece}`}>
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}
