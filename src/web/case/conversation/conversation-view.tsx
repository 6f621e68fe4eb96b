import { Fragment, useEffect, useRef } from 'react'
import type { CaseEvent } from '../../../contract/case.ts'
import { useMe } from '../../api/queries.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { eventWords } from '../history/event-words.ts'
import { useScene } from '../scene/case-scene.ts'
import { untakenHandOver } from '../scene/untaken.ts'
import { conversationOf } from './conversation.ts'
import { LetterView } from './letter-view.tsx'
import './conversation.css'

type ConversationViewProps = {
  /** From which moment on all is new to me; null where nothing is. */
  readonly newFrom: string | null
}

/** All that was said, oldest first, with what happened between; the first that is new to me is in view, else the newest. */
export function ConversationView({ newFrom }: ConversationViewProps) {
  const { view } = useScene()
  const { conversation } = useWords().casePage
  const entries = conversationOf(view)
  const apart = untakenHandOver(view, useMe().teams)
  const firstNew = newFrom === null ? undefined : entries.find(({ at }) => at >= newFrom)
  const column = useNewestInView(entries.length)
  return (
    <section className="case-conversation" aria-labelledby="case-conversation" ref={column}>
      <h2 id="case-conversation" className="ds-sr-only">
        {conversation.heading}
      </h2>
      {entries.length === 0 && <p className="quiet">{conversation.empty}</p>}
      {entries.map(entry => (
        <Fragment key={entry.kind === 'letter' ? entry.letter.id : entry.event.version}>
          {entry === firstNew && <p className="case-new-from">{conversation.newFrom}</p>}
          {entry.kind === 'letter' ? (
            <LetterView letter={entry.letter} />
          ) : (
            <Happening event={entry.event} isApart={entry.event === apart} />
          )}
        </Fragment>
      ))}
    </section>
  )
}

type HappeningProps = { readonly event: CaseEvent; readonly isApart: boolean }

/** What happened to the case, as a quiet line; what was written with it stands under it, where it stands nowhere else. */
function Happening({ event, isApart }: HappeningProps) {
  const words = useWords()
  const { day, moment } = useFormat()
  const { did, withWhat, written } = eventWords(event, words, words.casePage, day)
  return (
    <div className="case-happening" data-type={event.type}>
      <p>
        {event.actor ?? 'Linje'} {did}
        {withWhat !== '' && `: ${withWhat}`}
        <time dateTime={event.at}>{moment(event.at)}</time>
      </p>
      {(isApart ? [] : written).map(({ label, text }) => (
        <p key={label} className="case-written">
          <span className="quiet">{label}:</span> {text}
        </p>
      ))}
    </div>
  )
}

/** Whoever reads at the end stays there when something new comes; whoever reads further up is not moved. */
function useNewestInView(count: number) {
  const column = useRef<HTMLElement>(null)
  const atEnd = useRef(true)
  useEffect(() => {
    const element = column.current
    if (element === null) return
    const onScroll = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => element.removeEventListener('scroll', onScroll)
  }, [])
  useEffect(() => {
    const element = column.current
    if (element === null || count === 0 || !atEnd.current) return
    const line = element.querySelector<HTMLElement>('.case-new-from')
    element.scrollTop = line === null ? element.scrollHeight : line.offsetTop - element.offsetTop
  }, [count])
  return column
}
