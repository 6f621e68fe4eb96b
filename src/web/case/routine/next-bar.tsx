import { Button, Dropdown } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMe } from '../../api/queries.ts'
import { useWords } from '../../text/words-provider.tsx'
import { type Action, useScene } from '../scene/case-scene.ts'
import { type NextThing, nextThing } from './next-thing.ts'
import './routine.css'

/** Whose turn it is, at which step, and the one thing to do next; what else may be done stands beside it. */
export function NextBar() {
  const { view, start } = useScene()
  const words = useWords()
  const me = useMe()
  const next = nextThing(view, me)
  const act = next.turn === 'mine' ? next.act : null
  return (
    <section className="case-next" data-turn={next.turn} aria-labelledby="case-next">
      <h2 id="case-next">
        <Turn next={next} />
      </h2>
      {next.turn !== 'nobody' && next.step !== null && (
        <p className="case-next-step">
          <span className="case-number">{next.step.number}</span> {next.step.name}
          {next.beside.length > 0 && (
            <span className="case-next-beside">
              {' '}
              {words.casePage.next.beside}: {next.beside.map(({ number, name }) => `${number} ${name}`).join(', ')}
            </span>
          )}
        </p>
      )}
      <div className="case-buttons">
        {act !== null && <Button onClick={() => start(act, 'next')}>{words.action[act]}</Button>}
        {next.also.slice(0, BESIDE).map(action => (
          <Button key={action} variant="secondary" onClick={() => start(action, 'next')}>
            {words.action[action]}
          </Button>
        ))}
        <More besides={[...(act === null ? [] : [act]), ...next.also.slice(0, BESIDE)]} />
      </div>
    </section>
  )
}

/** More buttons than this are no longer an offer but a choice; the rest is found under "more". */
const BESIDE = 3

function Turn({ next }: { readonly next: NextThing }) {
  const { next: said } = useWords().casePage
  switch (next.turn) {
    case 'mine':
      return said.mine
    case 'theirs':
      return said.theirs(next.who ?? said.someone)
    case 'nobody':
      return said.nobody
    default:
      return next satisfies never
  }
}

/** Every other act that is allowed, in the order of a case's life. */
function More({ besides }: { readonly besides: readonly Action[] }) {
  const { view, start } = useScene()
  const words = useWords()
  const [shown, setShown] = useState(false)
  const rest = ORDER.filter(action => view.allowed[action] === 'yes' && !besides.includes(action))
  if (rest.length === 0) return null
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary">{words.casePage.next.more}</Dropdown.Trigger>
      <Dropdown open={shown} onOpen={() => setShown(true)} onClose={() => setShown(false)} placement="bottom-end">
        <Dropdown.List>
          {rest.map(action => (
            <Dropdown.Item key={action}>
              <Dropdown.Button
                onClick={() => {
                  setShown(false)
                  start(action, 'next')
                }}
              >
                {words.action[action]}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}

const ORDER = [
  'take',
  'assign',
  'release',
  'change-owner',
  'triage',
  'hand-over',
  'return',
  'send-to-supplier',
  'log-supplier-number',
  'decide-information',
  'demand-information',
  'publish-notice',
  'wait',
  'resume',
  'solve',
  'send-back',
  'confirm',
  'object',
  'reopen',
  'close',
  'close-as-information',
  'dismiss',
  'describe',
  'correct-requester',
  'link',
  'mark-confidential',
  'change-readers',
  'review-confidential',
  'propose-lifting',
  'agree-to-lifting',
  'decline-lifting',
  'complete-step',
] as const satisfies readonly Action[]
