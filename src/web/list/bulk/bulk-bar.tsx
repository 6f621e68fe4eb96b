import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Refused } from '../../api/ask.ts'
import { type ListedCase, useMe } from '../../api/queries.ts'
import { useFormat } from '../../text/format.ts'
import { useWords } from '../../text/words-provider.tsx'
import { AssignForm, HandOverForm, StatusForm } from './bulk-forms.tsx'
import { type LeftOut, useBulk } from './use-bulk.ts'
import './bulk.css'

type Props = {
  readonly picked: readonly ListedCase[]
  /** Lets go of these, so that they are picked no longer. */
  readonly onLetGo: (items: readonly ListedCase[]) => void
}

type Form = 'assign' | 'handOver' | 'status'

/** What can be done with all that is picked, and what came of it, case by case; that stays where all was done. */
export function BulkBar({ picked, onLetGo }: Props) {
  const { list } = useWords()
  const me = useMe()
  const format = useFormat()
  const bulk = useBulk(picked, onLetGo)
  const [form, setForm] = useState<Form | null>(null)
  const close = () => setForm(null)
  const run = (act: Parameters<typeof bulk.run>[0]) => {
    close()
    void bulk.run(act)
  }
  const isBusy = bulk.doing !== null
  const result = bulk.result
  const button = (name: Form, word: string) => (
    <Button
      variant="secondary"
      disabled={isBusy}
      aria-expanded={form === name}
      onClick={() => setForm(form === name ? null : name)}
    >
      {word}
    </Button>
  )
  return (
    <section className="bulk-bar" aria-label={list.bulk.bar}>
      {result !== null && <Refusals refused={result.refused} />}
      {form === 'assign' && <AssignForm onRun={run} onClose={close} />}
      {form === 'handOver' && <HandOverForm onRun={run} onClose={close} />}
      {form === 'status' && <StatusForm onRun={run} onClose={close} />}
      <div className="bulk-acts" hidden={picked.length === 0}>
        <strong className="bulk-count">{list.bulk.chosen(format.number(picked.length), picked.length === 1)}</strong>
        <Button disabled={isBusy} onClick={() => run({ action: 'assign', body: { person: me.person.id } })}>
          {list.bulk.take}
        </Button>
        {button('assign', list.bulk.assign)}
        {button('handOver', list.bulk.handOver)}
        {button('status', list.bulk.status)}
        <Button variant="tertiary" disabled={isBusy} onClick={() => onLetGo(picked)}>
          {list.bulk.none}
        </Button>
      </div>
      <p role="status" className="quiet">
        {bulk.doing !== null && list.bulk.doing(format.number(bulk.doing.done), format.number(bulk.doing.all))}
        {result !== null &&
          list.bulk.result(
            format.number(result.done),
            result.refused.length === 0 ? null : format.number(result.refused.length),
          )}
      </p>
    </section>
  )
}

/** Each case that was left as it was, with the rule that stood in the way. */
function Refusals({ refused }: { readonly refused: readonly LeftOut[] }) {
  const { desk, list } = useWords()
  if (refused.length === 0) return null
  return (
    <div className="bulk-refused" role="alert">
      <p>{list.bulk.refused}</p>
      <ul>
        {refused.map(({ item, error }) => {
          const [title, detail] =
            error instanceof Refused ? [error.problem.title, error.problem.detail] : desk.unreachable
          return (
            <li key={item.number}>
              <span className="quiet">{item.number}</span> {item.title}: <strong>{title}.</strong> {detail}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
