import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { WrittenInstruction } from '../../../contract/instruction.ts'
import { languageNames } from '../../text/words.ts'
import { useWords } from '../../text/words-provider.tsx'
import { TextField } from '../../ui/fields.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { LocalCells, LocalHeads } from '../record/local-cells.tsx'
import { draftOf, LANGUAGES, type LocalDraft, NO_TEXT, writtenOf } from '../record/local-draft.ts'
import { useAdministered, useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

/** The operating instruction of a service (U-1): who answers what and who fulfils it, shown beside it on every case. */
export function ServiceInstruction({ service, name }: { readonly service: string; readonly name: string }) {
  const words = useAdministrationWords()
  const { data } = useAdministered<WrittenInstruction>(`services/${service}/instruction`)
  return (
    <section aria-labelledby="instruction" className="stack admin-lines">
      <h2 id="instruction">{words.instruction.heading}</h2>
      <p className="quiet">{words.instruction.about}</p>
      {data !== undefined && <Form service={service} name={name} kept={data} />}
    </section>
  )
}

type Line = 'first' | 'second'
type Duty = { readonly key: number; readonly what: LocalDraft; readonly answers: Line; readonly fulfils: Line }
type FormProps = { readonly service: string; readonly name: string; readonly kept: WrittenInstruction }

function Form({ service, name, kept }: FormProps) {
  const words = useAdministrationWords()
  const tell = useTell()
  const [texts, setTexts] = useState(draftOf(kept.texts))
  const [duties, setDuties] = useState<readonly Duty[]>(
    kept.duties.map((duty, key) => ({ ...duty, key, what: draftOf(duty.what) })),
  )
  const change = useChange<WrittenInstruction>('PUT', `services/${service}/instruction`)
  const set = (key: number, part: Partial<Duty>) =>
    setDuties(now => now.map(duty => (duty.key === key ? { ...duty, ...part } : duty)))
  const add = () =>
    setDuties(now => [...now, { key: (now.at(-1)?.key ?? -1) + 1, what: NO_TEXT, answers: 'first', fulfils: 'first' }])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const text = writtenOf(texts)
    const body: WrittenInstruction = {
      texts: Object.keys(text).length === 0 ? null : text,
      duties: duties.map(({ what, answers, fulfils }) => ({ what: writtenOf(what), answers, fulfils })),
    }
    change.mutate(body, { onSuccess: () => tell(words.saved(name)) })
  }
  return (
    <form className="stack" onSubmit={save}>
      <div className="admin-four">
        {LANGUAGES.map(language => (
          <TextField
            key={language}
            label={languageNames[language]}
            rows={4}
            value={texts[language]}
            onChange={text => setTexts(now => ({ ...now, [language]: text }))}
          />
        ))}
      </div>
      {duties.length > 0 && (
        <table className="admin-lines-table">
          <thead>
            <tr>
              <LocalHeads />
              <th scope="col">{words.instruction.answers}</th>
              <th scope="col">{words.instruction.fulfils}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {duties.map((duty, index) => {
              const called = words.instruction.one(index + 1)
              return (
                <tr key={duty.key}>
                  <LocalCells name={called} draft={duty.what} onDraft={what => set(duty.key, { what })} />
                  <LineCell
                    name={`${called}, ${words.instruction.answers}`}
                    label={words.instruction.answers}
                    value={duty.answers}
                    onLine={answers => set(duty.key, { answers })}
                  />
                  <LineCell
                    name={`${called}, ${words.instruction.fulfils}`}
                    label={words.instruction.fulfils}
                    value={duty.fulfils}
                    onLine={fulfils => set(duty.key, { fulfils })}
                  />
                  <td>
                    <Button
                      variant="tertiary"
                      aria-label={`${words.remove}: ${called}`}
                      onClick={() => setDuties(now => now.filter(({ key }) => key !== duty.key))}
                    >
                      {words.remove}
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <RefusalMessage error={change.error} />
      <p className="actions">
        <Button type="submit" variant="secondary" loading={change.isPending}>
          {words.instruction.save}
        </Button>
        <Button variant="tertiary" onClick={add}>
          {words.instruction.add}
        </Button>
      </p>
    </form>
  )
}

type LineCellProps = {
  readonly name: string
  readonly label: string
  readonly value: Line
  readonly onLine: (line: Line) => void
}

function LineCell({ name, label, value, onLine }: LineCellProps) {
  const { line } = useWords()
  return (
    <td data-label={label}>
      <select
        className="ds-input"
        aria-label={name}
        value={value}
        onChange={event => onLine(event.target.value === 'first' ? 'first' : 'second')}
      >
        <option value="first">{line.first}</option>
        <option value="second">{line.second}</option>
      </select>
    </td>
  )
}
