import { useState } from 'react'
import type { CaseEvent } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { isDecision } from './decisions.ts'
import { eventWords } from './event-words.ts'

/** All that happened, newest first: who, when, in which part, through which door, and what; folded until asked for. */
export function History({ newFrom }: { readonly newFrom: string | null }) {
  const { events, letters } = useScene().view
  const { history } = useWords().casePage
  const [decisions, setDecisions] = useState(false)
  const notices = letters.filter(({ kind }) => kind === 'notification')
  if (events.length + notices.length === 0) return null
  const entries = [
    ...events
      .filter(event => !decisions || isDecision(event))
      .map(event => ({ at: event.at, key: String(event.version), line: <EventLine event={event} /> })),
    ...(decisions ? [] : notices).map(letter => ({
      at: letter.at,
      key: letter.id,
      line: <NoticeLine letter={letter} />,
    })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1))
  return (
    <details className="case-history">
      <summary>
        <h2>{history.heading(events.length + notices.length)}</h2>
      </summary>
      <label className="case-history-filter">
        <input type="checkbox" checked={decisions} onChange={event => setDecisions(event.target.checked)} />
        {history.decisions}
      </label>
      <ol>
        {entries.toReversed().map(({ key, at, line }) => (
          <li key={key}>
            {newFrom !== null && at >= newFrom && <span className="case-is-new">{history.isNew}</span>}
            {line}
          </li>
        ))}
      </ol>
    </details>
  )
}

function EventLine({ event }: { readonly event: CaseEvent }) {
  const words = useWords()
  const { day, moment } = useFormat()
  const { did, withWhat, written } = eventWords(event, words, words.casePage, day)
  return (
    <>
      <p>
        <strong>{event.actor ?? 'Linje'}</strong> {did}
        {withWhat !== '' && `: ${withWhat}`}
      </p>
      {written.map(({ label, text }) => (
        <p key={label} className="case-written">
          <span className="quiet">{label}:</span> {text}
        </p>
      ))}
      <p className="quiet">
        <time dateTime={event.at}>{moment(event.at)}</time>, {words.part[event.line]}, {words.door[event.door]}
      </p>
    </>
  )
}

function NoticeLine({ letter }: { readonly letter: Letter }) {
  const words = useWords()
  const { moment } = useFormat()
  return (
    <>
      <p>
        <strong>Linje</strong> {words.casePage.history.notice(letter.to ?? '')}: {letter.subject}
      </p>
      <p className="quiet">
        <time dateTime={letter.at}>{moment(letter.at)}</time>, {words.delivery[letter.delivery]}
        {letter.fault !== null && `: ${letter.fault}`}
      </p>
    </>
  )
}
