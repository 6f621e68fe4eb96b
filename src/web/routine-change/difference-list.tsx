import type { Difference } from '../../contract/routine-change.ts'
import { useWords } from '../text/words-provider.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import { tellDifference } from './tell-difference.ts'

/** In what a version differs from the one before it, a sentence each. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useChangeWords()
  const shared = useWords()
  return (
    <ul className="change-differences">
      {differences.map(difference => {
        const said = tellDifference(difference, words, shared)
        return <li key={said}>{said}</li>
      })}
    </ul>
  )
}
