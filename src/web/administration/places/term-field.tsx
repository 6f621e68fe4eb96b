import { useState } from 'react'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import './term-field.css'

type TermFieldProps = {
  /** ISO 8601, `P3D` or `PT4H`; null for no term. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly fault: string | undefined
}

/** After how many working days or hours somebody is followed up. */
export function TermField({ value, onChange, fault }: TermFieldProps) {
  const { field, term } = useAdministrationWords()
  const [, hours = '', count = ''] = /^P(T?)(.*)[DH]$/.exec(value ?? '') ?? []
  const [unit, setUnit] = useState(hours === '' ? 'days' : 'hours')
  const said = (number: string, of: string) => {
    if (number.trim() === '') return onChange(null)
    onChange(of === 'hours' ? `PT${number.trim()}H` : `P${number.trim()}D`)
  }
  return (
    <div className="admin-term">
      <TextField label={field.followUp} value={count} onChange={number => said(number, unit)} fault={fault} />
      <SelectField
        label={term.unit}
        value={unit}
        onChange={of => {
          setUnit(of)
          said(count, of)
        }}
        among={[
          ['days', term.days],
          ['hours', term.hours],
        ]}
      />
    </div>
  )
}
