import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { CaseEvent, CaseView } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { Icon } from '../scene/icon.tsx'
import { useSentFiles } from '../scene/sent-files.ts'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { UNDO_SECONDS } from '../scene/undo.ts'
import { useDoing } from '../scene/use-doing.ts'

/** How far a letter has come on its way out; while it is mine and has not left, it can be taken back. */
export function Delivery({ letter }: { readonly letter: Letter }) {
  const words = useWords()
  const { delivery, fault, mine } = letter
  if (delivery === 'kept') return null
  if (delivery === 'waiting' && mine) return <Undo letter={letter} />
  return (
    <p className="case-delivery" data-delivery={delivery}>
      {delivery === 'sent' && <Icon name="done" />}
      {words.delivery[delivery]}
      {fault !== null && `: ${fault}`}
    </p>
  )
}

/** The text comes back into the writing field with its files, where it can be made better. */
function Undo({ letter }: { readonly letter: Letter }) {
  const scene = useScene()
  const words = useWords()
  const { conversation, done } = words.casePage
  const doing = useDoing(scene)
  const sentFiles = useSentFiles()
  const left = useSecondsLeft(letter.at)
  const to = letter.kind === 'supplier' ? (letter.supplier ?? '') : letter.kind
  const takeBack = () =>
    doing.run({ action: 'withdraw', letter: letter.id }, done.withdraw, () =>
      scene.write(to, letter.text, undefined, sentFiles.of(letter)),
    )
  if (left === 0) return <p className="case-delivery">{words.delivery.waiting}</p>
  return (
    <div className="case-delivery">
      <span>
        {conversation.soon(left)} {setStatus(scene.view, letter) && words.editor.undoAll}
      </span>
      <Button variant="secondary" data-size="sm" onClick={takeBack} loading={doing.busy}>
        {words.action.withdraw}
      </Button>
      <TroubleNote doing={doing} />
    </div>
  )
}

/** Whether the status was set in the same act: its events bear the letter's own time. */
function setStatus({ events }: CaseView, { at }: Letter): boolean {
  return events.some(event => event.at === at && WITH_STATUS.has(event.type))
}

const WITH_STATUS: ReadonlySet<CaseEvent['type']> = new Set(['waiting-started', 'solved', 'sent-to-supplier'])

/** Counts down by the time since it was first seen here, for clocks differ. */
function useSecondsLeft(at: string): number {
  const [since] = useState(() => Math.max(Date.now() - UNDO_SECONDS * 1000, Math.min(Date.now(), Date.parse(at))))
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil(UNDO_SECONDS - (now - since) / 1000))
}
