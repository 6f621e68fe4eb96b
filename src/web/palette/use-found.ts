import { useNavigate } from '@tanstack/react-router'
import { useMe, usePeople } from '../api/queries.ts'
import { useFoundCases } from '../ui/found-cases.ts'
import { type PageAct, usePageActs } from '../ui/page-acts.ts'
import { matching } from './matching.ts'

/** One line of the palette. */
export type Entry = {
  readonly id: string
  readonly name: string
  /** What tells it from others with the same name. */
  readonly more: string
  readonly key?: string
  readonly act: () => void
}
export type Group = { readonly kind: 'act' | 'place' | 'case' | 'person'; readonly entries: readonly Entry[] }

const LEAST = 2
const MOST = 6

/** What was typed finds: acts and places of the page at once, and cases and people from the server. */
export function useFound(typed: string): readonly Group[] {
  const offered = usePageActs()
  const ownKind = (kind: PageAct['kind']): Group => ({
    kind,
    entries: matching(
      offered.filter(own => own.kind === kind),
      typed,
    ).map(entryOf),
  })
  const groups = [ownKind('act'), ownKind('place'), useCasesFound(typed), usePeopleFound(typed)]
  return groups.filter(({ entries }) => entries.length > 0)
}

function entryOf({ name, key, act, kind }: PageAct): Entry {
  return { id: `${kind}-${name.replaceAll(' ', '-')}`, name, more: '', ...(key && { key }), act }
}

/** By number, or by words of title and letters. */
function useCasesFound(typed: string): Group {
  const navigate = useNavigate()
  const items = useFoundCases(typed, MOST) ?? []
  return {
    kind: 'case',
    entries: items.map(({ number, title, requester }) => ({
      id: `case-${number}`,
      name: `${number} ${title}`,
      more: requester,
      act: () => void navigate({ to: '/cases/$number', params: { number: String(number) } }),
    })),
  }
}

/** End users, for staff: a person is shown with her cases. */
function usePeopleFound(typed: string): Group {
  const navigate = useNavigate()
  const staff = useMe().teams.length > 0
  const { data } = usePeople(staff ? typed : '')
  const items = !staff || typed.trim().length < LEAST ? [] : (data?.items ?? [])
  return {
    kind: 'person',
    entries: items.slice(0, MOST).map(({ id, name, agency }) => ({
      id: `person-${id}`,
      name,
      more: agency?.name ?? '',
      act: () => void navigate({ to: '/caller', search: { q: agency === null ? name : `${name} ${agency.name}` } }),
    })),
  }
}
