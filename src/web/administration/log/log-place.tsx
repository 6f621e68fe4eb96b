import { Button } from '@digdir/designsystemet-react'
import type { AdministrationEntry } from '../../../contract/administration-log.ts'
import { Moment } from '../../ui/age.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useLetterWords } from '../letters/use-letter-words.ts'
import { useAdministeredList } from '../scene/api.ts'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { EntryFacts } from './entry-facts.tsx'
import { useLogWords } from './use-log-words.ts'
import { whatWasDone } from './what-was-done.ts'

/** What administrators have changed: who, when, what, as it was and as it became. */
export function LogPlace() {
  const words = useAdministrationWords()
  const log = useLogWords()
  const letters = useLetterWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useAdministeredList<AdministrationEntry>('log')
  const entries = data?.pages.flatMap(page => page.items) ?? []
  usePageTitle(words.place.log)
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="ds-sr-only">
        {words.place.log}
      </h2>
      <p className="quiet">{words.about.log}</p>
      <RefusalMessage error={error} />
      {data !== undefined && entries.length === 0 && <EmptyState>{words.empty.log}</EmptyState>}
      <ol className="admin-log">
        {entries.map(entry => (
          <li key={entry.id}>
            <Moment at={entry.at} />
            <div>
              <p>
                {entry.by.name} {whatWasDone(words, log, letters, entry)}
              </p>
              <EntryFacts entry={entry} />
            </div>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="tertiary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  )
}
