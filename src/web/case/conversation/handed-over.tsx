import { Button } from '@digdir/designsystemet-react'
import { useMe } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Moment } from '../../ui/age.tsx'
import { useScene } from '../scene/case-scene.ts'
import { untakenHandOver } from '../scene/untaken.ts'

/**
 * What was tried and what is asked, over all else that was said, until somebody who got the case has taken it or sent
 * it back (M.1.1.2).
 */
export function HandedOver() {
  const { view, start } = useScene()
  const { action, casePage } = useWords()
  const { conversation, history } = casePage
  const event = untakenHandOver(view, useMe().teams)
  if (event === null) return null
  const { tried, asked } = event.words
  return (
    // Long texts scroll by themselves, and by keyboard where they have the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="case-handed-over" aria-labelledby="handed-over" tabIndex={0}>
      <h2 id="handed-over">
        {conversation.handedOver(event.actor ?? 'Linje')} <Moment at={event.at} />
      </h2>
      <dl>
        <div>
          <dt>{history.label.tried}</dt>
          <dd>{tried}</dd>
        </div>
        <div>
          <dt>{history.label.asked}</dt>
          <dd>{asked}</dd>
        </div>
      </dl>
      {view.allowed.return === 'yes' && (
        <Button variant="tertiary" onClick={() => start('return', 'next')}>
          {action.return}
        </Button>
      )}
    </section>
  )
}
