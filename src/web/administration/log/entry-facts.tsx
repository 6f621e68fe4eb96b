import type { AdministrationEntry } from '../../../contract/administration-log.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { AdministrationWords } from '../text/nb.ts'

/** What differs between before and after, field by field; of what is new, all that was said. */
export function EntryFacts({ entry: { before, after } }: { readonly entry: AdministrationEntry }) {
  const words = useAdministrationWords()
  const { supplierRole } = useWords()
  const told = (value: unknown) => valueInWords({ ...words, supplierRole }, value)
  const fields = Object.keys(after ?? {}).filter(field => told(before?.[field]) !== told(after?.[field]))
  if (fields.length === 0) return null
  return (
    <dl>
      {fields.map(field => (
        <div key={field}>
          <dt>{isField(words, field) ? words.field[field] : field}</dt>
          <dd>{before === null ? told(after?.[field]) : words.becomes(told(before[field]), told(after?.[field]))}</dd>
        </div>
      ))}
    </dl>
  )
}

type Told = Pick<AdministrationWords, 'yes' | 'no' | 'state'> & {
  readonly supplierRole: Readonly<Record<string, string>>
}

/** A value as people read it; a code that nobody has given words stays as it is. */
function valueInWords(words: Told, value: unknown): string {
  if (value === true) return words.yes
  if (value === false) return words.no
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(', ')
  const text = String(value)
  return words.supplierRole[text] ?? (text === 'production' || text === 'pilot' ? words.state[text] : text)
}

function isField(words: AdministrationWords, field: string): field is keyof AdministrationWords['field'] {
  return Object.hasOwn(words.field, field)
}
