import { Age } from '../ui/age.tsx'
import { Status } from '../ui/status.tsx'
import { StepMark } from '../ui/step-mark.tsx'
import { RowLink } from './row-link.tsx'
import type { Rows } from './rows.ts'
import { Snippet } from './snippet.tsx'
import './case-lines.css'

/** A list where it is narrow: beside a case, and on a phone. */
export function CaseLines({ items, shown, filter, label }: Rows) {
  return (
    <ul className="case-lines" aria-label={label}>
      {items.map(item => (
        <li key={item.number}>
          <RowLink number={item.number} shown={shown} filter={filter}>
            <span className="case-line-title">{item.title}</span>
            <span className="quiet case-line-age">
              <Age at={item.openedAt} />
            </span>
            <span className="case-line-state">
              <Status name={item.status} waitingFor={item.waitingFor} />
              <span className="quiet case-line-who">
                {item.number} {item.requester}
              </span>
            </span>
            <span className="quiet case-line-step">
              <StepMark steps={item.steps} />
            </span>
            <Snippet text={item.snippet} />
          </RowLink>
        </li>
      ))}
    </ul>
  )
}
