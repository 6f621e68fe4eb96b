import { Button } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useDirectory, useMe } from '../../api/queries.ts'
import { Editor } from '../../editor/editor.tsx'
import { useWritingHelp } from '../../editor/use-writing-help.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { ChosenFiles } from '../scene/chosen-files.tsx'
import { Icon } from '../scene/icon.tsx'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { AfterwardsChoice } from './afterwards-choice.tsx'
import type { Audience } from './audience.ts'
import { AudienceChoice } from './audience-choice.tsx'
import type { Draft } from './draft.ts'
import { DraftLine } from './draft-line.tsx'
import { GoesTo } from './goes-to.tsx'
import { MeanwhileNote } from './meanwhile-note.tsx'
import { colleaguesOf, mentionedIn } from './mentions.ts'
import { useSending } from './use-sending.ts'

type LetterFormProps = {
  readonly audience: Audience
  readonly audiences: readonly Audience[]
  readonly draft: Draft
  /** The draft that was there when the page was opened. */
  readonly found: Draft
  readonly files: readonly File[]
  readonly onDraft: (draft: Draft) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onAudience: (key: string) => void
  readonly onDone: () => void
  /** Puts it aside: what has been written stays. */
  readonly onClose: () => void
}

/** Writes to one audience; the button that sends says by name who will have it, and the line over it who reads it. */
export function LetterForm(props: LetterFormProps) {
  const { audience, audiences, draft, found, files, onDraft, onFiles, onAudience, onClose } = props
  const { view } = useScene()
  const { casePage, editor } = useWords()
  const { composer, act } = casePage
  const { recipient, blocks } = useWritingHelp(view.number, audience.key)
  const colleagues = useColleagues(audience)
  const calls = mentionedIn(draft.text, colleagues)
  const field = useRef<HTMLTextAreaElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const sending = useSending({ ...props, calls, field, note })
  const { chosen, isMailed } = sending
  const send = useSendWords(audience, draft.how)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const write = (text: string) => onDraft({ ...draft, text, at: new Date().toISOString() })
  const writeOn = () => {
    sending.know()
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sending.send()
    if (event.key === 'Escape') onClose()
  }
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        sending.send()
      }}
    >
      <AudienceChoice
        audience={audience}
        audiences={audiences}
        how={draft.how}
        onAudience={onAudience}
        onHow={how => onDraft({ ...draft, how })}
      />
      <Editor
        label={audience.kind === 'internal' ? composer.note : isMailed ? composer.text : composer.call}
        value={draft.text}
        onValue={write}
        field={field}
        offers={{ colleagues: colleagues.map(asSuggestion), blocks }}
        onFiles={added => onFiles([...files, ...added])}
        fault={sending.lacksText ? act.required : undefined}
        describedBy={`${id}-goes`}
      >
        <ChosenFiles files={files} onFiles={onFiles} />
        {files.length > 0 && <span className="quiet">{editor.limits}</span>}
      </Editor>
      <DraftLine draft={draft} found={found} onDraft={onDraft} />
      <TroubleNote doing={sending.doing} />
      <AfterwardsChoice
        name={audience.name}
        among={sending.among}
        chosen={chosen}
        onChoose={sending.choose}
        fault={sending.lacksDay ? act.notADay : undefined}
      />
      <MeanwhileNote news={sending.news} note={note} onAnyway={sending.sendAnyway} onWriteOn={writeOn} />
      <GoesTo id={`${id}-goes`} audience={audience} how={draft.how} recipient={recipient} calls={calls} />
      <div className="case-buttons">
        <Button type="submit" loading={sending.doing.busy}>
          <Icon name={audience.kind} />
          {editor.sendAnd[chosen.status](send)}
        </Button>
        {view.solution !== null && audience.kind === 'public' && draft.text === '' && (
          <Button variant="secondary" onClick={() => write(view.solution?.text ?? '')}>
            {composer.fromSolution}
          </Button>
        )}
        <Button variant="tertiary" onClick={onClose}>
          {act.close}
        </Button>
        <span className="case-keys quiet">{composer.keys}</span>
      </div>
    </form>
  )
}

/** Those whom a note can call upon; nobody is called upon in what leaves the house. */
function useColleagues({ kind }: Audience) {
  const { view } = useScene()
  const { data } = useDirectory()
  const me = useMe().person.id
  return kind === 'internal' ? colleaguesOf(view, data?.teams ?? [], me) : []
}

function asSuggestion({ id, name, team }: ReturnType<typeof colleaguesOf>[number]) {
  return { key: id, name, detail: team, text: `@${name} ` }
}

function useSendWords({ kind, name }: Audience, how: Draft['how']): string {
  const { composer } = useWords().casePage
  if (kind === 'internal') return composer.keepNote
  return how === 'mail' ? composer.send(name) : composer.keepCall(name)
}
