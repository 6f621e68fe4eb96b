import { useState } from 'react'
import { useDirectory } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { useSentFiles } from '../scene/sent-files.ts'
import { UNDO_SECONDS } from '../scene/undo.ts'
import { uploadsOf } from '../scene/uploads.ts'
import { ActForm } from './act-form.tsx'
import { ChoiceField, DayField, LineField } from './fields.tsx'
import { LetterField } from './letter-field.tsx'

/** Working days a supplier is given before the case comes back by itself. */
const SUPPLIER_DAYS = 3

/** Writes to a supplier and waits for her (M.1.2.1); those who are reached through another are not offered (O-6). */
export function SendToSupplierForm() {
  const words = useWords()
  const { act, field, composer, done } = words.casePage
  const suppliers = useDirectory().data?.suppliers.filter(({ through }) => through === null) ?? []
  const isConfidential = useScene().view.confidential !== null
  const sentFiles = useSentFiles()
  const [chosen, choose] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const supplier = suppliers.find(({ id }) => id === chosen)
  const name = supplier?.name
  return (
    <ActForm
      action="send-to-supplier"
      button={name === undefined ? words.action['send-to-supplier'] : composer.send(name)}
      read={async said => {
        const text = said.text('text')
        sentFiles.hold(text, files)
        return {
          action: 'send-to-supplier',
          body: {
            supplier: said.text('supplier'),
            text,
            followUpAt: said.day('followUpAt'),
            ...(files.length === 0 ? {} : { attachments: [...(await uploadsOf(files))] }),
          },
        }
      }}
      told={() => ({ text: done['send-to-supplier'], seconds: UNDO_SECONDS })}
    >
      <ChoiceField
        name="supplier"
        label={field.supplier}
        choices={suppliers.map(({ id, name, role }) => [id, `${name} (${words.supplierRole[role]})`])}
        blank={act.choose}
        onChoice={choose}
      />
      <LetterField supplier={chosen} files={files} onFiles={setFiles} />
      <p className="case-readers">{isConfidential ? words.editor.goes.named : words.readers.supplier}</p>
      {isConfidential && name !== undefined && <p className="case-outside">{words.editor.goes.numberOnly(name)}</p>}
      <DayField
        key={supplier?.followUp}
        name="followUpAt"
        label={field.followUp}
        workingDays={SUPPLIER_DAYS}
        term={supplier?.followUp ?? null}
      />
    </ActForm>
  )
}

/** Her own number for the case, or that of whom she has given it on to (O-6, O-16). */
export function SupplierNumberForm() {
  const { view } = useScene()
  const { act, field, done } = useWords().casePage
  const unnumbered = view.dealings.find(({ reference }) => reference === null) ?? view.dealings.at(-1)
  const known = view.dealings.map(({ supplier }) => supplier)
  const behind = useBehind(known.map(({ id }) => id))
  return (
    <ActForm
      action="log-supplier-number"
      button={act.save}
      read={said => ({
        action: 'log-supplier-number',
        body: { supplier: said.text('supplier'), number: said.text('number') },
      })}
      told={() => done['log-supplier-number']}
    >
      <ChoiceField
        name="supplier"
        label={field.supplier}
        choices={[...known, ...behind].map(({ id, name }) => [id, name])}
        value={unnumbered?.supplier.id}
      />
      <LineField name="number" label={field.reference} />
    </ActForm>
  )
}

/** Suppliers who are reached through these, however far behind. */
function useBehind(ids: readonly string[]) {
  const suppliers = useDirectory().data?.suppliers ?? []
  const found = new Set(ids)
  for (const _ of suppliers) {
    for (const { id, through } of suppliers) if (through !== null && found.has(through)) found.add(id)
  }
  return suppliers.filter(({ id }) => found.has(id) && !ids.includes(id))
}
