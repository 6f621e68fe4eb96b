import { stepOf } from '../../domain/routine/path.ts'
import type { DocumentHead, RoutinePart, RoutineText, StepText, StoredRoutine } from '../../store/routine-store.ts'
import { partOf, processOf } from '../handbook-page.ts'

/** What is said in one language, by its place: `title`, `head/publisher`, `parts/M.1.2/purpose`, `steps/M.1.2.3/does`. */
export type Sayings = Readonly<Record<string, string>>

const HEAD = [
  'handbook',
  'chapter',
  'documentTitle',
  'publisher',
  'system',
  'version',
  'validFrom',
  'owner',
  'approvedBy',
] as const satisfies readonly (keyof DocumentHead)[]
const PART = ['name', 'purpose', 'responsible', 'term'] as const satisfies readonly (keyof RoutinePart)[]
const STEP = ['name', 'hint', 'does', 'follows', 'term'] as const satisfies readonly (keyof StepText)[]

/** Every place of a version where something can be said, in the order of the document. */
export function placesOf({ compiled, texts }: Pick<StoredRoutine, 'compiled' | 'texts'>): readonly string[] {
  const numbers = compiled.order.map(id => stepOf(compiled, id).number)
  const process = Object.values(texts).flatMap(text => processOf(text, numbers) ?? [])
  const parts = new Set([...process, ...numbers.map(partOf)])
  return [
    ...HEAD.map(field => `head/${field}`),
    'title',
    'purpose',
    'responsible',
    ...[...parts].flatMap(part => PART.map(field => `parts/${part}/${field}`)),
    ...numbers.flatMap(number => STEP.map(field => `steps/${number}/${field}`)),
  ]
}

/** What is said at each of these places; nothing is said as the empty text. */
export function said(text: RoutineText, places: readonly string[]): Sayings {
  return Object.fromEntries(places.map(place => [place, at(text, place)]))
}

function at(text: RoutineText, place: string): string {
  const [where = '', number = '', field = ''] = place.split('/')
  switch (where) {
    case 'head':
      return HEAD.flatMap(each => (each === number ? [text.head?.[each] ?? ''] : []))[0] ?? ''
    case 'parts':
      return PART.flatMap(each => (each === field ? [text.parts?.[number]?.[each] ?? ''] : []))[0] ?? ''
    case 'steps':
      return STEP.flatMap(each => (each === field ? [text.steps[number]?.[each] ?? ''] : []))[0] ?? ''
    case 'title':
    case 'purpose':
    case 'responsible':
      return text[where]
    default:
      return ''
  }
}

/** The text with this said instead, place by place; what becomes empty is said no more. */
export function withSayings(text: RoutineText, sayings: Sayings): RoutineText {
  return Object.entries(sayings).reduce(put, text)
}

function put(text: RoutineText, [place, words]: readonly [string, string]): RoutineText {
  const [where = '', number = '', field = ''] = place.split('/')
  const value = words === '' ? undefined : words
  switch (where) {
    case 'head':
      return { ...text, head: { ...text.head, [number]: value } }
    case 'parts':
      return { ...text, parts: { ...text.parts, [number]: { name: '', ...text.parts?.[number], [field]: value } } }
    case 'steps': {
      // A name and a hint are always there, if empty.
      const step = { name: number, hint: '', ...text.steps[number] }
      return {
        ...text,
        steps: { ...text.steps, [number]: { ...step, [field]: value ?? (field === 'hint' ? '' : value) } },
      }
    }
    default:
      return { ...text, [where]: words }
  }
}

/** Places that must say something: without its name nobody knows what a routine or an activity is. */
export function mustSay(place: string): boolean {
  return place === 'title' || /^steps\/.*\/name$/.test(place)
}
