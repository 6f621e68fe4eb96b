import type { Supplier } from '../../../contract/administration-supplier.ts'
import { useWords } from '../../text/words-provider.tsx'
import { OneRecord } from '../record/one-record.tsx'
import { RegisterList } from '../record/register-list.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { dayShown } from './day-typed.ts'
import type { PlaceProps } from './place-props.ts'
import { SupplierForm } from './supplier-form.tsx'

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
        [field.contractUntil, supplier => dayShown(supplier.contractUntil)],
      ]}
    />
  )
}
