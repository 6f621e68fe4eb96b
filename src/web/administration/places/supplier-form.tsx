import { useState } from 'react'
import type { Supplier, SupplierFields } from '../../../contract/administration-supplier.ts'
import { phoneShown } from '../../../contract/phone.ts'
import { useWords } from '../../text/words-provider.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { among } from '../record/among.ts'
import { FlagField } from '../record/flag-field.tsx'
import { KeyField } from '../record/key-field.tsx'
import { LanguageField } from '../record/language-field.tsx'
import { RecordForm } from '../record/record-form.tsx'
import { useNaming } from '../record/use-naming.ts'
import { useRecord } from '../record/use-record.ts'
import { useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { dayShown, dayTyped } from './day-typed.ts'
import { NumberPatternField } from './number-pattern-field.tsx'
import { PartsField } from './parts-field.tsx'
import { TermField } from './term-field.tsx'

const blank: SupplierFields = {
  key: '',
  name: '',
  role: 'third-line',
  parts: [],
  email: '',
  criticalEmail: null,
  phone: null,
  criticalPhone: null,
  language: 'nb',
  contract: null,
  contractUntil: null,
  numberPattern: null,
  followUp: null,
  through: null,
  active: true,
}

/** One supplier: what she is to the desk, how she is reached and when, and how she numbers her cases. */
export function SupplierForm({ supplier }: { readonly supplier: Supplier | null }) {
  const words = useAdministrationWords()
  const { field, hint, activeHint, none } = words
  const { supplierRole } = useWords()
  const { suppliers } = useChoices()
  const { id, ...fields } = supplier ?? { ...blank, id: null }
  const record = useRecord<SupplierFields>('suppliers', id, {
    ...fields,
    phone: fields.phone && phoneShown(fields.phone),
    criticalPhone: fields.criticalPhone && phoneShown(fields.criticalPhone),
  })
  const named = useNaming(record)
  const { draft, set, faultAt, isNew } = record
  const [until, setUntil] = useState(dayShown(draft.contractUntil))
  const others = suppliers.filter(({ key }) => key !== draft.key)
  const line = (name: 'criticalEmail' | 'phone' | 'criticalPhone' | 'contract', said?: string) => (
    <TextField
      label={field[name]}
      {...(said === undefined ? {} : { hint: said })}
      value={draft[name] ?? ''}
      onChange={value => set({ [name]: orNull(value) })}
      fault={faultAt(name)}
    />
  )
  return (
    <RecordForm place="suppliers" record={record} name={supplier?.name ?? ''}>
      <TextField label={field.name} value={draft.name} onChange={name => set(named(name))} fault={faultAt('name')} />
      <KeyField isNew={isNew} value={draft.key} onChange={key => set({ key })} fault={faultAt('key')} />
      <SelectField
        label={field.role}
        value={draft.role}
        onChange={role => isRole(supplierRole, role) && set({ role, parts: [] })}
        fault={faultAt('role')}
        among={Object.entries(supplierRole)}
      />
      {draft.role === 'operations-infrastructure' && (
        <PartsField parts={draft.parts} onChange={parts => set({ parts })} fault={faultAt('parts')} />
      )}
      <TextField label={field.email} value={draft.email} onChange={email => set({ email })} fault={faultAt('email')} />
      {line('criticalEmail', hint.criticalEmail)}
      {line('phone')}
      {line('criticalPhone')}
      <LanguageField label={field.language} value={draft.language} onChange={language => set({ language })} />
      {line('contract')}
      <TextField
        label={field.contractUntil}
        hint={hint.contractUntil}
        value={until}
        onChange={typed => {
          setUntil(typed)
          set({ contractUntil: dayTyped(typed) })
        }}
        fault={faultAt('contractUntil')}
      />
      <NumberPatternField
        value={draft.numberPattern ?? ''}
        onChange={pattern => set({ numberPattern: orNull(pattern) })}
        fault={faultAt('numberPattern')}
      />
      <TermField value={draft.followUp} onChange={followUp => set({ followUp })} fault={faultAt('followUp')} />
      <SelectField
        label={field.through}
        value={draft.through ?? ''}
        onChange={through => set({ through: orNull(through) })}
        fault={faultAt('through')}
        among={[['', none], ...among(others, draft.through)]}
      />
      <p className="quiet">{hint.through}</p>
      {!isNew && (
        <FlagField
          label={field.active}
          hint={activeHint.suppliers}
          checked={draft.active}
          onChange={active => set({ active })}
          fault={faultAt('active')}
        />
      )}
    </RecordForm>
  )
}

function orNull(value: string): string | null {
  return value === '' ? null : value
}

function isRole(words: Readonly<Record<SupplierFields['role'], string>>, role: string): role is SupplierFields['role'] {
  return Object.hasOwn(words, role)
}
