import { Button } from '@digdir/designsystemet-react'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { useDoing } from '../scene/use-doing.ts'
import '../scene/asks.css'

/** A letter that did not arrive (E04): to whom, why, and the ways to be done with it. The first of several. */
export function NotArrived() {
  const scene = useScene()
  const { undelivered: words } = useWords().casePage
  const doing = useDoing(scene)
  const { view, write } = scene
  const letter = view.letters.find(({ id }) => view.undelivered.includes(id))
  if (letter === undefined) return null
  const to = letter.kind === 'supplier' ? (letter.supplier ?? '') : letter.kind
  const mayWrite = view.allowed[letter.kind === 'supplier' ? 'write-supplier' : 'write-public'] === 'yes'
  const heading = words.notArrived(letter.to ?? '')
  const letBe = () => doing.run({ action: 'accept-undelivered', letter: letter.id }, words.done)
  return (
    <section className="case-asks case-buttons" data-urgent aria-label={heading}>
      <p>
        <strong>{heading}</strong> {words.what}
        {letter.fault !== null && <span className="quiet"> {letter.fault}</span>}
      </p>
      {mayWrite && (
        <>
          <Button variant="secondary" onClick={() => write(to, letter.text)}>
            {words.anew}
          </Button>
          <Button variant="tertiary" onClick={() => write(to, '', 'phone-out')}>
            {words.noteCall}
          </Button>
        </>
      )}
      {view.allowed['write-internal'] === 'yes' && (
        <Button variant="tertiary" onClick={letBe} loading={doing.busy}>
          {words.letBe}
        </Button>
      )}
      <TroubleNote doing={doing} />
    </section>
  )
}
