import { Link } from '@tanstack/react-router'
import { useMe } from '../api/queries.ts'
import { useHandbookWords } from './use-handbook-words.ts'
import './handbook.css'

/** What there is to see of a routine: its document, and whether it is followed. */
export function RoutinePlaces({ routine }: { readonly routine: string }) {
  const words = useHandbookWords()
  const { administrator } = useMe()
  const exact = { exact: true, includeHash: false, includeSearch: false }
  return (
    <nav className="handbook-places" aria-label={words.places}>
      <Link to="/handbook" activeOptions={exact}>
        {words.heading}
      </Link>
      <Link to="/handbook/$routine" params={{ routine }} activeOptions={exact}>
        {words.document}
      </Link>
      <Link to="/handbook/$routine/followed" params={{ routine }} activeOptions={exact}>
        {words.followed}
      </Link>
      {administrator && (
        <Link to="/handbook/$routine/change" params={{ routine }} activeOptions={exact}>
          {words.change}
        </Link>
      )}
    </nav>
  )
}
