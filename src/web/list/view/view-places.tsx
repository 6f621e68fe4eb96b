import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useSavedViews } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { listBeside } from '../place/list-shown.ts'

/** My saved views and those of my teams, each a place; nothing where there are none. */
export function ViewPlaces() {
  const { view: words } = useWords().list
  const { data } = useSavedViews()
  const beside = listBeside(useSearch({ strict: false }))
  const { view: here } = useParams({ strict: false })
  if (data === undefined || data.items.length === 0) return null
  const current = beside?.list === 'view' ? beside.view : here
  return (
    <>
      <h2 id="views" className="rail-views">
        {words.places}
      </h2>
      <ul aria-labelledby="views">
        {data.items.map(({ id, name, team }) => (
          <li key={id}>
            <Link
              to="/views/$view"
              params={{ view: id }}
              search={{}}
              title={team === null ? undefined : words.teams(team.name)}
              aria-current={current === id ? 'page' : undefined}
            >
              <span className="rail-view">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
