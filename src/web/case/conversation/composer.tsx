import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useMe } from '../../api/queries.ts'
import { tell } from '../../text/tell.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import { useScene } from '../scene/case-scene.ts'
import type { How } from '../scene/how.ts'
import { Icon } from '../scene/icon.tsx'
import { type Audience, audiencesOf, publicRefusal } from './audience.ts'
import { useAudienceName } from './audience-choice.tsx'
import { type Draft, type Drafts, draftFor, emptyDraft, withDraft } from './draft.ts'
import { LetterForm } from './letter-form.tsx'
import { useDrafts } from './use-drafts.ts'
import './composer.css'

/** What is asked of the writing field from elsewhere on the page; a new number is a new asking. */
export type Writing = {
  readonly to: string
  readonly text: string
  readonly how?: How | undefined
  readonly files: readonly File[]
  readonly turn: number
}

const NO_FILES: readonly File[] = []

/**
 * Writing: who shall have it is chosen first, and the button that sends says it again by name. What is written to each
 * is kept in this browser until it is sent.
 */
export function Composer({ writing }: { readonly writing: Writing | null }) {
  const { view } = useScene()
  const words = useWords()
  const { drafts, setDrafts, found } = useDrafts(useMe().person.id, view.number)
  const [files, setFiles] = useState<Readonly<Record<string, readonly File[]>>>({})
  const audiences = audiencesOf(view)
  const [asked, setAsked] = useState(writing)
  if (writing !== asked) {
    setAsked(writing)
    if (writing !== null) {
      setDrafts(withTakenBack(drafts, writing))
      setFiles({ ...files, [writing.to]: [...writing.files, ...(files[writing.to] ?? NO_FILES)] })
    }
  }
  const [left, setLeft] = useState<string | null>(null)
  const open = (to: string) => setDrafts({ ...drafts, to })
  const nameOf = useAudienceName()
  const outside = audiences.find(isOutside)
  useKeys('case', {
    ...(outside && { r: { does: nameOf(outside), act: () => open(outside.key) } }),
    i: { does: words.casePage.composer.internal, act: () => open('internal') },
  })
  const audience = audiences.find(({ key }) => key === drafts.to)
  const refusal = publicRefusal(view)
  if (audiences.length === 0) return null
  return (
    <section className="case-composer" aria-labelledby="case-composer" data-kind={audience?.kind}>
      <h2 id="case-composer" className="ds-sr-only">
        {words.casePage.composer.heading}
      </h2>
      {audience === undefined ? (
        <Closed audiences={audiences} drafts={drafts} left={left} onOpen={open} />
      ) : (
        <LetterForm
          key={`${audience.key} ${writing?.turn}`}
          audience={audience}
          audiences={audiences}
          draft={draftFor(drafts, audience.key)}
          found={found.drafts[audience.key] ?? emptyDraft}
          files={files[audience.key] ?? NO_FILES}
          onDraft={draft => setDrafts(withDraft(drafts, audience.key, draft))}
          onFiles={chosen => setFiles({ ...files, [audience.key]: chosen })}
          onAudience={open}
          onDone={() => {
            setLeft(null)
            setDrafts({ ...withDraft(drafts, audience.key, emptyDraft), to: '' })
            setFiles({ ...files, [audience.key]: NO_FILES })
          }}
          onClose={() => {
            setLeft(audience.key)
            open('')
          }}
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

/** R never opens a note, nor I a letter: to whom one writes does not hang on what else one may do. */
function isOutside({ kind }: Audience): boolean {
  return kind !== 'internal'
}

/** What was taken back comes before what has been begun since: neither is lost. */
function withTakenBack(drafts: Drafts, { to, text, how }: Writing): Drafts {
  const begun = draftFor(drafts, to)
  const both = [text, begun.text].filter(each => each !== '').join('\n\n')
  const draft: Draft = { how: how ?? begun.how, text: both, at: new Date().toISOString() }
  return { ...withDraft(drafts, to, draft), to }
}

type ClosedProps = {
  readonly audiences: readonly Audience[]
  readonly drafts: Drafts
  /** Whom was written to when the field was closed: its button has the focus again. */
  readonly left: string | null
  readonly onOpen: (to: string) => void
}

/** A button for each audience, with what has been begun and put aside. */
function Closed({ audiences, drafts, left, onOpen }: ClosedProps) {
  const nameOf = useAudienceName()
  const { composer } = useWords().casePage
  const opener = useRef<HTMLButtonElement>(null)
  const outside = audiences.find(isOutside)
  useEffect(() => opener.current?.focus(), [])
  return (
    <div className="case-buttons">
      {audiences.map(audience => {
        const { text } = draftFor(drafts, audience.key)
        return (
          <span key={audience.key} className="case-begun">
            <Button
              ref={audience.key === left ? opener : null}
              variant="secondary"
              data-kind={audience.kind}
              onClick={() => onOpen(audience.key)}
            >
              <Icon name={audience.kind} />
              {nameOf(audience)}
              {audience.kind === 'internal' ? <Kbd>I</Kbd> : audience === outside && <Kbd>R</Kbd>}
            </Button>
            {text !== '' && <span className="case-put-aside quiet">{composer.draft(text)}</span>}
          </span>
        )
      })}
    </div>
  )
}
