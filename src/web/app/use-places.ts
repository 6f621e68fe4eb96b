import { useNavigate } from '@tanstack/react-router'
import { useMe, useSavedViews } from '../api/queries.ts'
import { awaitTyping } from '../list/typing-on.ts'
import { useWords } from '../text/words-provider.tsx'
import { type KeyTable, useKeys } from '../ui/keys.ts'
import { useShowOver } from '../ui/overs.ts'
import { type PageAct, useOfferActs } from '../ui/page-acts.ts'
import { usePlaceGroups } from './place-table.tsx'

/** The places of the rail by their keys and by the palette, with what neither needs a place for. */
export function usePlaces(): void {
  const places = useOfferedPlaces()
  useKeys('everywhere', keysOf(places))
  useOfferActs(places)
}

function useOfferedPlaces(): readonly PageAct[] {
  const navigate = useNavigate()
  const { desk, palette } = useWords()
  const { teams, example } = useMe()
  const show = useShowOver()
  const views = useSavedViews().data?.items ?? []
  const place = (name: string, act: () => void, key?: string): PageAct => ({
    kind: 'place',
    name,
    act,
    ...(key && { key }),
  })
  return [
    ...usePlaceGroups()
      .flat()
      .map(({ name, link, letter }) => {
        const go = () => void navigate(link)
        return place(name, link.to === '/search' ? () => search(go) : go, letter)
      }),
    ...views.map(({ id, name }) => place(name, () => void navigate({ to: '/views/$view', params: { view: id } }))),
    ...(teams.length > 0 ? [place(palette.first, () => void navigate({ to: '/first' }))] : []),
    ...(example ? [place(desk.post, () => window.location.assign('/post'))] : []),
    place(palette.showKeys, show.keys, '?'),
  ]
}

/** A list answers by its own field; elsewhere one is led to the search, to type on there. */
function search(go: () => void): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field === null) {
    awaitTyping()
    go()
  } else field.select()
}

function keysOf(places: readonly PageAct[]): KeyTable {
  return Object.fromEntries(
    places.flatMap(({ key, name, act }) => (key === undefined ? [] : [[key, { does: name, act }]])),
  )
}
