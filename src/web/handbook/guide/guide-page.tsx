import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../../ui/page-title.ts'
import { topics } from './topics.ts'
import { useGuideWords } from './use-guide-words.ts'
import '../handbook.css'

/** The user's guide beside the handbook (O-31): how each act is done in Linje, and what follows from it. */
export function GuidePage() {
  const words = useGuideWords()
  usePageTitle(words.heading)
  return (
    <div className="page handbook">
      <nav className="handbook-places" aria-label={words.heading}>
        <Link to="/handbook">{words.handbook}</Link>
      </nav>
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <nav className="handbook-at" aria-label={words.contents}>
        {topics.map(topic => (
          <a key={topic} href={`#${topic}`}>
            {words.topic[topic].name}
          </a>
        ))}
      </nav>
      {topics.map(topic => (
        <article key={topic} id={topic} tabIndex={-1} className="handbook-activity">
          <h2>{words.topic[topic].name}</h2>
          {words.topic[topic].says.map(said => (
            <p key={said}>{said}</p>
          ))}
        </article>
      ))}
    </div>
  )
}
