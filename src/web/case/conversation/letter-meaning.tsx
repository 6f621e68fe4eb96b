import { Button } from '@digdir/designsystemet-react'
import type { Letter } from '../../../contract/letter.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { useDoing } from '../scene/use-doing.ts'
import { unansweredIn } from './unanswered.ts'

/**
 * What the requester's answer may mean on a case that is solved or closed, for one of us to say: no letter confirms,
 * reopens or closes by itself (DESIGN section 2).
 */
export function LetterMeaning({ letter }: { readonly letter: Letter }) {
  const scene = useScene()
  const { conversation, done } = useWords().casePage
  const doing = useDoing(scene)
  const { view } = scene
  if (letter.id !== unansweredIn(view)) return null
  const { allowed, status } = view
  const said = { letter: letter.id }
  const { meaning } = conversation
  return (
    <div className="case-meaning">
      <span className="quiet">{status.name === 'closed' ? meaning.closed : meaning.solved}</span>
      {allowed.confirm === 'yes' && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => doing.run({ action: 'confirm', body: said }, done.confirm)}
        >
          {meaning.confirmed}
        </Button>
      )}
      {allowed.object === 'yes' && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => doing.run({ action: 'object', body: said }, done.object)}
        >
          {meaning.notSolved}
        </Button>
      )}
      {allowed.object !== 'yes' && allowed.reopen === 'yes' && (
        <Button variant="secondary" data-size="sm" onClick={() => doing.run({ action: 'reopen' }, done.reopen)}>
          {meaning.reopen}
        </Button>
      )}
      <TroubleNote doing={doing} />
    </div>
  )
}
