import { Button } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useMe } from '../../api/queries.ts'
import { tell } from '../../text/tell.ts'
import { useWords } from '../../text/words-provider.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import { useScene } from '../scene/case-scene.ts'
import { ChosenFiles } from '../scene/chosen-files.tsx'
import { Icon } from '../scene/icon.tsx'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { uploadsOf } from '../scene/uploads.ts'
import { useDoing } from '../scene/use-doing.ts'
import { type Audience, audiencesOf, type Draft, hows, publicRefusal, writeAct } from './draft.ts'
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
        <Closed audiences={audiences} onOpen={open} />
      ) : (
        <Open
          key={writing?.turn}
          audience={audience}
          audiences={audiences}
          draft={draft}
          onDraft={setDraft}
          onDone={() => setDraft(EMPTY)}
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

type ClosedProps = { readonly audiences: readonly Audience[]; readonly onOpen: (to: string) => void }

function Closed({ audiences, onOpen }: ClosedProps) {
  const nameOf = useAudienceName()
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
    </div>
  )
}

type OpenProps = {
  readonly audience: Audience
  readonly audiences: readonly Audience[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onDone: () => void
}

function Open({ audience, audiences, draft, onDraft, onDone }: OpenProps) {
  const scene = useScene()
  const words = useWords()
  const { composer, act } = words.casePage
  const doing = useDoing(scene)
  const [files, setFiles] = useState<readonly File[]>([])
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const isNote = audience.kind === 'internal'
  const mailed = !isNote && draft.how === 'mail'
  const send = async () => {
    setMissing(draft.text.trim() === '')
    if (draft.text.trim() === '') return field.current?.focus()
    doing.run(
      writeAct(audience, draft, await uploadsOf(files)),
      mailed ? composer.sent(audience.name) : composer.kept,
      onDone,
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
    if (event.key === 'Escape' && draft.text === '') onDone()
  }
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <Choices audience={audience} audiences={audiences} draft={draft} onDraft={onDraft} />
      <label htmlFor={id}>{isNote ? composer.note : mailed ? composer.text : composer.call}</label>
      <textarea
        id={id}
        ref={field}
        className="ds-input"
        rows={5}
        value={draft.text}
        onChange={event => onDraft({ ...draft, text: event.target.value })}
        aria-invalid={missing}
        aria-describedby={`${id}-readers`}
      />
      {missing && (
        <p className="case-missing" role="alert">
          {act.required}
        </p>
      )}
      <TroubleNote doing={doing} />
      <ChosenFiles files={files} onFiles={setFiles} />
      <div className="case-buttons">
        <Button type="submit" loading={doing.busy}>
          <SendWords audience={audience} how={draft.how} />
        </Button>
        {scene.view.solution !== null && audience.kind === 'public' && draft.text === '' && (
          <Button variant="secondary" onClick={() => onDraft({ ...draft, text: scene.view.solution?.text ?? '' })}>
            {composer.fromSolution}
          </Button>
        )}
        <Button variant="tertiary" onClick={onDone}>
          {draft.text === '' ? act.close : composer.discard}
        </Button>
        <span className="case-keys quiet">{composer.keys}</span>
      </div>
      <p id={`${id}-readers`} className="case-readers">
        {mailed && audience.address !== null && <strong>{audience.address}. </strong>}
        {words.readers[audience.kind]} {!mailed && composer.notMailed}
      </p>
    </form>
  )
}

function SendWords({ audience, how }: { readonly audience: Audience; readonly how: Draft['how'] }) {
  const { composer } = useWords().casePage
  if (audience.kind === 'internal') return composer.keepNote
  return how === 'mail' ? composer.send(audience.name) : composer.keepCall(audience.name)
}

type ChoicesProps = Pick<OpenProps, 'audience' | 'audiences' | 'draft' | 'onDraft'>

function Choices({ audience, audiences, draft, onDraft }: ChoicesProps) {
  const { composer } = useWords().casePage
  const nameOf = useAudienceName()
  return (
    <div className="case-choices">
      <fieldset className="case-choice">
        <legend className="ds-sr-only">{composer.who}</legend>
        {audiences.map(each => (
          <label key={each.key} data-kind={each.kind}>
            <input
              type="radio"
              name="to"
              checked={each.key === audience.key}
              onChange={() => onDraft({ ...draft, to: each.key })}
            />
            <Icon name={each.kind} />
            {nameOf(each)}
          </label>
        ))}
      </fieldset>
      {audience.kind !== 'internal' && (
        <fieldset className="case-choice">
          <legend className="ds-sr-only">{composer.how}</legend>
          {hows.map(how => (
            <label key={how}>
              <input type="radio" name="how" checked={draft.how === how} onChange={() => onDraft({ ...draft, how })} />
              <Icon name={how === 'mail' ? 'mail' : 'phone'} />
              {composer.hows[how]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function useAudienceName(): (audience: Audience) => string {
  const { composer } = useWords().casePage
  return ({ kind, name }) => (kind === 'internal' ? composer.internal : composer.to(name))
}
