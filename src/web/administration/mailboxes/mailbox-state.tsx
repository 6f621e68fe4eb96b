import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import { Moment } from '../../ui/age.tsx'
import { useMailWords } from './use-mail-words.ts'

export type Fetched = NonNullable<Mailbox['fetched']>

/** How it goes: not looked into yet, well, or not at all. */
export function stateOf({ lookedAt, fault }: Fetched): 'new' | 'good' | 'faulty' {
  if (fault !== null) return 'faulty'
  return lookedAt === null ? 'new' : 'good'
}

/** How the fetching goes, when it last went well, and what the other server said if it does not. */
export function MailboxState({ fetched }: { readonly fetched: Fetched }) {
  const mail = useMailWords()
  const { lookedAt, fault } = fetched
  const state = stateOf(fetched)
  return (
    <div role="status">
      <p>
        <strong className={state === 'faulty' ? 'admin-few' : undefined}>{mail.state[state]}</strong>
        {lookedAt !== null && (
          <span className="quiet">
            {' '}
            {mail.lookedAt} <Moment at={lookedAt} />
          </span>
        )}
      </p>
      {fault !== null && (
        <p>
          <span className="quiet">{mail.theySaid}</span> <code>{fault}</code>
        </p>
      )}
    </div>
  )
}
