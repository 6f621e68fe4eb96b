import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { CallerCase, Requester } from '../../contract/caller.ts'
import { useCaller, useCase } from '../api/queries.ts'
import { tell } from '../text/tell.ts'
import { useWords } from '../text/words-provider.tsx'
import { Status } from '../ui/status.tsx'

/** A caller has one case or two in mind; the others are found on her own page. */
const MOST = 5

type Props = {
  readonly person: Requester
  readonly onAbout: (item: Pick<CallerCase, 'number' | 'title'>) => void
}

/** What she has open already: a call about one of these is written there, and no new case is made of it. */
export function OpenCases({ person, onAbout }: Props) {
  const words = useWords().desk.caseForm
  const { data } = useCaller(person.id)
  const open = (data?.cases ?? []).filter(({ status }) => status !== 'solved' && status !== 'closed').slice(0, MOST)
  if (open.length === 0) return null
  return (
    <section className="open-cases" aria-labelledby="open-cases">
      <h2 id="open-cases">{words.openCases(person.name)}</h2>
      <ul>
        {open.map(item => (
          <OpenCase key={item.number} item={item} onAbout={() => onAbout(item)} />
        ))}
      </ul>
    </section>
  )
}

function OpenCase({ item, onAbout }: { readonly item: CallerCase; readonly onAbout: () => void }) {
  const words = useWords()
  const may = useCase(item.number).data?.allowed['write-public']
  return (
    <li>
      <Link to="/cases/$number" params={{ number: String(item.number) }}>
        {item.number} {item.title}
      </Link>
      <Status name={item.status} waitingFor={item.waitingFor} />
      {may === 'yes' && (
        <Button
          variant="secondary"
          aria-label={`${words.desk.caseForm.about}: ${item.number} ${item.title}`}
          onClick={onAbout}
        >
          {words.desk.caseForm.about}
        </Button>
      )}
      {may !== undefined && may !== 'yes' && <span className="quiet">{tell(words, may).detail}</span>}
    </li>
  )
}
