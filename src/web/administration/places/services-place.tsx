import { useEffect } from 'react'
import type { Service, ServiceFields } from '../../../contract/administration-service.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { among } from '../record/among.ts'
import { FlagField } from '../record/flag-field.tsx'
import { KeyField } from '../record/key-field.tsx'
import { OneRecord } from '../record/one-record.tsx'
import { RecordForm } from '../record/record-form.tsx'
import { RegisterList } from '../record/register-list.tsx'
import { useNaming } from '../record/use-naming.ts'
import { useRecord } from '../record/use-record.ts'
import { useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import type { PlaceProps } from './place-props.ts'
import { ServiceInstruction } from './service-instruction.tsx'

/** Services, and the 2nd line that has each. */
export function ServicesPlace({ id, q }: PlaceProps) {
  const { field, state } = useAdministrationWords()
  const { teams } = useChoices()
  if (id !== undefined) {
    return (
      <OneRecord<Service> key={id} place="services" id={id}>
        {service => (
          <>
            <ServiceForm service={service} />
            {service !== null && <ServiceInstruction service={service.id} name={service.name} />}
          </>
        )}
      </OneRecord>
    )
  }
  return (
    <RegisterList<Service>
      place="services"
      q={q}
      columns={[
        [field.team, service => teams.find(({ key }) => key === service.team)?.name ?? service.team],
        [field.state, service => state[service.state]],
      ]}
    />
  )
}

const blank: ServiceFields = {
  key: '',
  name: '',
  state: 'production',
  team: '',
  delegatesPublic: false,
  routine: null,
  active: true,
}

function ServiceForm({ service }: { readonly service: Service | null }) {
  const words = useAdministrationWords()
  const { field, hint, none, activeHint, choose } = words
  const { teams, routines } = useChoices()
  const { id, ...fields } = service ?? { ...blank, id: null }
  const record = useRecord<ServiceFields>('services', id, fields)
  const named = useNaming(record)
  const { draft, set, faultAt, isNew } = record
  const secondLines = teams.filter(({ line }) => line === 'second')
  // Where there is one alone, nobody has to choose it.
  const only = isNew && secondLines.length === 1 ? secondLines[0]?.key : undefined
  useEffect(() => {
    if (only !== undefined && draft.team === '') set({ team: only })
  })
  return (
    <RecordForm place="services" record={record} name={service?.name ?? ''}>
      <TextField label={field.name} value={draft.name} onChange={name => set(named(name))} fault={faultAt('name')} />
      <KeyField isNew={isNew} value={draft.key} onChange={key => set({ key })} fault={faultAt('key')} />
      <SelectField
        label={field.team}
        value={draft.team}
        onChange={team => set({ team })}
        fault={faultAt('team')}
        among={[['', choose], ...among(secondLines, draft.team)]}
      />
      <SelectField
        label={field.state}
        value={draft.state}
        onChange={state => set({ state: state === 'pilot' ? 'pilot' : 'production' })}
        among={Object.entries(words.state)}
      />
      <FlagField
        label={field.delegatesPublic}
        checked={draft.delegatesPublic}
        onChange={delegatesPublic => set({ delegatesPublic })}
      />
      <SelectField
        label={field.routine}
        hint={hint.routine}
        value={draft.routine ?? ''}
        onChange={routine => set({ routine: routine === '' ? null : routine })}
        fault={faultAt('routine')}
        among={[['', none], ...among(routines, draft.routine)]}
      />
      {!isNew && (
        <FlagField
          label={field.active}
          hint={activeHint.services}
          checked={draft.active}
          onChange={active => set({ active })}
          fault={faultAt('active')}
        />
      )}
    </RecordForm>
  )
}
