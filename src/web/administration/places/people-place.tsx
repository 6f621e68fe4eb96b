import type { Person, PersonPage } from '../../../contract/administration-person.ts'
import { OneRecord } from '../record/one-record.tsx'
import { RegisterList } from '../record/register-list.tsx'
import { useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { Invite } from './invite.tsx'
import { InviteAll } from './invite-all.tsx'
import { PersonForm } from './person-form.tsx'
import type { PlaceProps } from './place-props.ts'

/** Everybody who is known. */
export function PeoplePlace({ id, q, team }: PlaceProps) {
  const { field, home, yes } = useAdministrationWords()
  const { agencies, suppliers, teams } = useChoices()
  const called = (among: readonly { key: string; name: string }[], key: string) =>
    among.find(each => each.key === key)?.name ?? key
  if (id !== undefined) {
    return (
      <OneRecord<PersonPage> key={id} place="people" id={id}>
        {person => (
          <div className="admin-two">
            <PersonForm person={person} team={team} />
            {person?.active === true && <Invite person={person} />}
          </div>
        )}
      </OneRecord>
    )
  }
  return (
    <RegisterList<Person>
      place="people"
      q={q}
      above={<InviteAll />}
      columns={[
        [field.email, person => person.email],
        [
          home,
          ({ agency, supplier }) =>
            agency !== null ? called(agencies, agency) : supplier !== null ? called(suppliers, supplier) : '',
        ],
        [field.teams, person => person.teams.map(key => called(teams, key)).join(', ')],
        [field.administrator, person => (person.administrator ? yes : '')],
      ]}
    />
  )
}
