import { useNavigate } from '@tanstack/react-router'
import { useMe, useSavedViews } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { type KeyTable, useKeys } from '../ui/keys.ts'
import { useShowOver } from '../ui/overs.ts'
import { type PageAct, useOfferActs } from '../ui/page-acts.ts'

/** The places one can go to from anywhere, by their keys and by the palette: one table for both. */
export function usePlaces(): void {
  const places = usePlaceTable()
  useKeys('everywhere', keysOf(places))
  useOfferActs(places)
}

function usePlaceTable(): readonly PageAct[] {
  const navigate = useNavigate()
  const { desk, caller, list, palette } = useWords()
  const me = useMe()
  const show = useShowOver()
  const views = useSavedViews().data?.items ?? []
  const place = (name: string, act: () => unknown, key?: string): PageAct => ({
    kind: 'place',
    name,
    act: () => void act(),
    ...(key && { key }),
  })
  const forStaff = [
    place(caller.heading, () => navigate({ to: '/caller' }), 'c'),
    place(desk.newCase, () => navigate({ to: '/new' }), 'n'),
    place(desk.mails, () => navigate({ to: '/mails' }), 'm'),
    place(desk.notices, () => navigate({ to: '/notices' })),
    place(list.followUp, () => navigate({ to: '/follow-up' })),
    place(list.outstanding, () => navigate({ to: '/outstanding' })),
    place(list.versions, () => navigate({ to: '/versions' })),
    place(list.figures, () => navigate({ to: '/figures/returns', search: {} })),
    place(desk.handbook, () => navigate({ to: '/handbook' })),
    place(palette.first, () => navigate({ to: '/first' })),
  ]
  return [
    place(desk.myWork, () => navigate({ to: '/work' }), 'w'),
    ...(me.teams.length > 0 ? forStaff : []),
    ...(me.administrator
      ? [
          place(desk.administration, () =>
            navigate({ to: '/admin/$place/{-$id}', params: { place: 'start', id: undefined } }),
          ),
        ]
      : []),
    ...me.teams.map(({ key, name }) => place(name, () => navigate({ to: '/teams/$team', params: { team: key } }))),
    ...views.map(({ id, name }) => place(name, () => navigate({ to: '/views/$view', params: { view: id } }))),
    place(desk.search, () => search(() => void navigate({ to: '/search' })), '/'),
    place(palette.showKeys, show.keys, '?'),
  ]
}

/** A list answers by its own field; elsewhere one is led to the search. */
function search(go: () => void): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field === null) go()
  else field.select()
}

function keysOf(places: readonly PageAct[]): KeyTable {
  return Object.fromEntries(
    places.flatMap(({ key, name, act }) => (key === undefined ? [] : [[key, { does: name, act }]])),
  )
}
