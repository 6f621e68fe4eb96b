import { Checkbox, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import type { ChangeEvent, ReactNode } from 'react'
import { useWords, useZone } from '../../text/words-provider.tsx'
import { termFrom, workingDaysFrom, writtenDay } from '../scene/working-day.ts'
import { useFault } from './field-faults.ts'

type Named = { readonly name: string; readonly label: string }

type LineFieldProps = Named & {
  readonly value?: string | undefined
  readonly optional?: boolean
  readonly onText?: (text: string) => void
}

/** One line of text. */
export function LineField({ name, label, value, optional, onText }: LineFieldProps) {
  return (
    <Textfield
      name={name}
      label={label}
      error={useFault(name)}
      defaultValue={value}
      required={!optional}
      autoComplete="off"
      onInput={event => onText?.(event.currentTarget.value)}
    />
  )
}

type WordsFieldProps = Named & {
  readonly rows?: number
  readonly value?: string | undefined
  readonly optional?: boolean
}

/** Several lines of text. */
export function WordsField({ name, label, rows = 3, value, optional }: WordsFieldProps) {
  return (
    <Textfield
      multiline
      rows={rows}
      name={name}
      label={label}
      error={useFault(name)}
      defaultValue={value}
      required={!optional}
    />
  )
}

export type Choice = readonly [value: string, word: string]

type ChoiceFieldProps = Named & {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  /** Says first that nothing is chosen yet. */
  readonly blank?: string
  readonly optional?: boolean
  readonly onChoice?: (value: string) => void
}

/** One of a closed list; a native list is the fastest by keyboard, and on a phone. */
export function ChoiceField({ name, label, choices, value, blank, optional, onChoice }: ChoiceFieldProps) {
  const fault = useFault(name)
  const onChange =
    onChoice === undefined ? undefined : (event: ChangeEvent<HTMLSelectElement>) => onChoice(event.target.value)
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        name={name}
        defaultValue={value ?? ''}
        required={!optional}
        onChange={onChange}
        aria-invalid={fault !== undefined}
      >
        {blank !== undefined && <Select.Option value="">{blank}</Select.Option>}
        {choices.map(([code, word]) => (
          <Select.Option key={code} value={code}>
            {word}
          </Select.Option>
        ))}
      </Select>
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </Field>
  )
}

type DayFieldProps = Named & {
  readonly workingDays: number
  /** A term agreed by contract, which comes first (ISO 8601). */
  readonly term?: string | null
}

/** A day as people here write it; proposed so many working days from now. */
export function DayField({ name, label, workingDays, term }: DayFieldProps) {
  const [zone, now] = [useZone(), new Date()]
  const { field } = useWords().casePage
  return (
    <Textfield
      name={name}
      label={label}
      description={field.day}
      error={useFault(name)}
      defaultValue={writtenDay(zone, termFrom(zone, now, term ?? '') ?? workingDaysFrom(zone, now, workingDays))}
      required
      data-day
      autoComplete="off"
      inputMode="numeric"
      className="case-short"
    />
  )
}

type CheckFieldProps = Named & { readonly checked: boolean; readonly onCheck: (checked: boolean) => void }

export function CheckField({ name, label, checked, onCheck }: CheckFieldProps) {
  return (
    <Checkbox name={name} label={label} checked={checked} onChange={event => onCheck(event.currentTarget.checked)} />
  )
}

/** Fields beside each other where there is room. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className="case-beside">{children}</div>
}
