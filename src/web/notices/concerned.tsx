import type { NoticeView } from '../../contract/notice.ts'
import { useDirectory } from '../api/queries.ts'
import { Chosen } from './chosen.tsx'
import { useNoticeWords } from './use-notice-words.ts'

/** What a notice is to concern besides, and no longer. */
export type Concerns = {
  readonly services: readonly string[]
  readonly teams: readonly string[]
  readonly fewerServices: readonly string[]
  readonly fewerTeams: readonly string[]
}

export const asBefore: Concerns = { services: [], teams: [], fewerServices: [], fewerTeams: [] }

type ConcernedProps = {
  readonly view: NoticeView
  readonly concerns: Concerns
  readonly change: (concerns: Concerns) => void
}

/** Which services and 1st lines a notice that stands concerns, folded in: it seldom changes. */
export function Concerned({ view, concerns, change }: ConcernedProps) {
  const words = useNoticeWords()
  const { data: directory } = useDirectory()
  if (directory === undefined) return null
  const services = view.services.map(({ id }) => id)
  const teams = view.teams.flatMap(({ id, concerned }) => (concerned ? [id] : []))
  const firstLines = directory.teams.filter(({ line }) => line === 'first')
  return (
    <details>
      <summary>{words.concern}</summary>
      <div className="stack notices-concerned">
        <Chosen
          legend={words.services}
          among={known(directory.services, view.services)}
          chosen={changed(services, concerns.services, concerns.fewerServices)}
          set={ids => change({ ...concerns, services: without(ids, services), fewerServices: without(services, ids) })}
        />
        <Chosen
          legend={words.agencies}
          among={known(firstLines, view.teams)}
          chosen={changed(teams, concerns.teams, concerns.fewerTeams)}
          set={ids => change({ ...concerns, teams: without(ids, teams), fewerTeams: without(teams, ids) })}
          every={words.everyAgency}
        />
      </div>
    </details>
  )
}

type Named = { readonly id: string; readonly name: string }

/** What is offered, and what the notice concerns though it is offered no longer. */
function known(offered: readonly Named[], concerned: readonly Named[]): readonly Named[] {
  return [...offered, ...concerned.filter(({ id }) => offered.every(each => each.id !== id))]
}

function changed(now: readonly string[], more: readonly string[], fewer: readonly string[]): readonly string[] {
  return [...without(now, fewer), ...without(more, now)]
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter(id => !others.includes(id))
}
