import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { NoticeView } from '../../contract/notice.ts'
import { useWords, useZone } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { asBefore, Concerned } from './concerned.tsx'
import { dayOf, endOfDay, fromField, toField } from './local-time.ts'
import { useNoticeWords } from './use-notice-words.ts'
import { useNoticeAct } from './use-notices.ts'

/** The 2nd line tells more, or that it is over. */
export function TellMore({ view, say }: { readonly view: NoticeView; readonly say: (what: string) => void }) {
  const words = useNoticeWords()
  const every = useWords()
  const zone = useZone()
  const [text, setText] = useState('')
  const [internal, setInternal] = useState('')
  const [next, setNext] = useState('')
  const [until, setUntil] = useState(view.information ? dayOf(zone, view.until) : toField(zone, view.until))
  const [concerns, setConcerns] = useState(asBefore)
  const { mutate, error, isPending } = useNoticeAct(told => {
    setText('')
    setInternal('')
    setNext('')
    setConcerns(asBefore)
    say(told?.stage === 'ended' ? words.endedNow : words.updated)
  })
  const hasEnd = view.planned || view.information
  const body = { text, internal: internal.trim() === '' ? null : internal }
  const send = (event: FormEvent) => {
    event.preventDefault()
    const end = view.information ? endOfDay(zone, until) : fromField(zone, until)
    const ends = hasEnd && end !== null ? { until: end } : {}
    const whole = { ...body, ...concerns, ...ends, nextUpdate: fromField(zone, next) }
    mutate({ method: 'POST', path: `/${view.id}/updates`, body: whole })
  }
  const fault = faultOf(every, error, 'text')
  return (
    <form className="stack notices-form" noValidate onSubmit={send} aria-label={words.tellMore}>
      <h2>{words.tellMore}</h2>
      <RefusalMessage error={fault === undefined ? error : null} />
      <TextField label={words.text} rows={4} value={text} onChange={setText} fault={fault} />
      <TextField label={words.internal} rows={2} value={internal} onChange={setInternal} />
      <div className="notices-times">
        {!view.information && (
          <Textfield
            label={words.nextUpdate}
            type="datetime-local"
            value={next}
            onChange={event => setNext(event.target.value)}
          />
        )}
        {hasEnd && (
          <Textfield
            label={view.information ? words.lastDay : words.until}
            type={view.information ? 'date' : 'datetime-local'}
            value={until}
            onChange={event => setUntil(event.target.value)}
          />
        )}
      </div>
      <Concerned view={view} concerns={concerns} change={setConcerns} />
      <p className="actions">
        <Button type="submit" disabled={isPending}>
          {words.update}
        </Button>
        <Button
          type="button"
          variant="secondary"
          disabled={isPending}
          onClick={() => mutate({ method: 'PUT', path: `/${view.id}/end`, body })}
        >
          {words.endIt}
        </Button>
      </p>
    </form>
  )
}
