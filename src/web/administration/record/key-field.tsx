import { TextField } from '../../ui/fields.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

type KeyFieldProps = {
  readonly isNew: boolean
  readonly value: string
  readonly onChange: (key: string) => void
  readonly fault: string | undefined
}

/** The code that addresses and files know a thing by: chosen once, and from then on only shown. */
export function KeyField({ isNew, value, onChange, fault }: KeyFieldProps) {
  const { field, hint } = useAdministrationWords()
  if (isNew) return <TextField label={field.key} hint={hint.key} value={value} onChange={onChange} fault={fault} />
  return (
    <p className="admin-key">
      <span className="quiet">{field.key}</span> {value}
    </p>
  )
}
