import { useWords } from '../../text/words-provider.tsx'
import { type Choice, SelectField } from '../../ui/fields.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import type { ChangeWords } from '../text/nb.ts'
import type { DrawnElement, DrawnModel } from './drawn-model.ts'
import { LineField } from './line-field.tsx'
import { StepFields } from './step-fields.tsx'
import { withUnknown } from './with-unknown.ts'

type ElementFormProps = {
  readonly model: DrawnModel
  readonly chosen: string | null
  readonly onChosen: (id: string | null) => void
}

/** What the chosen element says; it can be chosen here as well as in the drawing. */
export function ElementForm({ model, chosen, onChosen }: ElementFormProps) {
  const { editor: said } = useChangeWords()
  const elements = model.elements()
  const routine = elements.find(({ kind }) => kind === 'routine')
  const element = elements.find(({ id }) => id === chosen) ?? routine
  if (element === undefined) return null
  const choose = (id: string) => {
    model.select(id === routine?.id ? null : id)
    onChosen(id)
  }
  return (
    <form className="change-form stack" onSubmit={event => event.preventDefault()}>
      <SelectField label={said.element} value={element.id} onChange={choose} among={elementChoices(elements, said)} />
      <div key={element.id} className="stack">
        {element.kind === 'routine' ? (
          <LineField
            label={said.version}
            value={element.says['version'] ?? ''}
            onValue={version => model.say(element.id, 'version', version)}
          />
        ) : (
          <LineField label={said.name} value={element.name} onValue={name => model.rename(element.id, name)} />
        )}
        <OwnFields model={model} element={element} elements={elements} />
      </div>
    </form>
  )
}

type OwnFieldsProps = {
  readonly model: DrawnModel
  readonly element: DrawnElement
  readonly elements: readonly DrawnElement[]
}

/** What an element of its kind says beside its name. */
function OwnFields({ model, element, elements }: OwnFieldsProps) {
  const words = useChangeWords()
  const { role } = useWords()
  const { editor: said } = words
  const { id, kind, says } = element
  switch (kind) {
    case 'step':
      return <StepFields model={model} step={element} lanes={elements.filter(each => each.kind === 'lane')} />
    case 'flow':
      return (
        <SelectField
          label={said.when}
          value={says['when'] ?? ''}
          onChange={when => model.say(id, 'when', when)}
          among={withUnknown(says['when'], [['', said.noCondition], ...Object.entries(words.condition)], said.unknown)}
        />
      )
    case 'lane':
      return (
        <SelectField
          label={said.role}
          value={says['role'] ?? ''}
          onChange={value => model.say(id, 'role', value)}
          among={withUnknown(says['role'], [['', said.noRole], ...Object.entries(role)], said.unknown)}
        />
      )
    case 'routine':
    case 'other':
      return null
    default:
      return kind satisfies never
  }
}

/** The routine, then steps by number, ways, lanes and the rest, each by what it is called. */
function elementChoices(
  elements: readonly DrawnElement[],
  { routine, kind: kinds }: ChangeWords['editor'],
): readonly Choice[] {
  const names = new Map(elements.map(element => [element.id, calledShort(element)]))
  const called = (element: DrawnElement): string => {
    const { kind, name, from, to } = element
    if (kind === 'routine') return routine
    if (kind === 'flow') {
      const way = `${names.get(from ?? '') ?? from} – ${names.get(to ?? '') ?? to}`
      return `${kinds.flow}: ${name === '' ? way : `${way} (${name})`}`
    }
    const full = kind === 'step' ? `${names.get(element.id)} ${name}` : calledShort(element)
    return `${kinds[kind]}: ${full}`
  }
  return ORDER.flatMap(kind =>
    elements
      .filter(each => each.kind === kind)
      .map((each): Choice => [each.id, called(each)])
      .toSorted(([, one], [, other]) => one.localeCompare(other, undefined, { numeric: true })),
  )
}

const ORDER = ['routine', 'step', 'flow', 'lane', 'other'] as const satisfies readonly DrawnElement['kind'][]

/** An activity by its number, anything else by its name, or its id where it has none. */
function calledShort({ id, kind, name, says }: DrawnElement): string {
  if (kind === 'step') return says['number'] ?? id
  return name === '' ? id : name
}
