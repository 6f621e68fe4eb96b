import { Button } from '@digdir/designsystemet-react'
import type { CaseView } from '../../../contract/case.ts'
import { useMe } from '../../api/queries.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { type Action, useScene } from '../scene/case-scene.ts'
import { Icon } from '../scene/icon.tsx'
import { dayShown } from './day-shown.ts'
import '../scene/asks.css'
import './confidential.css'

/** That a case is confidential, and who reads it, above everything else of it; with what there is to do about that. */
export function ConfidentialLine() {
  const { confidential } = useScene().view
  const { confidential: words } = useWords().casePage
  if (confidential === null) return null
  const names = confidential.readers.map(({ name }) => name).join(', ')
  return (
    <>
      <p className="case-confidential">
        <Icon name="internal" /> <strong>{words.heading}</strong> {words.only(confidential.readers.length)} {names}
      </p>
      <Lifting confidential={confidential} />
      <ToReview confidential={confidential} />
    </>
  )
}

type Confidential = { readonly confidential: NonNullable<CaseView['confidential']> }

/** One has proposed that its lines read it again, and it is for another to answer. */
function Lifting({ confidential: { lifting, readers } }: Confidential) {
  const { view } = useScene()
  const { confidential: words } = useWords().casePage
  const me = useMe().person.id
  const proposer = readers.find(({ id }) => id === lifting)
  if (proposer === undefined) return null
  const heading = proposer.id === me ? words.mine : words.proposed(proposer.name)
  const why = view.events.findLast(({ type }) => type === 'lifting-proposed')?.words['reason']
  return (
    <Asks heading={heading} offers={['agree-to-lifting', 'decline-lifting']}>
      {why !== undefined && <span className="quiet"> {why}</span>}
    </Asks>
  )
}

/** The day has come on which somebody wanted to look at it again. */
function ToReview({ confidential: { toReview, reviewOn, lifting } }: Confidential) {
  const { confidential: words } = useWords().casePage
  const { day } = useFormat()
  if (!toReview || lifting !== null) return null
  return (
    <Asks heading={words.stillSo} offers={['review-confidential', 'propose-lifting']}>
      <span className="quiet"> {words.due(day(dayShown(reviewOn)))}</span>
    </Asks>
  )
}

type AsksProps = {
  readonly heading: string
  readonly offers: readonly Action[]
  readonly children: React.ReactNode
}

function Asks({ heading, offers, children }: AsksProps) {
  const { view, start } = useScene()
  const words = useWords()
  return (
    <section className="case-asks case-buttons" aria-label={heading}>
      <p>
        <strong>{heading}</strong>
        {children}
      </p>
      {offers
        .filter(action => view.allowed[action] === 'yes')
        .map(action => (
          <Button key={action} variant="secondary" onClick={() => start(action, 'next')}>
            {words.action[action]}
          </Button>
        ))}
    </section>
  )
}
