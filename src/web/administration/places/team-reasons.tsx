import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { TeamReasons as Answer, TeamReason } from '../../../contract/team-reason.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { LocalCells, LocalHeads } from '../record/local-cells.tsx'
import { draftOf, type LocalDraft, NO_TEXT, writtenOf } from '../record/local-draft.ts'
import { useAdministered, useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

/** What a 2nd line calls its reasons for a return (U-19); one that nobody has written is called by its kind. */
export function TeamReasons({ team, name }: { readonly team: string; readonly name: string }) {
  const words = useAdministrationWords()
  const { data } = useAdministered<Answer>(`teams/${team}/return-reasons`)
  return (
    <section aria-labelledby="reasons" className="stack admin-lines">
      <h2 id="reasons">{words.reasons.heading}</h2>
      <p className="quiet">{words.reasons.about}</p>
      {data !== undefined && <Form team={team} name={name} kept={data.reasons} />}
    </section>
  )
}

type Draft = {
  readonly key: number
  readonly id?: string
  readonly kind: TeamReason['kind']
  readonly texts: LocalDraft
}

type FormProps = { readonly team: string; readonly name: string; readonly kept: readonly TeamReason[] }

function Form({ team, name, kept }: FormProps) {
  const words = useAdministrationWords()
  const { returnReason } = useWords()
  const tell = useTell()
  const [drafts, setDrafts] = useState(draftsOf(kept))
  const change = useChange<Answer>('PUT', `teams/${team}/return-reasons`)
  const set = (key: number, part: Partial<Draft>) =>
    setDrafts(now => now.map(draft => (draft.key === key ? { ...draft, ...part } : draft)))
  const add = () =>
    setDrafts(now => [...now, { key: (now.at(-1)?.key ?? -1) + 1, kind: 'missing-information', texts: NO_TEXT }])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const reasons = drafts.map(({ key: _, texts, ...draft }) => ({ ...draft, texts: writtenOf(texts) }))
    change.mutate(
      { reasons },
      {
        onSuccess(now) {
          setDrafts(draftsOf(now.reasons))
          tell(words.saved(name))
        },
      },
    )
  }
  return (
    <form className="stack" onSubmit={save}>
      {drafts.length > 0 && (
        <table className="admin-lines-table">
          <thead>
            <tr>
              <th scope="col">{words.reasons.kind}</th>
              <LocalHeads />
              <td />
            </tr>
          </thead>
          <tbody>
            {drafts.map(({ key, kind, texts }, index) => (
              <tr key={key}>
                <td data-label={words.reasons.kind}>
                  <select
                    className="ds-input"
                    aria-label={`${words.reasons.one(index + 1)}, ${words.reasons.kind}`}
                    value={kind}
                    onChange={({ target: { value } }) => set(key, { kind: kindIn(returnReason, value) ?? kind })}
                  >
                    {Object.entries(returnReason).map(([code, word]) => (
                      <option key={code} value={code}>
                        {word}
                      </option>
                    ))}
                  </select>
                </td>
                <LocalCells
                  name={words.reasons.one(index + 1)}
                  draft={texts}
                  onDraft={draft => set(key, { texts: draft })}
                />
                <td>
                  <Button
                    variant="tertiary"
                    aria-label={`${words.remove}: ${words.reasons.one(index + 1)}`}
                    onClick={() => setDrafts(now => now.filter(draft => draft.key !== key))}
                  >
                    {words.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RefusalMessage error={change.error} />
      <p className="actions">
        {drafts.length + kept.length > 0 && (
          <Button type="submit" variant="secondary" loading={change.isPending}>
            {words.reasons.save}
          </Button>
        )}
        <Button variant="tertiary" onClick={add}>
          {words.reasons.add}
        </Button>
      </p>
    </form>
  )
}

function draftsOf(reasons: readonly TeamReason[]): readonly Draft[] {
  return reasons.map(({ id, kind, texts }, key) => ({ key, id, kind, texts: draftOf(texts) }))
}

function kindIn(words: Readonly<Record<TeamReason['kind'], string>>, value: string): TeamReason['kind'] | undefined {
  return Object.keys(words).find((kind): kind is TeamReason['kind'] => kind === value)
}
