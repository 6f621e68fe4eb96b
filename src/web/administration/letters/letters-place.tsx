import { Link, useNavigate } from '@tanstack/react-router'
import type { LetterTemplate } from '../../../contract/administration-letter.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import type { PlaceProps } from '../places/place-props.ts'
import { useAdministered, useChoices } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { LetterForm } from './letter-form.tsx'
import { useLetterWords } from './use-letter-words.ts'
import './letters.css'

/** The letters that Linje writes by itself: which they are beside the one that is open. The address keeps whose. */
export function LettersPlace({ id: kind, q: team }: PlaceProps) {
  const { place } = useAdministrationWords()
  const own = useLetterWords()
  const { data, error } = useAdministered<{ readonly items: readonly LetterTemplate[] }>(
    team === '' ? 'letters' : `letters?team=${encodeURIComponent(team)}`,
  )
  const letters = data?.items ?? []
  const open = letters.find(letter => letter.kind === kind)
  usePageTitle(open === undefined ? place.letters : own.kind[open.kind][0])
  return (
    <section aria-labelledby="letters">
      <h2 id="letters" className="ds-sr-only">
        {place.letters}
      </h2>
      <p className="quiet">{own.about}</p>
      <RefusalMessage error={error} />
      <div className="letters-two">
        <div>
          <Whose team={team} kind={kind} />
          <ul className="letters-list">
            {letters.map(letter => (
              <li key={letter.kind}>
                <Link
                  to="/admin/$place/{-$id}"
                  params={{ place: 'letters', id: letter.kind }}
                  search={searchFor(team)}
                  aria-current={letter.kind === kind ? 'page' : undefined}
                >
                  {own.kind[letter.kind][0]}
                  {hasOwn(letter, team) && <span className="quiet"> {own.own}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        {open === undefined ? (
          data !== undefined && <EmptyState>{own.choose}</EmptyState>
        ) : (
          <LetterForm key={`${team} ${open.kind}`} letter={open} team={team} />
        )}
      </div>
    </section>
  )
}

/** Words of the house, or of one of its teams. */
function Whose({ team, kind }: { readonly team: string; readonly kind: string | undefined }) {
  const own = useLetterWords()
  const navigate = useNavigate()
  const choose = (key: string) =>
    void navigate({ to: '/admin/$place/{-$id}', params: { place: 'letters', id: kind }, search: searchFor(key) })
  return (
    <SelectField
      label={own.whose}
      value={team}
      onChange={choose}
      among={[['', own.house], ...useChoices().teams.map(({ key, name }) => [key, name] as const)]}
    />
  )
}

function searchFor(team: string): { readonly q?: string } {
  return team === '' ? {} : { q: team }
}

function hasOwn(letter: LetterTemplate, team: string): boolean {
  const whose = team === '' ? 'house' : 'team'
  return [letter[whose], letter.subject?.[whose] ?? {}].some(own => Object.keys(own).length > 0)
}
