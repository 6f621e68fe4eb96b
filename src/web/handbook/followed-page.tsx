import type { TimeZone } from '../../contract/time-zone.ts'
import { useFormat } from '../text/format.ts'
import { dayIn } from '../text/house-clock.ts'
import { useZone } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { DeviationsTable } from './deviations-table.tsx'
import { EndedTable } from './ended-table.tsx'
import type { FollowedSearch } from './followed-search.ts'
import { FollowedRoles, FollowedSteps } from './followed-times.tsx'
import { PeriodForm } from './period-form.tsx'
import { RoutinePlaces } from './routine-places.tsx'
import { useConformance, useRoutine } from './use-handbook.ts'
import { useHandbookWords } from './use-handbook-words.ts'
import './handbook.css'

type FollowedPageProps = {
  readonly routine: string
  readonly search: FollowedSearch
  readonly onSearch: (search: FollowedSearch) => void
}

/** How a routine was followed in a period: how many cases fit it, where they left it, and where the time went. */
export function FollowedPage({ routine: key, search, onSearch }: FollowedPageProps) {
  const words = useHandbookWords()
  const { number } = useFormat()
  const zone = useZone()
  const routine = useRoutine(key)
  const period = search.log === undefined ? { ...lastQuarter(zone), ...search } : search
  const { data, error, isPending, isPlaceholderData } = useConformance(key, period)
  usePageTitle(`${words.followed} ${key}`)
  const names = new Map(routine.data?.parts.flatMap(part => part.steps.map(step => [step.number, step.name] as const)))
  return (
    <div className="page handbook">
      <RoutinePlaces routine={key} />
      <h1>
        <span className="handbook-number">{key}</span> {routine.data?.title}
      </h1>
      <RefusalMessage error={error ?? routine.error} />
      <PeriodForm period={period} logs={data?.logs ?? []} onPeriod={onSearch} />
      <div role="status">{(isPending || isPlaceholderData) && <p className="quiet">{words.counting}</p>}</div>
      {data !== undefined && (
        <div aria-busy={isPlaceholderData}>
          {data.cases > 0 && (
            <p className="handbook-fit">
              {words.asDrawn(number(data.fitting), number(data.cases))} ({Math.floor((100 * data.fitting) / data.cases)}
              {NBSP}%)
            </p>
          )}
          <p className="quiet">{scopeOf(words, data.scope, search.log)}</p>
          {data.cases === 0 ? (
            <EmptyState>{words.noCases}</EmptyState>
          ) : (
            <>
              <DeviationsTable data={data} names={names} />
              <EndedTable data={data} names={names} />
              <FollowedSteps data={data} names={names} />
              <FollowedRoles data={data} />
            </>
          )}
        </div>
      )}
    </div>
  )
}

function scopeOf(
  words: ReturnType<typeof useHandbookWords>,
  scope: 'everybody' | 'my-lines',
  log: string | undefined,
): string {
  if (log !== undefined) return words.elsewhere(log)
  return scope === 'everybody' ? words.everybody : words.myLines
}

const NBSP = '\u00a0'
const DAYS = 90
const DAY_MS = 86_400_000

/** The last ninety days. */
function lastQuarter(zone: TimeZone): { readonly from: string; readonly to: string } {
  const now = Date.now()
  return { from: dayIn(zone, new Date(now - DAYS * DAY_MS)), to: dayIn(zone, new Date(now)) }
}
