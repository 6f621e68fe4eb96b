import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { CallerCase, Requester } from '../../contract/caller.ts'
import { phoneShown } from '../../contract/phone.ts'
import { useCaller, useMe } from '../api/queries.ts'
import { useRowKeys } from '../list/row-keys.ts'
import { languageNames } from '../text/words.ts'
import { useWords } from '../text/words-provider.tsx'
import { Age } from '../ui/age.tsx'
import { Status } from '../ui/status.tsx'
import { isBegun } from './begun.ts'

type Props = { readonly person: Requester; readonly onNewCase: () => void }

/** Who she is, a new case for her, and those she has: open ones first, each one Enter away. */
export function CallerCard({ person, onNewCase }: Props) {
  const words = useWords().caller
  const { data: caller } = useCaller(person.id)
  const card = useRef<HTMLElement>(null)
  const begun = isBegun(useMe().person.id, person.id)
  useRowKeys(card)
  const known = [
    person.agency?.name,
    person.phone === null ? null : phoneShown(person.phone),
    person.email,
    caller && words.writes(languageNames[caller.language]),
  ]
  return (
    <section ref={card} className="caller-card" aria-label={person.name}>
      <h2>{person.name}</h2>
      <ul className="caller-known quiet">
        {known.filter(Boolean).map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Button className="caller-new" onClick={onNewCase}>
        {begun ? words.goOn : words.newCase(person.name)}
      </Button>
      {/* The room is kept until they are there, so that nothing jumps. */}
      <h3>{words.cases}</h3>
      {caller?.cases.length === 0 && <p className="quiet">{words.noCases}</p>}
      <ul className="caller-cases">
        {caller?.cases.map(each => (
          <CaseOfCaller key={each.number} item={each} />
        ))}
      </ul>
      {caller?.more && <p className="quiet">{words.more}</p>}
    </section>
  )
}

function CaseOfCaller({ item }: { readonly item: CallerCase }) {
  return (
    <li>
      <Link to="/cases/$number" params={{ number: String(item.number) }} data-row={item.number}>
        <span className="case-number">{item.number}</span>
        <span className="caller-title">{item.title}</span>
        <Status name={item.status} waitingFor={item.waitingFor} />
        <span className="quiet">{item.service}</span>
        <span className="quiet">
          <Age at={item.openedAt} />
        </span>
      </Link>
    </li>
  )
}
