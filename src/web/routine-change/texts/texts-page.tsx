import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Language } from '../../../contract/value.ts'
import { useMe } from '../../api/queries.ts'
import { RoutinePlaces } from '../../handbook/routine-places.tsx'
import { useRoutine } from '../../handbook/use-handbook.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { isTextsChanged } from '../scene/texts-changed.ts'
import { useChangeWords } from '../scene/use-change-words.ts'
import { groupOf, namesOf } from './place-names.ts'
import { SayingField } from './saying-field.tsx'
import { TextHistory } from './text-history.tsx'
import { type Edits, useSaveTexts, useTexts } from './use-texts.ts'
import './texts.css'

/** Where the words of a routine are written: its head, its purpose and each activity, four languages side by side (O-20). */
export function TextsPage({ routine }: { readonly routine: string }) {
  const words = useChangeWords()
  const { processOwner } = useMe()
  usePageTitle(words.texts.heading(routine))
  return (
    <div className="page change">
      <RoutinePlaces routine={routine} />
      <h1>{words.texts.heading(routine)}</h1>
      {processOwner ? <Writing routine={routine} /> : <EmptyState>{words.onlyProcessOwner}</EmptyState>}
    </div>
  )
}

function Writing({ routine }: { readonly routine: string }) {
  const words = useChangeWords()
  const { texts: said } = words
  const page = useRoutine(routine)
  const version = page.data?.version ?? ''
  const { data, error } = useTexts(routine, version)
  const save = useSaveTexts(routine, version)
  const [group, setGroup] = useState('head')
  const [edits, setEdits] = useState<Edits>({})
  /** The revision she began from: the page is read anew meanwhile. Null once she has been told that there is a later one. */
  const [from, setFrom] = useState<number | null>(null)
  if (page.data === undefined || data === undefined) return <RefusalMessage error={page.error ?? error} />
  const groups = [...new Set(data.places.map(groupOf))]
  const names = namesOf(page.data, words)
  const now = (language: Language, place: string) => data.texts[language]?.[place] ?? ''
  const changed = Object.values(edits).reduce((sum, each) => sum + Object.keys(each).length, 0)
  const write = (language: Language, place: string, text: string) => {
    if (changed === 0) setFrom(data.revision)
    const { [place]: _, ...others } = edits[language] ?? {}
    setEdits({ ...edits, [language]: text === now(language, place) ? others : { ...others, [place]: text } })
  }
  return (
    <>
      <p className="quiet">{said.about(version)}</p>
      <form
        className="stack texts-form"
        onSubmit={event => {
          event.preventDefault()
          save.mutate(
            { revision: from ?? data.revision, texts: edits },
            { onSuccess: () => setEdits({}), onError: error => isTextsChanged(error) && setFrom(null) },
          )
        }}
      >
        <div className="texts-where">
          <SelectField
            label={said.where}
            value={group}
            onChange={setGroup}
            among={groups.map(each => [each, names(each)])}
          />
        </div>
        {data.places
          .filter(place => groupOf(place) === group)
          .map(place => (
            <SayingField
              key={place}
              place={place}
              textIn={language => edits[language]?.[place] ?? now(language, place)}
              onText={(language, text) => write(language, place, text)}
            />
          ))}
        <RefusalMessage error={save.error} />
        <div className="actions">
          <Button type="submit" disabled={changed === 0} loading={save.isPending}>
            {said.save(changed)}
          </Button>
          {changed > 0 && (
            <Button variant="tertiary" onClick={() => setEdits({})}>
              {said.drop}
            </Button>
          )}
        </div>
        <p role="status" className="change-told">
          {save.isSuccess && changed === 0 && said.saved}
        </p>
      </form>
      <TextHistory routine={routine} version={version} names={names} />
    </>
  )
}
