import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useWords } from '../../text/words-provider.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import { type Trigger, triggersIn, triggersSaid } from './triggers.ts'
import { withUnknown } from './with-unknown.ts'

type EventsFieldProps = {
  readonly says: string | undefined
  readonly onSays: (says: string) => void
}

/** Which events complete a step, each with a condition where it has one; both are chosen from closed lists. */
export function EventsField({ says, onSays }: EventsFieldProps) {
  const words = useChangeWords()
  const { event } = useWords()
  const { editor: said } = words
  const heading = useId()
  const triggers = triggersIn(says)
  const put = (place: number, trigger: Trigger | null) =>
    onSays(triggersSaid(triggers.flatMap((each, at) => (at !== place ? [each] : trigger === null ? [] : [trigger]))))
  const events = Object.entries(event).filter(([key]) => !COMPLETING_NONE.has(key))
  const conditions = Object.entries(words.condition)
  return (
    <section aria-labelledby={heading}>
      <p id={heading}>{said.events}</p>
      {triggers.map((trigger, place) => {
        const called = event[isEvent(trigger.event) ? trigger.event : 'opened']
        const name = isEvent(trigger.event) ? called : said.unknown(trigger.event)
        return (
          <div key={triggersSaid([trigger])} className="change-trigger">
            <span>{name}</span>
            <SelectField
              label={said.condition}
              value={trigger.when}
              onChange={when => put(place, { ...trigger, when })}
              among={withUnknown(trigger.when, [['', said.always], ...conditions], said.unknown)}
            />
            <Button variant="tertiary" aria-label={said.remove(name)} onClick={() => put(place, null)}>
              ×
            </Button>
          </div>
        )
      })}
      <SelectField
        label={said.addEvent}
        value=""
        onChange={chosen => chosen !== '' && onSays(triggersSaid([...triggers, { event: chosen, when: '' }]))}
        among={[['', said.choose], ...events]}
      />
    </section>
  )

  function isEvent(word: string): word is keyof typeof event {
    return word in event
  }
}

/** Events by which a routine is marked by hand, moved or taken back: no step waits for them. */
const COMPLETING_NONE = new Set([
  'step-done',
  'step-skipped',
  'routine-moved',
  'letter-withdrawn',
  'letter-undelivered',
  'undelivered-accepted',
  'receipt-held-back',
])
