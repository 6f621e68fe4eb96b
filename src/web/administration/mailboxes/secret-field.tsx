import { Textfield } from '@digdir/designsystemet-react'

type SecretFieldProps = {
  readonly label: string
  readonly hint: string | undefined
  /** It is no secret, and is shown. */
  readonly open?: boolean
  readonly value: string
  readonly fault: string | undefined
  readonly onChange: (value: string) => void
}

/** A part of what lets Linje in: it goes in, and is never told again. */
export function SecretField({ label, hint, open = false, value, fault, onChange }: SecretFieldProps) {
  return (
    <Textfield
      type={open ? 'text' : 'password'}
      autoComplete={open ? 'off' : 'new-password'}
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      {...(hint === undefined ? {} : { description: hint })}
      {...(fault === undefined ? {} : { error: fault })}
    />
  )
}
