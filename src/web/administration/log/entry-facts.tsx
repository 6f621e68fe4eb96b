import type { AdministrationEntry } from '../../../contract/administration-log.ts'
import { languageNames } from '../../text/words.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { AdministrationWords } from '../text/nb.ts'
import { useLogWords } from './use-log-words.ts'

/** What differs between before and after, field by field; of what is new, all that was said. */
export function EntryFacts({ entry: { before, after } }: { readonly entry: AdministrationEntry }) {
  const words = useAdministrationWords()
  const log = useLogWords()
  const { supplierRole } = useWords()
  const told = (value: unknown) =>
    valueInWords(
      words,
      { ...supplierRole, ...words.state, ...words.looks.zones, ...log.security, ...log.closedAnswers },
      value,
    )
  const fields = Object.keys(after ?? {}).filter(field => told(before?.[field]) !== told(after?.[field]))
  if (fields.length === 0) return null
  const fact = (field: string) => {
    // What it is stands in no log.
    if (field === 'password' || field === 'oauth') return log.passwordSet
    return before === null ? told(after?.[field]) : log.becomes(told(before[field]), told(after?.[field]))
  }
  const fieldNames: Readonly<Record<string, string>> = { ...languageNames, ...words.field, ...log.field }
  return (
    <dl>
      {fields.map(field => (
        <div key={field}>
          <dt>{fieldNames[field] ?? field}</dt>
          <dd>{fact(field)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A value as people read it; a code that nobody has given words stays as it is. */
function valueInWords(
  words: Pick<AdministrationWords, 'yes' | 'no'>,
  codes: Readonly<Record<string, string>>,
  value: unknown,
): string {
  if (value === true) return words.yes
  if (value === false) return words.no
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.join(', ')
  return codes[String(value)] ?? String(value)
}
