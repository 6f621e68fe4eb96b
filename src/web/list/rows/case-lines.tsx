import { Age } from '../../ui/age.tsx'
import { Status } from '../../ui/status.tsx'
import { StepMark } from '../../ui/step-mark.tsx'
import { RowLink } from './row-link.tsx'
import { FollowUp, RowMarks } from './row-marks.tsx'
import type { DrawnRows } from './rows.ts'
import { Snippet } from './snippet.tsx'
import './case-lines.css'

/** A list where it is narrow: beside a case, and on a phone. */
export function CaseLines({ drawn, begin, measure, shown, filter, label, total }: DrawnRows) {
  return (
    <ul ref={begin} className="case-lines" aria-label={label}>
      {drawn.map(piece =>
        piece.kind === 'gap' ? (
          <li key={`gap ${piece.before}`} aria-hidden="true" style={{ height: piece.height }} />
        ) : (
          <li
            key={piece.item.number}
            ref={measure}
            data-index={piece.index}
            data-unread={piece.item.unread}
            data-news={piece.item.news}
            aria-posinset={piece.index + 1}
            aria-setsize={total ?? -1}
          >
            <RowLink number={piece.item.number} shown={shown} filter={filter}>
              <span className="case-line-title row-title">
                <span>{piece.item.title}</span>
                <RowMarks item={piece.item} />
              </span>
              <span className="quiet case-line-age">
                <Age at={piece.item.openedAt} />
              </span>
              <span className="case-line-state">
                <Status name={piece.item.status} waitingFor={piece.item.waitingFor} />
                <span className="quiet case-line-who">
                  {piece.item.number} {piece.item.requester}
                </span>
              </span>
              <span className="quiet case-line-step">
                {piece.item.followUpAt === null ? (
                  <StepMark steps={piece.item.steps} />
                ) : (
                  <FollowUp at={piece.item.followUpAt} />
                )}
              </span>
              <Snippet text={piece.item.snippet} />
            </RowLink>
          </li>
        ),
      )}
    </ul>
  )
}
