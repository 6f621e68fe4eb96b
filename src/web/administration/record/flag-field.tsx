import { Checkbox } from '@digdir/designsystemet-react'

type FlagFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly fault?: string | undefined
}

/** Yes or no, with what follows from it. */
export function FlagField({ label, hint, checked, onChange, fault }: FlagFieldProps) {
  return (
    <Checkbox
      label={label}
      checked={checked}
      onChange={event => onChange(event.currentTarget.checked)}
      {...(hint === undefined ? {} : { description: hint })}
      {...(fault === undefined ? {} : { error: fault })}
    />
  )
}
