import { Button } from '@digdir/designsystemet-react'
import { useWritingHelp } from '../editor/use-writing-help.ts'
import { useWords } from '../text/words-provider.tsx'
import { useScene } from './scene/case-scene.ts'
import './scene/asks.css'

/** The version with the solution has come: a letter that says so is drafted for whoever may write to the end user (O-15). */
export function ReleaseNote() {
  const { view } = useScene()
  const waits = view.solution?.release?.told === false && view.allowed['write-public'] === 'yes'
  return waits ? <Offer /> : null
}

function Offer() {
  const { view, write } = useScene()
  const { released } = useWords().casePage
  const { recipient } = useWritingHelp(view.number, 'public')
  return (
    <section className="case-asks case-buttons" aria-label={released.untold}>
      <p>{released.untold}</p>
      <Button variant="secondary" onClick={() => write('public', recipient?.draft ?? '')}>
        {released.write}
      </Button>
    </section>
  )
}
