import type { Supplier, SupplierFields } from '../../../contract/administration-supplier.ts'
import { useWords } from '../../text/words-provider.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { among } from '../record/among.ts'
import { FlagField } from '../record/flag-field.tsx'
import { KeyField } from '../record/key-field.tsx'
import { LanguageField } from '../record/language-field.tsx'
import { OneRecord } from '../record/one-record.tsx'
import { RecordForm } from '../record/record-form.tsx'
import { RegisterList } from '../record/register-list.tsx'
import { useNaming } from '../record/use-naming.ts'
import { useRecord } from '../record/use-record.ts'
import { useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { PlaceProps } from './place-props.ts'

/** Suppliers, and how each is reached. */
export function SuppliersPlace({ id, q }: PlaceProps) {
  const { field } = useAdministrationWords()
  const { supplierRole } = useWords()
  if (id !== undefined) {
    return (
      <OneRecord<Supplier> key={id} place="suppliers" id={id}>
        {supplier => <SupplierForm supplier={supplier} />}
      </OneRecord>
    )
  }
  return (
    <RegisterList<Supplier>
      place="suppliers"
      q={q}
      columns={[
        [field.role, supplier => supplierRole[supplier.role]],
        [field.email, supplier => supplier.email],
        [field.through, supplier => supplier.through ?? ''],
      ]}
    />
  )
}

const blank: SupplierFields = {
  key: '',
  name: '',
  role: 'third-line',
  email: '',
  language: 'nb',
  through: null,
  active: true,
}

function SupplierForm({ supplier }: { readonly supplier: Supplier | null }) {
  const { field, hint, activeHint, none } = useAdministrationWords()
  const { supplierRole } = useWords()
  const { suppliers } = useChoices()
  const { id, ...fields } = supplier ?? { ...blank, id: null }
  const record = useRecord<SupplierFields>('suppliers', id, fields)
  const named = useNaming(record)
  const { draft, set, faultAt, isNew } = record
  const others = suppliers.filter(({ key }) => key !== draft.key)
  return (
    <RecordForm place="suppliers" record={record} name={supplier?.name ?? ''}>
      <TextField label={field.name} value={draft.name} onChange={name => set(named(name))} fault={faultAt('name')} />
      <KeyField isNew={isNew} value={draft.key} onChange={key => set({ key })} fault={faultAt('key')} />
      <SelectField
        label={field.role}
        value={draft.role}
        onChange={role => isRole(supplierRole, role) && set({ role })}
        fault={faultAt('role')}
        among={Object.entries(supplierRole)}
      />
      <TextField label={field.email} value={draft.email} onChange={email => set({ email })} fault={faultAt('email')} />
      <LanguageField label={field.language} value={draft.language} onChange={language => set({ language })} />
      <SelectField
        label={field.through}
        value={draft.through ?? ''}
        onChange={through => set({ through: through === '' ? null : through })}
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

function isRole(words: Readonly<Record<SupplierFields['role'], string>>, role: string): role is SupplierFields['role'] {
  return Object.hasOwn(words, role)
}
