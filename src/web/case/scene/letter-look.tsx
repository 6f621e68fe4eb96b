import { useState } from 'react'
import { casePath } from '../../../contract/command-path.ts'
import type { Letter } from '../../../contract/letter.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from './case-scene.ts'

/**
 * A mail as it looked, for whoever wants to see it: cleaned by the server, in a frame where no script runs and from
 * which nothing is fetched. Its links open in a window of their own.
 */
export function LetterLook({ letter }: { readonly letter: Letter }) {
  const { number } = useScene().view
  const { conversation } = useWords().casePage
  const [shown, setShown] = useState(false)
  if (!letter.asHtml) return null
  return (
    <details className="case-look" onToggle={event => setShown(event.currentTarget.open)}>
      <summary>{conversation.asItLooked}</summary>
      {shown && (
        <iframe
          title={conversation.looked(letter.from ?? '')}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          src={`${casePath.replace('{number}', String(number))}/letters/${letter.id}/page`}
        />
      )}
    </details>
  )
}
