import { Button } from '@digdir/designsystemet-react'
import { SelectField } from '../../ui/fields.tsx'
import { useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

type TeamChoiceProps = {
  /** Keys of the teams she is in. */
  readonly teams: readonly string[]
  readonly onChange: (teams: string[]) => void
  readonly fault: string | undefined
}

/** The teams of a person: those she is in, and one more out of all. */
export function TeamChoice({ teams, onChange, fault }: TeamChoiceProps) {
  const { field, choose, remove, removeMember } = useAdministrationWords()
  const offered = useChoices().teams
  const called = (key: string) => offered.find(team => team.key === key)?.name ?? key
  const others = offered.filter(({ key }) => !teams.includes(key))
  return (
    <div>
      <SelectField
        label={field.teams}
        value=""
        onChange={key => key !== '' && onChange([...teams, key].sort())}
        fault={fault}
        among={[['', choose], ...others.map(({ key, name }) => [key, name] as const)]}
      />
      <ul className="admin-members">
        {teams.map(key => (
          <li key={key}>
            {called(key)}
            <Button
              variant="tertiary"
              aria-label={removeMember(called(key))}
              onClick={() => onChange(teams.filter(each => each !== key))}
            >
              {remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
