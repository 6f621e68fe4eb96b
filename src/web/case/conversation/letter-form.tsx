import { Button } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ChosenFiles } from '../scene/chosen-files.tsx'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { uploadsOf } from '../scene/uploads.ts'
import { useDoing } from '../scene/use-doing.ts'
import { AudienceChoice } from './audience-choice.tsx'
import { type Audience, type Draft, writeAct } from './draft.ts'

type LetterFormProps = {
  readonly audience: Audience
  readonly audiences: readonly Audience[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onDone: () => void
  /** Puts it aside: what has been written stays. */
  readonly onClose: () => void
}

/** Writes to one audience; the button that sends says by name who will have it, and the line under it who reads it. */
export function LetterForm({ audience, audiences, draft, onDraft, onDone, onClose }: LetterFormProps) {
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
    if (event.key === 'Escape') onClose()
  }
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <AudienceChoice audience={audience} audiences={audiences} draft={draft} onDraft={onDraft} />
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
        <Button variant="tertiary" onClick={onClose}>
          {act.close}
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
