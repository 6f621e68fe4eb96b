import { useState } from 'react'
import { inLanguage } from '../../../contract/text/in-language.ts'
import { useDirectory, usePeople } from '../../api/queries.ts'
import { useLanguage, useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ActForm } from './act-form.tsx'
import { ChoiceField, LineField, WordsField } from './fields.tsx'
import { codesOf } from './said.ts'

/** Gives the case to a member of the team that has it. */
export function AssignForm() {
  const { view } = useScene()
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="assign"
      button={act.assign}
      read={said => ({ action: 'assign', body: { person: said.text('person') } })}
      told={() => done.assign}
    >
      <ChoiceField name="person" label={field.person} choices={useMayBeGiven(view.team.id)} blank={act.choose} />
    </ActForm>
  )
}

/** Another member of the 1st line owns it. */
export function OwnerForm() {
  const { view } = useScene()
  const { act, field, done } = useWords().casePage
  return (
    <ActForm
      action="change-owner"
      read={said => ({ action: 'change-owner', body: { person: said.text('person') } })}
      told={() => done['change-owner']}
    >
      <ChoiceField
        name="person"
        label={field.person}
        choices={useMayBeGiven(view.owner?.team.id)}
        value={view.owner?.person?.id}
        blank={act.choose}
      />
    </ActForm>
  )
}

/** The case came from somebody else: she is searched for by name or address. */
export function RequesterForm() {
  const words = useWords()
  const { act, field, done } = words.casePage
  const [search, setSearch] = useState('')
  const hits = usePeople(search).data?.items ?? []
  return (
    <ActForm
      action="correct-requester"
      read={said => ({ action: 'correct-requester', body: { person: said.text('person') } })}
      told={() => done['correct-requester']}
    >
      <LineField name="search" label={field.search} onText={setSearch} optional />
      <ChoiceField
        name="person"
        label={field.requester}
        choices={hits.map(({ id, name, agency }) => [id, agency === null ? name : `${name}, ${agency.name}`])}
        blank={search.trim().length >= 2 && hits.length === 0 ? field.noHits : act.choose}
      />
    </ActForm>
  )
}

/** From the 1st line to a 2nd line, with what was tried and what is asked (M.1.1.2). */
export function HandOverForm() {
  const { field, done, act, confidential: words } = useWords().casePage
  const { confidential } = useScene().view
  const teams = useDirectory().data?.teams.filter(({ line }) => line === 'second') ?? []
  const [to, setTo] = useState<string>()
  const team = teams.find(({ id }) => id === to) ?? teams[0]
  if (team === undefined) return null
  const readers = confidential?.readers.map(({ id }) => id) ?? []
  const isNew = confidential !== null && !team.members.some(({ id }) => readers.includes(id))
  return (
    <ActForm
      action="hand-over"
      button={act.handOver}
      read={said => {
        const body = { team: said.text('team'), tried: said.text('tried'), asked: said.text('asked') }
        const over = { action: 'hand-over', body } as const
        if (!isNew) return over
        // Of a confidential case, with whoever there is to read it.
        const named = { readers: [...readers, said.text('reader')], reason: words.thereWhy(team.name) }
        return [{ action: 'change-readers', body: named }, over]
      }}
      told={() => done['hand-over']}
    >
      <ChoiceField
        name="team"
        label={field.team}
        choices={teams.map(({ id, name }) => [id, name])}
        value={teams[0]?.id}
        onChoice={setTo}
      />
      {isNew && (
        <ChoiceField
          key={team.id}
          name="reader"
          label={words.there}
          choices={team.members.map(({ id, name }) => [id, name])}
          blank={act.choose}
        />
      )}
      <WordsField name="tried" label={field.tried} />
      <WordsField name="asked" label={field.asked} />
    </ActForm>
  )
}

/** Back to the 1st line unsolved, with the reason that is counted (U-19). */
export function ReturnForm() {
  const words = useWords()
  const { act, field, done } = words.casePage
  const { view } = useScene()
  const language = useLanguage()
  const own = useDirectory().data?.teams.find(({ id }) => id === view.team.id)?.returnReasons ?? []
  // A kind that the team has words for is offered in those; every kind can be chosen.
  const choices = codesOf(words.returnReason).flatMap(kind => {
    const ours = own.filter(reason => reason.kind === kind)
    return ours.length === 0
      ? [[kind, words.returnReason[kind]] as const]
      : ours.map(({ id, texts }) => [id, inLanguage(texts, language)] as const)
  })
  return (
    <ActForm
      action="return"
      read={said => ({
        action: 'return',
        body: { reason: said.code('reason', Object.fromEntries(choices)), note: said.text('note') },
      })}
      told={() => done.return}
    >
      <ChoiceField name="reason" label={field.returnReason} choices={choices} blank={act.choose} />
      <WordsField name="note" label={field.note} />
    </ActForm>
  )
}

/** Members of a team to whom the case may be given: of a confidential one those who read it. */
function useMayBeGiven(team: string | undefined) {
  const { confidential } = useScene().view
  const members = useMembers(team)
  return confidential === null
    ? members
    : members.filter(([member]) => confidential.readers.some(({ id }) => id === member))
}

function useMembers(team: string | undefined) {
  const members = useDirectory().data?.teams.find(({ id }) => id === team)?.members ?? []
  return members.map(({ id, name }) => [id, name] as const)
}
