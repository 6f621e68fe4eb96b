import type { AgencyFields, AgencyItem } from '../../../contract/administration-agency.ts'
import { TextField } from '../../ui/fields.tsx'
import { FlagField } from '../record/flag-field.tsx'
import { KeyField } from '../record/key-field.tsx'
import { OneRecord } from '../record/one-record.tsx'
import { RecordForm } from '../record/record-form.tsx'
import { RegisterList } from '../record/register-list.tsx'
import { useNaming } from '../record/use-naming.ts'
import { useRecord } from '../record/use-record.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { Members } from './member-count.tsx'
import type { PlaceProps } from './place-props.ts'

/** Agencies, each with its 1st line. */
export function AgenciesPlace({ id, q }: PlaceProps) {
  const { field } = useAdministrationWords()
  if (id !== undefined) {
    return (
      <OneRecord<AgencyItem> key={id} place="agencies" id={id}>
        {agency => <AgencyForm agency={agency} />}
      </OneRecord>
    )
  }
  return (
    <RegisterList<AgencyItem>
      place="agencies"
      q={q}
      columns={[
        [field.mailDomain, agency => agency.mailDomain],
        [field.mailbox, agency => agency.mailbox],
        [field.members, agency => <Members count={agency.members} line="first" active={agency.active} />],
      ]}
    />
  )
}

const blank: AgencyFields = { key: '', name: '', mailDomain: '', firstLine: '', mailbox: '', active: true }

function AgencyForm({ agency }: { readonly agency: AgencyItem | null }) {
  const { field, hint, activeHint } = useAdministrationWords()
  const { id, team: _team, members: _members, ...fields } = agency ?? { ...blank, id: null, team: '', members: 0 }
  const record = useRecord<AgencyFields>('agencies', id, fields)
  const named = useNaming(record)
  const { draft, set, faultAt, isNew } = record
  const rename = (name: string) => {
    const follows = isNew && (draft.firstLine === '' || draft.firstLine === `${draft.name} 1. linje`)
    set({ ...named(name), ...(follows && { firstLine: name === '' ? '' : `${name} 1. linje` }) })
  }
  return (
    <RecordForm place="agencies" record={record} name={agency?.name ?? ''}>
      <TextField label={field.name} value={draft.name} onChange={rename} fault={faultAt('name')} />
      <KeyField isNew={isNew} value={draft.key} onChange={key => set({ key })} fault={faultAt('key')} />
      <TextField
        label={field.mailDomain}
        hint={hint.mailDomain}
        value={draft.mailDomain}
        onChange={mailDomain => set({ mailDomain })}
        fault={faultAt('mailDomain')}
      />
      <TextField
        label={field.firstLine}
        value={draft.firstLine}
        onChange={firstLine => set({ firstLine })}
        fault={faultAt('firstLine')}
      />
      <TextField
        label={field.mailbox}
        hint={hint.mailbox}
        value={draft.mailbox}
        onChange={mailbox => set({ mailbox })}
        fault={faultAt('mailbox')}
      />
      {!isNew && (
        <FlagField
          label={field.active}
          hint={activeHint.agencies}
          checked={draft.active}
          onChange={active => set({ active })}
          fault={faultAt('active')}
        />
      )}
    </RecordForm>
  )
}
