import { Link, useRouterState, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { SetUpLeft } from '../administration/set-up-left.tsx'
import { useMe, useWaitingMails } from '../api/queries.ts'
import { listBeside } from '../list/place/list-shown.ts'
import { ViewPlaces } from '../list/view/view-places.tsx'
import { MentionCount } from '../mentions/mention-count.tsx'
import { useWords } from '../text/words-provider.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useKeySetting } from '../ui/keys.ts'
import { useShowOver } from '../ui/overs.ts'
import { LanguageChoice } from './language-choice.tsx'
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
          <SignOut />
        </div>
      </div>
    </header>
  )
}

function Places() {
  const { desk, caller, editor, list } = useWords()
  // Beside a case, the list it was opened from is where I am.
  const beside = listBeside(useSearch({ strict: false }))
  const current = (here: boolean) => (here ? ('page' as const) : undefined)
  const me = useMe()
  const staff = me.teams.length > 0
  const inAdministration = useRouterState({ select: state => state.location.pathname.includes('/admin/') })
  return (
    <ul>
      {staff && (
        <li>
          <Link to="/new" className="rail-new" aria-keyshortcuts="n">
            {desk.newCase} <Kbd>N</Kbd>
          </Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/caller" className="rail-caller" aria-keyshortcuts="c">
            {caller.heading} <Kbd>C</Kbd>
          </Link>
        </li>
      )}
      <li>
        <Link to="/work" aria-keyshortcuts="w" aria-current={current(beside?.list === 'work')}>
          {desk.myWork} <Kbd>W</Kbd>
        </Link>
      </li>
      {me.teams.map(team => (
        <li key={team.id}>
          <Link
            to="/teams/$team"
            params={{ team: team.key }}
            aria-current={current(beside?.list === 'team' && beside.team === team.key)}
          >
            {team.name}
          </Link>
        </li>
      ))}
      {staff && (
        <li>
          <Link to="/follow-up" aria-current={current(beside?.list === 'follow-up')}>
            {list.followUp}
          </Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/outstanding">{list.outstanding}</Link>
        </li>
      )}
      <li>
        <Link to="/search" aria-keyshortcuts="/" aria-current={current(beside?.list === 'search')}>
          {desk.list.allCases} <Kbd>/</Kbd>
        </Link>
      </li>
      {staff && (
        <li>
          <Link to="/mails" aria-keyshortcuts="m">
            {desk.mails} <WaitingCount />
          </Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/notices">{desk.notices}</Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/mentions">
            {editor.mentions.heading} <MentionCount />
          </Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/blocks">{editor.mentions.blocks}</Link>
        </li>
      )}
      {(staff || me.administrator) && (
        <li>
          <Link to="/handbook">{desk.handbook}</Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/figures/returns" search={{}}>
            {list.figures}
          </Link>
        </li>
      )}
      {staff && (
        <li>
          <Link to="/versions">{list.versions}</Link>
        </li>
      )}
      {me.administrator && (
        <li>
          <Link
            to="/admin/$place/{-$id}"
            params={{ place: 'start', id: undefined }}
            aria-current={current(inAdministration)}
          >
            {desk.administration} <SetUpLeft />
          </Link>
        </li>
      )}
      {me.example && (
        <li>
          <a href="/post">{desk.post}</a>
        </li>
      )}
    </ul>
  )
}

/** How many mails wait, with a plus where there are more than one page of them. */
function WaitingCount() {
  const { data } = useWaitingMails()
  const shown = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0
  if (shown === 0) return null
  return <span className="rail-count">{data?.pages.at(-1)?.next === null ? shown : `${shown}+`}</span>
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
