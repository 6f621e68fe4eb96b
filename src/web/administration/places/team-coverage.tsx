import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { Coverage } from '../../../contract/coverage.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useAdministered, useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

type Props = { readonly team: string; readonly name: string }

/** Which services each member of a 1st line helps with (O-2); one that is in use and nobody's stands out. */
export function TeamCoverage({ team, name }: Props) {
  const { coverage } = useAdministrationWords()
  const { data } = useAdministered<Coverage>(`teams/${team}/coverage`)
  if (data === undefined || data.members.length === 0) return null
  return (
    <section aria-labelledby="coverage" className="stack admin-lines">
      <h2 id="coverage">{coverage.heading}</h2>
      <p className="quiet">{coverage.about}</p>
      <Form team={team} name={name} kept={data} />
    </section>
  )
}

function Form({ team, name, kept }: Props & { readonly kept: Coverage }) {
  const words = useAdministrationWords()
  const tell = useTell()
  const [members, setMembers] = useState(kept.members)
  const change = useChange<Coverage>('PUT', `teams/${team}/coverage`)
  const set = (person: string, key: string, helps: boolean) =>
    setMembers(now =>
      now.map(member => {
        if (member.person !== person) return member
        const others = member.services.filter(service => service !== key)
        return { ...member, services: helps ? [...others, key] : others }
      }),
    )
  const save = (event: FormEvent) => {
    event.preventDefault()
    const body = { members: members.map(({ person, services }) => ({ person, services })) }
    change.mutate(body, {
      onSuccess(now) {
        setMembers(now.members)
        tell(words.saved(name))
      },
    })
  }
  const isCovered = (key: string) => members.some(({ services }) => services.length === 0 || services.includes(key))
  return (
    <form className="stack" onSubmit={save}>
      <table className="coverage-table">
        <thead>
          <tr>
            <th scope="col">{words.coverage.service}</th>
            {members.map(member => (
              <th key={member.person} scope="col">
                {member.name}
                {member.services.length === 0 && <span className="quiet"> {words.coverage.all}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kept.services.map(({ key, name: service, used }) => (
            <tr key={key}>
              <th scope="row">
                {service}
                {used && !isCovered(key) && <span className="admin-few"> {words.coverage.nobody}</span>}
              </th>
              {members.map(member => (
                <td key={member.person}>
                  <label>
                    <input
                      type="checkbox"
                      className="ds-input"
                      checked={member.services.includes(key)}
                      onChange={event => set(member.person, key, event.target.checked)}
                    />
                    <span className="ds-sr-only">{`${member.name}, ${service}`}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <RefusalMessage error={change.error} />
      <p className="actions">
        <Button type="submit" variant="secondary" loading={change.isPending}>
          {words.coverage.save}
        </Button>
      </p>
    </form>
  )
}
