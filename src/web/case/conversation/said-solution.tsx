import { Button } from '@digdir/designsystemet-react'
import type { SaidSolution as Said } from '../../../contract/letter.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { solutionSaid } from '../scene/said-solution.ts'

/** What a supplier's letter says of her solution, and where it is her last word on it the way to log it; nothing is done by itself. */
export function SaidSolution({ letter, says }: { readonly letter: string; readonly says: Said }) {
  const { view, start } = useScene()
  const { conversation } = useWords().casePage
  const isLast = solutionSaid(view)?.letter === letter
  return (
    <div className="case-says">
      {says.version === undefined ? conversation.says.now : conversation.says.later(says.version)}
      {isLast && view.allowed.solve === 'yes' && (
        <Button variant="secondary" data-size="sm" onClick={() => start('solve', 'next')}>
          {conversation.says.log}
        </Button>
      )}
    </div>
  )
}
