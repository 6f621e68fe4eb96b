import type { ListedCase } from '../../api/queries.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { isPingPong } from '../../ui/is-ping-pong.ts'
import './row-marks.css'

/** What a row says of itself besides its facts: that it is unread, and what has become of it under my eyes. */
export function RowMarks({ item }: { readonly item: ListedCase }) {
  const { mark } = useWords().list
  return (
    <>
      {item.unread && <span className="ds-sr-only"> {mark.unread}</span>}
      {item.confidential && (
        <span className="row-mark" data-kind="confidential">
          {' '}
          {mark.confidential}
        </span>
      )}
      {item.handedOverAt !== null && <span className="row-mark"> {mark.untaken}</span>}
      {item.toCall && (
        <span className="row-mark" data-kind="to-call">
          {' '}
          {mark.toCall}
        </span>
      )}
      {item.undelivered && (
        <span className="row-mark" data-kind="undelivered">
          {' '}
          {mark.undelivered}
        </span>
      )}
      {isPingPong(item.returns) && (
        <span className="row-mark" data-kind="ping-pong">
          {' '}
          {mark.returned(String(item.returns))}
        </span>
      )}
      {item.news !== undefined && <span className="row-news"> {mark[item.news]}</span>}
    </>
  )
}

/** The day on which somebody wants a waiting case back; said to be past where it is. */
export function FollowUp({ at }: { readonly at: string }) {
  const { mark } = useWords().list
  const format = useFormat()
  const isDue = Date.parse(at) <= Date.now()
  return (
    <time dateTime={at} title={format.moment(at)} data-due={isDue}>
      {isDue && <span className="ds-sr-only">{mark.due} </span>}
      {format.nearDay(at)}
    </time>
  )
}
