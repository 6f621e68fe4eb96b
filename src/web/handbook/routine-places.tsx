import { Link } from '@tanstack/react-router'
import { useMe } from '../api/queries.ts'
import { useHandbookWords } from './use-handbook-words.ts'
import './handbook.css'

/** What there is to see of a routine: its document, whether it is followed, and for its owner its words and its drawing. */
export function RoutinePlaces({ routine }: { readonly routine: string }) {
  const words = useHandbookWords()
  const { processOwner } = useMe()
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
      {processOwner && (
        <>
          <Link to="/handbook/$routine/texts" params={{ routine }} activeOptions={exact}>
            {words.writing}
          </Link>
          <Link to="/handbook/$routine/change" params={{ routine }} activeOptions={exact}>
            {words.change}
          </Link>
        </>
      )}
    </nav>
  )
}
