import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMe } from '../../api/queries.ts'
import { tell } from '../../text/tell.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import { useScene } from '../scene/case-scene.ts'
import { Icon } from '../scene/icon.tsx'
import { useAudienceName } from './audience-choice.tsx'
import { type Audience, audiencesOf, type Draft, publicRefusal } from './draft.ts'
import { LetterForm } from './letter-form.tsx'
import { useDraft } from './use-draft.ts'
import './composer.css'

/** What is asked of the writing field from elsewhere on the page; a new number is a new asking. */
export type Writing = { readonly to: string; readonly text: string; readonly turn: number }

const EMPTY: Draft = { to: '', how: 'mail', text: '' }

/**
 * Writing: who shall have it is chosen first, and the button that sends says it again by name. The draft is kept in
 * this browser until it is sent.
 */
export function Composer({ writing }: { readonly writing: Writing | null }) {
  const { view } = useScene()
  const words = useWords()
  const [draft, setDraft] = useDraft(useMe().person.id, view.number, EMPTY)
  const audiences = audiencesOf(view)
  const [asked, setAsked] = useState(writing)
  if (writing !== asked) {
    setAsked(writing)
    if (writing !== null) setDraft({ ...draft, to: writing.to, text: joined(writing.text, draft.text) })
  }
  const open = (to: string) => setDraft({ ...draft, to })
  useKeys({ r: () => audiences[0] && open(audiences[0].key), i: () => open('internal') })
  const audience = audiences.find(({ key }) => key === draft.to)
  const refusal = publicRefusal(view)
  if (audiences.length === 0) return null
  return (
    <section className="case-composer" aria-labelledby="case-composer" data-kind={audience?.kind}>
      <h2 id="case-composer" className="ds-sr-only">
        {words.casePage.composer.heading}
      </h2>
      {audience === undefined ? (
        <Closed audiences={audiences} text={draft.text} onOpen={open} />
      ) : (
        <LetterForm
          key={writing?.turn}
          audience={audience}
          audiences={audiences}
          draft={draft}
          onDraft={setDraft}
          onDone={() => setDraft(EMPTY)}
          onClose={() => open('')}
        />
      )}
      {refusal !== null && (
        <p className="case-why-not">
          {words.action['write-public']}: {tell(words, refusal).detail}
        </p>
      )}
    </section>
  )
}

/** What was taken back comes before what has been begun since: neither is lost. */
function joined(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n\n')
}

type ClosedProps = {
  readonly audiences: readonly Audience[]
  /** What has been begun and put aside. */
  readonly text: string
  readonly onOpen: (to: string) => void
}

function Closed({ audiences, text, onOpen }: ClosedProps) {
  const nameOf = useAudienceName()
  const { composer } = useWords().casePage
  return (
    <div className="case-buttons">
      {audiences.map((audience, place) => (
        <Button key={audience.key} variant="secondary" data-kind={audience.kind} onClick={() => onOpen(audience.key)}>
          <Icon name={audience.kind} />
          {nameOf(audience)}
          {place === 0 && <Kbd>R</Kbd>}
          {place > 0 && audience.kind === 'internal' && <Kbd>I</Kbd>}
        </Button>
      ))}
      {text !== '' && <span className="case-put-aside quiet">{composer.draft(text)}</span>}
    </div>
  )
}
