import type { HandbookPage } from '../../contract/handbook.ts'
import { useFormat } from '../text/format.ts'
import { useHandbookWords } from './use-handbook-words.ts'

/** The head of the document (OSLO-ROUTINES section 1); what the page says of itself in print, its number too, is in its margins. */
export function DocumentHead({ routine }: { readonly routine: HandbookPage }) {
  const { head: words } = useHandbookWords()
  const { day } = useFormat()
  const { head, process, parts } = routine
  const whole = parts.find(part => parts.length === 1 && part.number !== process.number)
  const facts: readonly (readonly [string, string | null])[] = [
    [words.handbook, head.handbook],
    [words.dokid, head.chapter],
    [words.title, head.documentTitle],
    [words.publisher, head.publisher],
    [words.system, head.system],
    [words.version, routine.version],
    [words.validFrom, day(head.validFrom)],
    [words.owner, head.owner],
    [words.approvedBy, head.approvedBy],
  ]
  return (
    <section aria-label={words.heading}>
      <dl className="handbook-facts">
        {facts.map(([name, value]) => value !== null && <Fact key={name} name={name} value={value} />)}
        <Fact name={words.printed} value={day(new Date().toISOString())} printed />
      </dl>
      {process.number !== routine.key && (
        <h2>
          <span className="handbook-number">{process.number}</span> {process.name}
        </h2>
      )}
      <dl className="handbook-why">
        {process.purpose !== null && <Fact name={words.purpose} value={process.purpose} />}
        <Fact name={words.responsible} value={whole?.responsible ?? process.responsible ?? ''} />
      </dl>
    </section>
  )
}

type FactProps = { readonly name: string; readonly value: string; readonly printed?: boolean }

/** Left out where nobody has said it. */
function Fact({ name, value, printed = false }: FactProps) {
  if (value === '') return null
  return (
    <div className={printed ? 'handbook-printed' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
