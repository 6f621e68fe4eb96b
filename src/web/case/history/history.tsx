import type { CaseEvent } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { eventWords } from './event-words.ts'

/** All that happened, newest first: who, when, in which part, through which door, and what; folded until asked for. */
export function History() {
  const { events, letters } = useScene().view
  const { history } = useWords().casePage
  const notices = letters.filter(({ kind }) => kind === 'notification')
  const entries = [
    ...events.map(event => ({ at: event.at, key: String(event.version), line: <EventLine event={event} /> })),
    ...notices.map(letter => ({ at: letter.at, key: letter.id, line: <NoticeLine letter={letter} /> })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1))
  if (entries.length === 0) return null
  return (
    <details className="case-history">
      <summary>
        <h2>{history.heading(entries.length)}</h2>
      </summary>
      <ol>
        {entries.toReversed().map(({ key, line }) => (
          <li key={key}>{line}</li>
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
