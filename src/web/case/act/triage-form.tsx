import { useState } from 'react'
import { priorityOf } from '../../../contract/priority.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ActForm } from './act-form.tsx'
import { Beside, ChoiceField, WordsField } from './fields.tsx'

const LEVELS = [1, 2, 3] as const
const PRIORITIES = [1, 2, 3, 4, 5] as const

/**
 * Type, impact and urgency, and the priority they make (O-12, B-10). Where the fault lies is asked for a technical one
 * alone (O-13); another priority than the computed one asks for its reason. A supplier's own is where it starts (M.2.1.2):
 * it is shown as hers in the facts, and stands until another is chosen.
 */
export function TriageForm() {
  const { view } = useScene()
  const words = useWords()
  const { act, field, facts, done } = words.casePage
  const [type, setType] = useState<string>(view.type ?? '')
  const [impact, setImpact] = useState(String(view.impact ?? 2))
  const [urgency, setUrgency] = useState(String(view.urgency ?? 2))
  const computed = priorityOf(level(impact), level(urgency))
  const given = view.priority ?? view.toldPriority
  const [priority, setPriority] = useState(given === null || given === computed ? '' : String(given))
  const levels = LEVELS.map(each => [String(each), words.level[each]] as const)
  const hers = view.toldPriority === null ? null : String(view.toldPriority)
  const other = priority !== '' && Number(priority) !== computed
  return (
    <ActForm
      action="triage"
      button={act.save}
      read={said => ({
        action: 'triage',
        body: {
          type: said.code('type', words.caseType),
          ...(type === 'technical' ? { area: said.code('area', words.area) } : {}),
          impact: said.one('impact', LEVELS),
          urgency: said.one('urgency', LEVELS),
          ...(other ? { priority: said.one('priority', PRIORITIES), ...said.given('reason') } : {}),
        },
      })}
      told={() => done.triage}
    >
      <Beside>
        <ChoiceField
          name="type"
          label={field.type}
          choices={Object.entries(words.caseType)}
          value={type}
          blank={act.choose}
          onChoice={setType}
        />
        {type === 'technical' && (
          <ChoiceField
            name="area"
            label={field.area}
            choices={Object.entries(words.area)}
            value={view.area ?? ''}
            blank={act.choose}
          />
        )}
      </Beside>
      <Beside>
        <ChoiceField name="impact" label={field.impact} choices={levels} value={impact} onChoice={setImpact} />
        <ChoiceField name="urgency" label={field.urgency} choices={levels} value={urgency} onChoice={setUrgency} />
        <ChoiceField
          name="priority"
          label={field.priority}
          choices={PRIORITIES.map(each => [String(each), `${each} ${words.priority[each]}`])}
          value={priority}
          blank={field.computed(`${computed} ${words.priority[computed]}`)}
          onChoice={setPriority}
          optional
        />
      </Beside>
      {other && (
        <WordsField
          name="reason"
          label={field.reason}
          rows={2}
          value={priority === hers ? facts.reasonHers : undefined}
        />
      )}
    </ActForm>
  )
}

function level(text: string): 1 | 2 | 3 {
  return LEVELS.find(each => String(each) === text) ?? 2
}
