import { type LinkOptions, linkOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SetUpLeft } from '../administration/set-up-left.tsx'
import { useMe } from '../api/queries.ts'
import type { ListShown } from '../list/place/list-shown.ts'
import { MentionCount } from '../mentions/mention-count.tsx'
import { useWords } from '../text/words-provider.tsx'
import { WaitingCount } from './waiting-count.tsx'

/** Somewhere one can go from anywhere: in the rail, by its key and by the palette. */
export type Place = {
  readonly name: string
  readonly link: LinkOptions
  /** The single key that leads there. */
  readonly letter?: string
  /** The list it is, which stays beside a case opened from it. */
  readonly list?: ListShown
  /** Where it goes on under other addresses, the part they share. */
  readonly within?: string
  /** What waits there, counted. */
  readonly count?: ReactNode
  /** The one thing that stands out in the rail. */
  readonly begins?: true
}

/**
 * The places of whoever is signed in, in groups and in the order of the rail: the one table that rail, keys and palette
 * are made of. Whoever is neither staff nor a party to cases has none to be led to.
 */
export function usePlaceGroups(): readonly (readonly Place[])[] {
  const { desk, caller, editor, list } = useWords()
  const { teams, agency, supplier, administrator, processOwner } = useMe()
  const staff = teams.length > 0
  const only = (may: boolean, ...places: readonly Place[]) => (may ? places : [])
  const groups = [
    only(staff, { name: desk.newCase, link: linkOptions({ to: '/new' }), letter: 'n', begins: true }),
    [
      ...only(staff, { name: caller.heading, link: linkOptions({ to: '/caller' }), letter: 'c' }),
      ...only(staff || agency !== null || supplier !== null, {
        name: desk.myWork,
        link: linkOptions({ to: '/work' }),
        letter: 'w',
        list: { list: 'work' },
      }),
      ...teams.map(({ key, name }) => ({
        name,
        link: linkOptions({ to: '/teams/$team', params: { team: key } }),
        list: { list: 'team' as const, team: key },
      })),
      ...only(
        staff,
        { name: list.followUp, link: linkOptions({ to: '/follow-up' }), list: { list: 'follow-up' } },
        { name: list.outstanding, link: linkOptions({ to: '/outstanding' }) },
      ),
      ...only(staff || agency !== null || supplier !== null, {
        name: desk.list.allCases,
        link: linkOptions({ to: '/search' }),
        letter: '/',
        list: { list: 'search' },
      }),
    ],
    only(
      staff,
      { name: desk.mails, link: linkOptions({ to: '/mails' }), letter: 'm', count: <WaitingCount /> },
      { name: desk.notices, link: linkOptions({ to: '/notices' }) },
      { name: editor.mentions.heading, link: linkOptions({ to: '/mentions' }), count: <MentionCount /> },
    ),
    [
      ...only(staff, { name: desk.knowledge, link: linkOptions({ to: '/knowledge' }) }),
      ...only(staff || administrator || processOwner, { name: desk.handbook, link: linkOptions({ to: '/handbook' }) }),
      ...only(
        staff,
        { name: editor.mentions.blocks, link: linkOptions({ to: '/blocks' }) },
        { name: list.figures, link: linkOptions({ to: '/figures/returns', search: {} }) },
        { name: list.versions, link: linkOptions({ to: '/versions' }) },
      ),
    ],
    only(administrator, {
      name: desk.administration,
      link: linkOptions({ to: '/admin/$place/{-$id}', params: { place: 'start', id: undefined } }),
      within: '/admin/',
      count: <SetUpLeft />,
    }),
  ]
  return groups.filter(group => group.length > 0)
}
