import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person } from '../../../contract/administration-person.ts'
import type { TeamItem } from '../../../contract/administration-team.ts'
import { Refused } from '../../api/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/fields.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministeredList, useChange } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'

/** Letters from which people are searched for. */
const LEAST = 2

/** Who is in a team; people are found and let in, or taken out, and their cases there go back to it. */
export function TeamMembers({ team }: { readonly team: TeamItem }) {
  const words = useAdministrationWords()
  const { data } = useAdministeredList<Person>('people', { team: team.key })
  const members = data?.pages.flatMap(page => page.items) ?? []
  return (
    <section aria-labelledby="members" className="stack">
      <h2 id="members">{words.members}</h2>
      {data !== undefined && members.length === 0 && <EmptyState>{words.noMembers}</EmptyState>}
      <ul className="admin-members">
        {members.map(person => (
          <li key={person.id}>
            <span>
              <Link to="/admin/$place/{-$id}" params={{ place: 'people', id: person.id }}>
                {person.name}
              </Link>
              {!person.active && <span className="quiet"> {words.retired}</span>}
            </span>
            <SetMember team={team} person={person} member={false} />
          </li>
        ))}
      </ul>
      <AddMember team={team} members={members} />
    </section>
  )
}

function AddMember({ team, members }: { readonly team: TeamItem; readonly members: readonly Person[] }) {
  const words = useAdministrationWords()
  const [asked, setAsked] = useState('')
  const q = asked.trim()
  const { data } = useAdministeredList<Person>('people', { q, active: 'yes' }, q.length >= LEAST)
  const found = q.length < LEAST ? [] : (data?.pages[0]?.items ?? [])
  const others = found.filter(({ id }) => !members.some(member => member.id === id)).slice(0, 8)
  return (
    <div className="stack">
      <TextField label={words.addMember} hint={words.addMemberHint} value={asked} onChange={setAsked} />
      <ul className="admin-members" aria-live="polite">
        {others.map(person => (
          <li key={person.id}>
            <span>
              {person.name} <span className="quiet">{person.email}</span>
            </span>
            <SetMember team={team} person={person} member />
          </li>
        ))}
      </ul>
      {q.length >= LEAST && data !== undefined && others.length === 0 && <p className="quiet">{words.noHits(q)}</p>}
      <p className="actions">
        <Button asChild variant="secondary">
          <Link to="/admin/$place/{-$id}" params={{ place: 'people', id: 'new' }} search={{ team: team.key }}>
            {words.add.people}
          </Link>
        </Button>
      </p>
    </div>
  )
}

type SetMemberProps = { readonly team: TeamItem; readonly person: Person; readonly member: boolean }

function SetMember({ team, person, member }: SetMemberProps) {
  const words = useAdministrationWords()
  const fault = useFaultWords()
  const change = useChange<null>(member ? 'PUT' : 'DELETE', `teams/${team.id}/members/${person.id}`)
  const faults = change.error instanceof Refused ? change.error.problem.faults : undefined
  return (
    <>
      <Button
        variant="tertiary"
        aria-label={member ? words.addThis(person.name) : words.removeMember(person.name)}
        disabled={change.isPending}
        onClick={() => change.mutate(null)}
      >
        {member ? words.addIt : words.remove}
      </Button>
      <RefusalMessage error={faults === undefined ? change.error : null} />
      {faults !== undefined && (
        <p role="alert" className="admin-few">
          {faults.map(({ code }) => fault(code)).join(' ')}
        </p>
      )}
    </>
  )
}
