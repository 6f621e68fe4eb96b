import type { Language } from '../../../contract/value.ts'
import { languageNames } from '../../text/words.ts'
import { SelectField } from '../../ui/fields.tsx'

type LanguageFieldProps = {
  readonly label: string
  readonly value: Language
  readonly onChange: (language: Language) => void
}

/** One of our languages, each by its own name. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={language => isLanguage(language) && onChange(language)}
      among={Object.entries(languageNames)}
    />
  )
}

function isLanguage(value: string): value is Language {
  return Object.hasOwn(languageNames, value)
}
