import { SelectField } from '../../ui/fields.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { type MailboxDraft, OAUTH_PARTS } from './mailbox-draft.ts'
import { SecretField } from './secret-field.tsx'
import { useMailWords } from './use-mail-words.ts'

type KeyFieldsProps = {
  readonly draft: MailboxDraft
  readonly set: (part: Partial<MailboxDraft>) => void
  readonly faultAt: (field: string) => string | undefined
  readonly isNew: boolean
}

/** What lets Linje into a mailbox: a password, or an OAuth 2.0 client. It goes in and is never told again. */
export function KeyFields({ draft, set, faultAt, isNew }: KeyFieldsProps) {
  const { field } = useAdministrationWords()
  const mail = useMailWords()
  const kept = isNew ? mail.passwordNew : mail.passwordKept
  return (
    <>
      <SelectField
        label={mail.letInBy}
        value={draft.by}
        onChange={value => set({ by: value === 'oauth' ? 'oauth' : 'password' })}
        among={[
          ['password', mail.letIn.password],
          ['oauth', mail.letIn.oauth],
        ]}
      />
      {draft.by === 'password' && (
        <SecretField
          label={field.password}
          hint={kept}
          value={draft.password}
          fault={faultAt('password')}
          onChange={password => set({ password })}
        />
      )}
      {draft.by === 'oauth' &&
        OAUTH_PARTS.map((part, place) => (
          <SecretField
            key={part}
            label={mail.oauth[part]}
            hint={part === 'clientSecret' ? kept : OPTIONAL.has(part) ? mail.optional : undefined}
            open={OPEN.has(part)}
            value={draft.oauth[part]}
            // What is missing as a whole is told where it begins.
            fault={faultAt(`oauth.${part}`) ?? (place === 0 ? faultAt('password') : undefined)}
            onChange={value => set({ oauth: { ...draft.oauth, [part]: value } })}
          />
        ))}
    </>
  )
}

const OPTIONAL = new Set<string>(['refreshToken', 'scope'])
/** These are no secrets. */
const OPEN = new Set<string>(['tokenUrl', 'clientId', 'scope'])
