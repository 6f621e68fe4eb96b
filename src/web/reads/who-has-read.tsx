import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { type Run, runsOf } from './runs.ts'
import { useReads } from './use-reads.ts'
import { useReadsWords } from './use-reads-words.ts'
import './reads.css'

/** Who has opened a confidential case, the latest first; asked for when it is unfolded. */
export function WhoHasRead({ number }: { readonly number: number }) {
  const words = useReadsWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="case-reads" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      {open && <Reads number={number} />}
    </details>
  )
}

function Reads({ number }: { readonly number: number }) {
  const { desk } = useWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useReads(number)
  const runs = runsOf(data?.pages.flatMap(({ items }) => items) ?? [])
  return (
    <>
      <RefusalMessage error={error} />
      <ol>
        {runs.map(run => (
          <OneRun key={run.place} run={run} />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {desk.list.more}
        </Button>
      )}
    </>
  )
}

/** Somebody and what she opened, however often in a row. */
function OneRun({ run: { who, what, file, times, at, since, door } }: { readonly run: Run }) {
  const words = useReadsWords()
  const shared = useWords()
  const { moment } = useFormat()
  const [first, last] = [moment(since), moment(at)]
  return (
    <li>
      <p>
        <strong>{who}</strong> {what === 'file' ? words.file(file ?? '') : words[what]}
        {times > 1 && ` ${words.times(times)}`}
      </p>
      <p className="quiet">
        {first !== last && `${first} – `}
        <time dateTime={at}>{last}</time>, {shared.door[door]}
      </p>
    </li>
  )
}
