import { Button, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useDirectory } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import './confidential.css'

/** Somebody of the lines, with the team she is shown with. */
type Colleague = { readonly id: string; readonly name: string; readonly team: string }

type ReadersFieldProps = {
  /** Whoever does it, where she is one of them whatever else; null where she is named, and left out, as the others. */
  readonly me: string | null
  readonly chosen: readonly string[]
  readonly onChosen: (people: readonly string[]) => void
  /** Teams with a part in the case, the nearest first: their members come first, and those of the 2nd lines after them. */
  readonly teams: readonly string[]
  readonly fault?: string | undefined
}

/** Colleagues named one by one: found by their names, the nearest offered before anything is typed. */
export function ReadersField({ me, chosen, onChosen, teams, fault }: ReadersFieldProps) {
  const { confidential: words } = useWords().casePage
  const [search, setSearch] = useState('')
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { all, offered } = useColleagues(teams)
  const taken = me === null ? chosen : [me, ...chosen]
  const hits = offered.filter(isHit(search, taken)).slice(0, OFFERED)
  const add = ({ id, name }: Colleague) => {
    onChosen([...chosen, id])
    setSearch('')
    setSaid(words.added(name))
    field.current?.focus()
  }
  const drop = ({ id, name }: Colleague) => {
    onChosen(chosen.filter(each => each !== id))
    setSaid(words.dropped(name))
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = hits
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    // Enter takes the first one found; it does not send the form.
    event.preventDefault()
    if (search.trim() !== '' && first !== undefined) add(first)
  }
  const named = chosen.flatMap(id => all.find(each => each.id === id) ?? [])
  return (
    <fieldset className="case-named">
      <legend>{words.who}</legend>
      <ul>
        {me !== null && <li>{words.you}</li>}
        {named.map(person => (
          <li key={person.id}>
            <Named person={person} />
            <Button variant="tertiary" aria-label={words.drop(person.name)} onClick={() => drop(person)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Textfield
        ref={field}
        label={words.search}
        value={search}
        onChange={event => setSearch(event.target.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
      />
      <ul>
        {hits.map(person => (
          <li key={person.id}>
            <Button variant="tertiary" onClick={() => add(person)}>
              <span aria-hidden="true">+</span>
              <span className="ds-sr-only">{words.add}</span>
              <Named person={person} />
            </Button>
          </li>
        ))}
      </ul>
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
      <p role="status" className="ds-sr-only">
        {said}
      </p>
    </fieldset>
  )
}

/** More than these are found by typing. */
const OFFERED = 5

function Named({ person: { name, team } }: { readonly person: Colleague }) {
  return (
    <span>
      {name} <span className="quiet">{team}</span>
    </span>
  )
}

function isHit(search: string, taken: readonly string[]) {
  const wanted = search.trim().toLowerCase()
  return ({ id, name }: Colleague) => !taken.includes(id) && name.toLowerCase().includes(wanted)
}

/** Everybody in the lines, once each; and whom the lines of the case have, who are offered. */
function useColleagues(nearest: readonly string[]): Readonly<Record<'all' | 'offered', readonly Colleague[]>> {
  const teams = useDirectory().data?.teams ?? []
  const near = nearest.flatMap(id => teams.find(team => team.id === id) ?? [])
  const far = teams.filter(({ id }) => !nearest.includes(id))
  const others = far.filter(({ line }) => line === 'second')
  return { all: membersOf([...near, ...far]), offered: membersOf([...near, ...others]) }
}

type Team = { readonly name: string; readonly members: readonly { readonly id: string; readonly name: string }[] }

function membersOf(teams: readonly Team[]): readonly Colleague[] {
  const all = teams.flatMap(({ name: team, members }) => members.map(({ id, name }): Colleague => ({ id, name, team })))
  return [...new Map(all.toReversed().map(each => [each.id, each])).values()].toReversed()
}
