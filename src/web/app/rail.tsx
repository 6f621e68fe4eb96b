import { Link, useRouterState, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useMe } from '../api/queries.ts'
import { listBeside } from '../list/place/list-shown.ts'
import { ViewPlaces } from '../list/view/view-places.tsx'
import { useWords } from '../text/words-provider.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useKeySetting } from '../ui/keys.ts'
import { useShowOver } from '../ui/overs.ts'
import { LanguageChoice } from './language-choice.tsx'
import { type Place, usePlaceGroups } from './place-table.tsx'
import { SignOut } from './sign-out.tsx'
import './rail.css'

/** The narrow rail: every place, and what concerns only me. On a phone it is folded behind a button. */
export function Rail() {
  const { desk } = useWords()
  const me = useMe()
  const [unfolded, setUnfolded] = useState(false)
  const here = useRouterState({ select: state => state.location.href })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone somewhere has no more need of the menu
  useEffect(() => setUnfolded(false), [here])
  return (
    <header className="rail" data-unfolded={unfolded}>
      <p className="rail-name">
        <Link to="/work">
          {me.organisation.logo !== null && <img src={me.organisation.logo} alt="" />}
          {me.organisation.name ?? 'Linje'}
        </Link>
        <button type="button" aria-expanded={unfolded} aria-controls="places" onClick={() => setUnfolded(!unfolded)}>
          {desk.menu}
        </button>
      </p>
      <div id="places" className="rail-fold">
        <nav aria-label={desk.places}>
          <Places />
          <ViewPlaces />
        </nav>
        <div className="rail-mine">
          <p>
            <a href="/account">{me.person.name}</a>
          </p>
          <LanguageChoice />
          <Over />
          <SingleKeys />
          <a href="/tilgjengelighet">{desk.accessibility}</a>
          <SignOut />
        </div>
      </div>
    </header>
  )
}

function Places() {
  const { desk } = useWords()
  const { example } = useMe()
  return (
    <>
      {usePlaceGroups().map(group => (
        <ul key={group[0]?.name}>
          {group.map(place => (
            <li key={place.name}>
              <PlaceLink {...place} />
            </li>
          ))}
        </ul>
      ))}
      {example && (
        <ul>
          <li>
            <a href="/post">{desk.post}</a>
          </li>
        </ul>
      )}
    </>
  )
}

/** Beside a case, the list it was opened from is where I am; in each of its places, administration is. */
function PlaceLink({ name, link, letter, count, list, within, begins }: Place) {
  const beside = listBeside(useSearch({ strict: false }))
  const path = useRouterState({ select: state => state.location.pathname })
  const isList = list !== undefined && JSON.stringify(beside) === JSON.stringify(list)
  const isHere = isList || (within !== undefined && path.includes(within))
  return (
    <Link
      {...link}
      className={begins ? 'rail-new' : undefined}
      aria-keyshortcuts={letter}
      aria-current={isHere ? 'page' : undefined}
    >
      {name} {count ?? (letter !== undefined && <Kbd>{letter.toUpperCase()}</Kbd>)}
    </Link>
  )
}

/** What lies over every page, for whoever does not know its keys yet. */
function Over() {
  const { palette } = useWords()
  const show = useShowOver()
  return (
    <>
      <button type="button" className="rail-out" aria-keyshortcuts="Control+K Meta+K" onClick={show.palette}>
        {palette.heading}
      </button>
      <button type="button" className="rail-out" aria-keyshortcuts="?" onClick={show.keys}>
        {palette.showKeys}
      </button>
    </>
  )
}

function SingleKeys() {
  const [on, set] = useKeySetting()
  return (
    <label className="rail-keys">
      <input type="checkbox" checked={on} onChange={event => set(event.target.checked)} />
      {useWords().desk.singleKeys}
    </label>
  )
}
