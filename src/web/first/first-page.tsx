import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useMe } from '../api/queries.ts'
import { useShowOver } from '../ui/overs.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { useFirstWords } from './use-first-words.ts'
import { keepWasHere } from './was-here.ts'
import './first-page.css'

/** Five things to try, each one click away, for whoever is at the desk for the first time; once. */
export function FirstPage() {
  const words = useFirstWords()
  const { person, teams } = useMe()
  const show = useShowOver()
  const [team] = teams
  usePageTitle(words.heading)
  useEffect(() => keepWasHere(person.id), [person.id])
  return (
    <div className="page first">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <ol>
        <Thing detail={words.take[1]}>
          {team === undefined ? (
            <Link to="/work">{words.take[0]}</Link>
          ) : (
            <Link to="/teams/$team" params={{ team: team.key }}>
              {words.take[0]}
            </Link>
          )}
        </Thing>
        <Thing detail={words.call[1]}>
          <Link to="/caller">{words.call[0]}</Link>
        </Thing>
        <Thing detail={words.mail[1]}>
          <Link to="/mails">{words.mail[0]}</Link>
        </Thing>
        <Thing detail={words.find[1]}>
          <button type="button" onClick={show.palette}>
            {words.find[0]}
          </button>
        </Thing>
        <Thing detail={words.keys[1]}>
          <button type="button" onClick={show.keys}>
            {words.keys[0]}
          </button>
        </Thing>
      </ol>
      <Link to="/work" className="ds-button">
        {words.go}
      </Link>
    </div>
  )
}

function Thing({ children, detail }: { readonly children: ReactNode; readonly detail: string }) {
  return (
    <li>
      {children}
      <p className="quiet">{detail}</p>
    </li>
  )
}
