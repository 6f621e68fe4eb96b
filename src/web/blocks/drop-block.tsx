import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { useBlockWords } from './use-block-words.ts'

/** Takes a block away for everybody in the team: asked for once more, in its place. */
export function DropBlock({ name, onDrop }: { readonly name: string; readonly onDrop: () => void }) {
  const own = useBlockWords()
  const { desk } = useWords()
  const [isAsked, ask] = useState(false)
  if (!isAsked) {
    return (
      <Button variant="tertiary" data-color="danger" onClick={() => ask(true)}>
        {own.drop}
      </Button>
    )
  }
  return (
    <div className="blocks-sure" role="alert">
      <span>{own.dropSure(name)}</span>
      <Button variant="secondary" data-color="danger" onClick={onDrop}>
        {own.drop}
      </Button>
      <Button variant="tertiary" onClick={() => ask(false)}>
        {desk.cancel}
      </Button>
    </div>
  )
}
