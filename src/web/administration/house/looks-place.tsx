import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { Organisation, OrganisationFields } from '../../../contract/administration-organisation.ts'
import { Refused } from '../../api/ask.ts'
import { useLanguage } from '../../text/words-provider.tsx'
import { TextField } from '../../ui/fields.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { LanguageField } from '../record/language-field.tsx'
import { useAdministered, useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'
import { ColourField } from './colour-field.tsx'
import { LogoField } from './logo-field.tsx'
import { ZoneField, zoneHere } from './zone-field.tsx'

/** What the organisation calls itself and looks like. */
export function LooksPlace() {
  const words = useAdministrationWords()
  const { data, error } = useAdministered<Organisation>('organisation')
  usePageTitle(words.place.looks)
  return (
    <section aria-labelledby="looks" className="stack admin-form">
      <h2 id="looks" className="ds-sr-only">
        {words.place.looks}
      </h2>
      <p className="quiet">{words.looks.about}</p>
      <RefusalMessage error={error} />
      {data !== undefined && <LooksForm organisation={data} />}
      {data !== undefined && <LogoField logo={data.logo} />}
    </section>
  )
}

function LooksForm({ organisation: { logo: _logo, ...given } }: { readonly organisation: Organisation }) {
  const words = useAdministrationWords()
  const faultWords = useFaultWords()
  const tell = useTell()
  const language = useLanguage()
  const [draft, setDraft] = useState<OrganisationFields>(() =>
    given.name === '' ? { ...given, language, zone: zoneHere() } : given,
  )
  const { mutate, error, isPending } = useChange<Organisation>('PUT', 'organisation')
  const faults = error instanceof Refused ? (error.problem.faults ?? []) : []
  const fault = (field: string) => {
    const found = faults.find(({ path }) => path === field)
    return found && faultWords(found.code)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    tell('')
    mutate(draft, { onSuccess: () => tell(words.looks.saved) })
  }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={words.field.name}
        value={draft.name}
        onChange={name => setDraft({ ...draft, name })}
        fault={fault('name')}
      />
      <LanguageField
        label={words.looks.language}
        value={draft.language}
        onChange={language => setDraft({ ...draft, language })}
      />
      <ZoneField zone={draft.zone} onChange={zone => setDraft({ ...draft, zone })} />
      <ColourField accent={draft.accent} onChange={accent => setDraft({ ...draft, accent })} fault={fault('accent')} />
      {faults.length === 0 && <RefusalMessage error={error} />}
      <p className="actions">
        <Button type="submit" loading={isPending}>
          {words.save}
        </Button>
      </p>
    </form>
  )
}
