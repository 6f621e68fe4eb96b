import { Checkbox } from '@digdir/designsystemet-react'
import { useWords } from '../../text/words-provider.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import { ChosenWords } from './chosen-words.tsx'
import type { DrawnElement, DrawnModel } from './drawn-model.ts'
import { EventsField } from './events-field.tsx'
import { LineField } from './line-field.tsx'
import { wordsIn } from './triggers.ts'

type StepFieldsProps = {
  readonly model: DrawnModel
  readonly step: DrawnElement
  readonly lanes: readonly DrawnElement[]
}

/** What an activity says: its number and lane, what completes it, what the page offers there, its term. */
export function StepFields({ model, step, lanes }: StepFieldsProps) {
  const { editor: said } = useChangeWords()
  const { action } = useWords()
  const { id, says, lane } = step
  const say = (word: string) => (value: string) => model.say(id, word, value)
  return (
    <>
      <LineField label={said.number} value={says['number'] ?? id} onValue={say('number')} />
      <SelectField
        label={said.lane}
        value={lane ?? ''}
        onChange={value => model.putInLane(id, value)}
        among={[
          ...(lane === null ? [['', said.noLane] as const] : []),
          ...lanes.map(each => [each.id, each.name === '' ? each.id : each.name] as const),
        ]}
      />
      <EventsField says={says['on']} onSays={say('on')} />
      <ChosenWords
        label={said.offers}
        add={said.addOffer}
        words={wordsIn(says['offer'])}
        among={Object.entries(action)}
        onWords={offers => say('offer')(offers.join(' '))}
      />
      <LineField label={said.term} value={says['term'] ?? ''} onValue={say('term')} />
      <Checkbox
        label={said.optional}
        checked={says['optional'] === 'true'}
        onChange={event => say('optional')(event.target.checked ? 'true' : '')}
      />
      <Checkbox
        label={said.relay}
        checked={says['relay'] === 'true'}
        onChange={event => say('relay')(event.target.checked ? 'true' : '')}
      />
    </>
  )
}
