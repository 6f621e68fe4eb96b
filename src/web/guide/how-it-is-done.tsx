import { Link } from '@tanstack/react-router'
import type { HandbookStep } from '../../contract/handbook.ts'
import { topicsOf } from './topics-of.ts'
import { useGuideWords } from './use-guide-words.ts'

/** The places of the guide that show how an activity is done in Linje. */
export function HowItIsDone({ step }: { readonly step: HandbookStep }) {
  const { topic } = useGuideWords()
  return (
    <span className="handbook-at">
      {topicsOf(step).map(each => (
        <Link key={each} to="/handbook/guide" hash={each}>
          {topic[each].name}
        </Link>
      ))}
    </span>
  )
}
