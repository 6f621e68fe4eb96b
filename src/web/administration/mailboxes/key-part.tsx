import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import type { LookedUp, SigningKey } from '../../../contract/administration-signature.ts'
import { Moment } from '../../ui/age.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { CopyValue } from './copy-value.tsx'
import { useMailWords } from './use-mail-words.ts'
import './signing.css'

type KeyPartProps = {
  readonly title: string
  readonly about: string
  /** Of the domain, under `/api/administration`. */
  readonly path: string
  readonly part: SigningKey
  /** What else is to be done with it: next, and at last. */
  readonly next: ReactNode
  readonly last: ReactNode
}

/** A key: the record that has to stand in the DNS, and whether it does. */
export function KeyPart({ title, about, path, part, next, last }: KeyPartProps) {
  const { signing: words } = useMailWords()
  const heading = useId()
  const lookUp = useChange<LookedUp>('POST', `${path}/keys/${part.selector}/lookups`)
  const { name, value } = part.record
  return (
    <section aria-labelledby={heading} className="stack">
      <h3 id={heading}>{title}</h3>
      <p className="quiet">
        {about} {words.madeAt} <Moment at={part.madeAt} />
      </p>
      <dl className="signing-record">
        <dt>{words.name}</dt>
        <dd>
          <CopyValue what={words.name} value={name} />
        </dd>
        <dt>{words.type}</dt>
        <dd>
          <code>TXT</code>
        </dd>
        <dt>{words.value}</dt>
        <dd>
          <CopyValue what={words.value} value={value} />
        </dd>
      </dl>
      <RefusalMessage error={lookUp.error} />
      <div role="status">{lookUp.data !== undefined && <Outcome {...lookUp.data} />}</div>
      <p className="actions">
        {next}
        <Button variant="secondary" loading={lookUp.isPending} onClick={() => lookUp.mutate(null)}>
          {words.lookUp}
        </Button>
        {last}
      </p>
    </section>
  )
}

/** Whether others find the key, and what they find in its place. */
function Outcome({ outcome, seen }: LookedUp) {
  const { signing: words } = useMailWords()
  return (
    <>
      <p className={outcome === 'found' ? undefined : 'admin-few'}>{words.outcome[outcome]}</p>
      {outcome === 'other' &&
        seen.map(record => (
          <p key={record}>
            <code className="signing-value">{record}</code>
          </p>
        ))}
    </>
  )
}
