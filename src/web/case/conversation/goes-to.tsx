import type { Recipient } from '../../../contract/writing.ts'
import { useWords } from '../../text/words-provider.tsx'
import { UnreachableNote } from '../../ui/unreachable-note.tsx'
import { useScene } from '../scene/case-scene.ts'
import type { How } from '../scene/how.ts'
import { Icon } from '../scene/icon.tsx'
import type { Audience } from './audience.ts'
import type { Colleague } from './mentions.ts'

type GoesToProps = {
  readonly id: string
  readonly audience: Audience
  readonly how: How
  /** Where a mail goes; null where it is not known here. */
  readonly recipient: Recipient | null
  readonly calls: readonly Colleague[]
}

/** Who gets it, at the button that sends: by icon, colour, name, address, and in a sentence on who reads it. */
export function GoesTo({ id, audience, how, recipient, calls }: GoesToProps) {
  const words = useWords()
  const { goes } = words.editor
  const isConfidential = useScene().view.confidential !== null
  const { kind, name } = audience
  const isCall = kind !== 'internal' && how !== 'mail'
  const to = kind === 'internal' ? goes.internal : isCall ? goes.call(name) : goes[kind](name)
  const isMailed = kind !== 'internal' && !isCall
  return (
    <div id={id}>
      <p className="case-readers">
        <Icon name={isCall ? 'phone' : kind} />
        <span>
          <strong>
            {to}
            {isMailed && recipient !== null && `, ${recipient.address}`}.
          </strong>{' '}
          {isConfidential ? goes.named : words.readers[kind]} {!isMailed && words.casePage.composer.notMailed}{' '}
          {calls.length > 0 && words.editor.calls(calls.map(each => each.name).join(', '))}
        </span>
      </p>
      {isMailed && isConfidential && <p className="case-outside">{goes.numberOnly(name)}</p>}
      {isMailed && recipient?.outside && <p className="case-outside">{goes.outside}</p>}
      {isMailed && <UnreachableNote unreachable={recipient?.unreachable ?? null} />}
    </div>
  )
}
