import { useEffect, useRef } from 'react'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { Age } from '../ui/age.tsx'
import { isPingPong } from '../ui/is-ping-pong.ts'
import { Status } from '../ui/status.tsx'
import { OpenForm } from './act/open-form.tsx'
import { Lookers } from './lookers.tsx'
import { useScene } from './scene/case-scene.ts'
import { Icon } from './scene/icon.tsx'
import { useNews } from './use-news.ts'

/**
 * Number, title, and how it stands: what it waits for and until when, and who else is here. Whoever opened the case by
 * something that is gone from the page goes on from its title.
 */
export function CaseHead({ isWriting }: { readonly isWriting: () => boolean }) {
  const { view, start } = useScene()
  const words = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="case-title">
      <p className="case-standing">
        <span className="case-number">#{view.number}</span> <Standing /> <Marks />
        {view.allowed['write-internal'] === 'yes' && <Lookers isWriting={isWriting} />}
      </p>
      <h1 ref={title} tabIndex={-1}>
        {view.title}
      </h1>
      <OpenForm place="title" />
      {view.allowed.describe === 'yes' && (
        <button type="button" onClick={() => start('describe', 'title')} title={words.action.describe}>
          <Icon name="change" />
          <span className="ds-sr-only">{words.action.describe}</span>
        </button>
      )}
    </header>
  )
}

function Standing() {
  const { status } = useScene().view
  const words = useWords()
  const { head } = words.casePage
  const { day } = useFormat()
  switch (status.name) {
    case 'new':
    case 'open':
      return <Status name={status.name} />
    case 'waiting':
      return (
        <>
          <Status name="waiting" waitingFor={status.for} />{' '}
          <time dateTime={status.followUpAt}>{head.until(day(status.followUpAt))}</time>
        </>
      )
    case 'solved':
      return (
        <>
          <Status name="solved" /> {status.confirmed && head.confirmed}
        </>
      )
    case 'closed':
      return (
        <>
          <Status name="closed" /> {words.outcome[status.outcome]}
        </>
      )
    default:
      return status satisfies never
  }
}

/** A hand-over that nobody has taken, and a case that goes back and forth: the words a list has for them. */
function Marks() {
  const { handedOverAt, returns } = useScene().view
  const { mark } = useWords().list
  return (
    <>
      {handedOverAt !== null && (
        <span>
          {mark.untaken} <Age at={handedOverAt} />
        </span>
      )}
      {isPingPong(returns) && <strong className="case-ping-pong">{mark.returned(String(returns))}</strong>}
    </>
  )
}

/** What somebody else has just done, told without moving anything. */
export function News() {
  const { view } = useScene()
  const words = useWords()
  const { news, putAside } = useNews(view)
  return (
    <div role="status" className="case-news">
      {news !== null && (
        <p>
          <strong>{news.actor ?? 'Linje'}</strong> {words.event[news.type]} <Age at={news.at} />
          <button type="button" onClick={putAside}>
            <span aria-hidden="true">×</span>
            <span className="ds-sr-only">{words.casePage.act.close}</span>
          </button>
        </p>
      )}
    </div>
  )
}
