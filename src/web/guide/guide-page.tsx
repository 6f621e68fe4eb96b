import { Link } from '@tanstack/react-router'
import { useNamedPlace } from '../ui/named-place.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { topics } from './text/topics.ts'
import { useGuideWords } from './use-guide-words.ts'
import './guide.css'

/** The user's guide beside the handbook (O-31): how each act is done in Linje, and what follows from it. */
export function GuidePage() {
  const words = useGuideWords()
  usePageTitle(words.heading)
  useNamedPlace(true)
  return (
    <div className="page guide">
      <p className="guide-back">
        <Link to="/handbook">{words.handbook}</Link>
      </p>
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <nav aria-label={words.contents}>
        <ul className="guide-contents">
          {topics.map(topic => (
            <li key={topic}>
              <a href={`#${topic}`}>{words.topic[topic].name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(topic => (
        <article key={topic} id={topic} tabIndex={-1} className="guide-place">
          <h2>{words.topic[topic].name}</h2>
          {words.topic[topic].says.map(said => (
            <p key={said}>{said}</p>
          ))}
        </article>
      ))}
    </div>
  )
}
