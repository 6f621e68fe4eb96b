import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'

type Common = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What is wrong with it, in words. */
  readonly fault?: string | undefined
}

/** A line of text, or with `rows` several. */
export function TextField({ label, value, onChange, fault, rows, hint }: Common & { rows?: number }) {
  const common = {
    label,
    value,
    autoComplete: 'off',
    ...(hint === undefined ? {} : { description: hint }),
    ...(fault === undefined ? {} : { error: fault }),
  }
  return rows === undefined ? (
    <Textfield {...common} onChange={event => onChange(event.target.value)} />
  ) : (
    <Textfield {...common} multiline rows={rows} onChange={event => onChange(event.target.value)} />
  )
}

export type Choice = readonly [value: string, name: string]

/** One of a list; the native one is fastest by keyboard and on a phone. */
export function SelectField({ label, value, onChange, fault, hint, among }: Common & { among: readonly Choice[] }) {
  return (
    <Field>
      <Label>{label}</Label>
      {hint !== undefined && <Field.Description>{hint}</Field.Description>}
      <Select value={value} aria-invalid={fault !== undefined} onChange={event => onChange(event.target.value)}>
        {among.map(([key, name]) => (
          <Select.Option key={key} value={key}>
            {name}
          </Select.Option>
        ))}
      </Select>
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </Field>
  )
}
