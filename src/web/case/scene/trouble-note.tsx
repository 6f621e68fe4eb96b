import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import type { CaseEvent } from '../../../contract/case.ts'
import { Refused } from '../../api/ask.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import type { Doing } from './use-doing.ts'

/** Why something was not done, in the rule's own words; what was written stays where it is. */
export function TroubleNote({ doing }: { readonly doing: Doing }) {
  const words = useWords()
  const { moment } = useFormat()
  const note = useRef<HTMLDivElement>(null)
  const { trouble } = doing
  useEffect(() => {
    if (trouble !== null) note.current?.focus()
  }, [trouble])
  if (trouble === null) return null
  const events = meanwhile(trouble)
  return (
    <div ref={note} tabIndex={-1} className="case-trouble">
      <RefusalMessage error={trouble} />
      {events.length > 0 && (
        <>
          <ul>
            {events.map(({ who, when, what }) => (
              <li key={`${when} ${what}`}>
                {moment(when)}: {who ?? 'Linje'} {words.event[what]}
              </li>
            ))}
          </ul>
          <div className="case-buttons">
            <Button variant="secondary" onClick={doing.anyway} loading={doing.busy}>
              {words.casePage.act.anyway}
            </Button>
            <Button variant="tertiary" onClick={doing.clear}>
              {words.casePage.act.look}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

type Meanwhile = { readonly who: string | null; readonly when: string; readonly what: CaseEvent['type'] }

/** What others did since I looked, as `changed-meanwhile` tells it. */
function meanwhile(trouble: Error): readonly Meanwhile[] {
  if (!(trouble instanceof Refused) || trouble.problem.code !== 'changed-meanwhile') return []
  const data: { readonly events?: readonly Meanwhile[] } = Object(trouble.problem.data)
  return data.events ?? []
}
