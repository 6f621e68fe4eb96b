import type { PersonFields, PersonPage } from '../../../contract/administration-person.ts'
import { phoneShown } from '../../../contract/phone.ts'
import { useLanguage } from '../../text/words-provider.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { UnreachableNote } from '../../ui/unreachable-note.tsx'
import { among } from '../record/among.ts'
import { FlagField } from '../record/flag-field.tsx'
import { LanguageField } from '../record/language-field.tsx'
import { RecordForm } from '../record/record-form.tsx'
import { useRecord } from '../record/use-record.ts'
import { useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { TeamChoice } from './team-choice.tsx'

const blank: Omit<PersonFields, 'language'> = {
  name: '',
  email: '',
  phone: null,
  agency: null,
  supplier: null,
  teams: [],
  administrator: false,
  processOwner: false,
  active: true,
}

type PersonFormProps = {
  readonly person: PersonPage | null
  /** Key of the team that a new one is for. */
  readonly team: string | undefined
}

/** One person: who she is, where she belongs, and what she may. */
export function PersonForm({ person, team }: PersonFormProps) {
  const { field, hint, activeHint, none, leaves } = useAdministrationWords()
  const { agencies, suppliers } = useChoices()
  const language = useLanguage()
  const { id, openCases, unreachable, ...fields } = person ?? {
    ...blank,
    teams: team === undefined ? [] : [team],
    id: null,
    language,
    openCases: 0,
    unreachable: null,
  }
  const phone = fields.phone === null ? null : phoneShown(fields.phone)
  const record = useRecord<PersonFields>('people', id, { ...fields, phone })
  const { draft, set, faultAt, isNew } = record
  const orNull = (value: string) => (value === '' ? null : value)
  return (
    <RecordForm place="people" record={record} name={person?.name ?? ''}>
      <TextField label={field.name} value={draft.name} onChange={name => set({ name })} fault={faultAt('name')} />
      <TextField label={field.email} value={draft.email} onChange={email => set({ email })} fault={faultAt('email')} />
      <UnreachableNote unreachable={unreachable} />
      <TextField
        label={field.phone}
        hint={hint.phone}
        value={draft.phone ?? ''}
        onChange={it => set({ phone: orNull(it) })}
        fault={faultAt('phone')}
      />
      <LanguageField label={field.language} value={draft.language} onChange={it => set({ language: it })} />
      <SelectField
        label={field.agency}
        value={draft.agency ?? ''}
        onChange={agency => set({ agency: orNull(agency) })}
        fault={faultAt('agency')}
        among={[['', none], ...among(agencies, draft.agency)]}
      />
      <SelectField
        label={field.supplier}
        value={draft.supplier ?? ''}
        onChange={supplier => set({ supplier: orNull(supplier) })}
        fault={faultAt('supplier')}
        among={[['', none], ...among(suppliers, draft.supplier)]}
      />
      <TeamChoice teams={draft.teams} onChange={teams => set({ teams })} fault={faultAt('teams')} />
      <FlagField
        label={field.administrator}
        checked={draft.administrator}
        onChange={administrator => set({ administrator })}
        fault={faultAt('administrator')}
      />
      <FlagField
        label={field.processOwner}
        hint={hint.processOwner}
        checked={draft.processOwner}
        onChange={processOwner => set({ processOwner })}
        fault={faultAt('processOwner')}
      />
      {!isNew && (
        <FlagField
          label={field.active}
          hint={person?.active && !draft.active ? leaves(openCases) : activeHint.people}
          checked={draft.active}
          onChange={active => set({ active })}
          fault={faultAt('active')}
        />
      )}
    </RecordForm>
  )
}
