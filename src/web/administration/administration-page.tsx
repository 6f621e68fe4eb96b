import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LooksPlace } from './house/looks-place.tsx'
import { StartPlace } from './house/start-place.tsx'
import { ImportPlace } from './import/import-place.tsx'
import { LettersPlace } from './letters/letters-place.tsx'
import { LogPlace } from './log/log-place.tsx'
import { MailPlace } from './mailboxes/mail-place.tsx'
import { AgenciesPlace } from './places/agencies-place.tsx'
import { PeoplePlace } from './places/people-place.tsx'
import type { PlaceProps } from './places/place-props.ts'
import { ServicesPlace } from './places/services-place.tsx'
import { SuppliersPlace } from './places/suppliers-place.tsx'
import { TeamsPlace } from './places/teams-place.tsx'
import { NextStep } from './scene/next-step.tsx'
import { type AdminPlace, isPlace, places } from './scene/places.ts'
import { TellProvider } from './scene/told.ts'
import { useAdministrationWords } from './scene/use-administration-words.ts'
import './administration-page.css'

type AdministrationPageProps = PlaceProps & {
  /** As the address has it. */
  readonly place: string
}

/** Where an organisation sets itself up, without a programmer and without editing files. */
export function AdministrationPage({ place, ...asked }: AdministrationPageProps) {
  const words = useAdministrationWords()
  const { noPlace } = useWords().desk
  const { administrator } = useMe()
  const [told, setTold] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done elsewhere is old news once one goes on
  useEffect(() => () => setTold(''), [place])
  if (!administrator) {
    return (
      <div className="page">
        <h1>{words.heading}</h1>
        <EmptyState>{words.onlyAdministrator}</EmptyState>
      </div>
    )
  }
  if (!isPlace(place)) return <EmptyState>{noPlace[1]}</EmptyState>
  return (
    <TellProvider value={setTold}>
      <div className="page admin">
        <h1>{words.heading}</h1>
        <nav className="admin-places" aria-label={words.heading}>
          {places.map(each => (
            <Link
              key={each}
              to="/admin/$place/{-$id}"
              params={{ place: each, id: undefined }}
              aria-current={each === place ? 'page' : undefined}
            >
              {words.place[each]}
            </Link>
          ))}
        </nav>
        <p role="status" className="admin-told">
          {told}
        </p>
        {told !== '' && <NextStep here={place} />}
        <Place place={place} {...asked} />
      </div>
    </TellProvider>
  )
}

function Place({ place, ...props }: PlaceProps & { readonly place: AdminPlace }) {
  switch (place) {
    case 'start':
      return <StartPlace />
    case 'agencies':
      return <AgenciesPlace {...props} />
    case 'teams':
      return <TeamsPlace {...props} />
    case 'people':
      return <PeoplePlace {...props} />
    case 'services':
      return <ServicesPlace {...props} />
    case 'suppliers':
      return <SuppliersPlace {...props} />
    case 'import':
      return <ImportPlace />
    case 'looks':
      return <LooksPlace />
    case 'letters':
      return <LettersPlace {...props} />
    case 'mail':
      return <MailPlace id={props.id} />
    case 'log':
      return <LogPlace />
    default:
      return place satisfies never
  }
}
