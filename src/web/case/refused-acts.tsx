import { tell } from '../text/tell.ts'
import { useWords } from '../text/words-provider.tsx'
import { codesOf } from './act/said.ts'
import { onNoticePage, useScene } from './scene/case-scene.ts'

/** What I may not do with the case as it stands, and the rule that says so: in words, never as a dead button. */
export function RefusedActs() {
  const { allowed } = useScene().view
  const words = useWords()
  const refused = codesOf(words.action).flatMap(action => {
    const answer = allowed[action]
    return answer === 'yes' || onNoticePage.has(action) || PLAIN.has(answer.code)
      ? []
      : [{ action, detail: tell(words, answer).detail }]
  })
  if (refused.length === 0) return null
  return (
    <details className="case-refused">
      <summary>
        <h2>{words.casePage.next.refused}</h2>
      </summary>
      <dl>
        {refused.map(({ action, detail }) => (
          <div key={action}>
            <dt>{words.action[action]}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Nobody wonders why there is nothing to resume where nothing waits, or to lift where nothing is confidential. */
const PLAIN: ReadonlySet<string> = new Set([
  'unchanged',
  'no-handler',
  'not-waiting',
  'no-requester',
  'not-confidential',
  'already-confidential',
  'nothing-proposed',
])
