import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { MadeToken, TokenScope } from '../../contract/token.ts'
import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useTokenWords } from './use-token-words.ts'
import { useMakeToken } from './use-tokens.ts'

const scopes = ['read', 'write'] as const satisfies readonly TokenScope[]
const lasts = ['7', '30', '90', '366'] as const

/** What a new token is for, what may be done with it, and for how long. */
export function TokenForm({ made }: { readonly made: (token: MadeToken) => void }) {
  const words = useTokenWords()
  const every = useWords()
  const { administrator } = useMe()
  const [name, setName] = useState('')
  const [scope, setScope] = useState<TokenScope>('read')
  const [days, setDays] = useState<string>('90')
  const [person, setPerson] = useState('')
  const { mutate, error, isPending } = useMakeToken(made)
  const fault = (path: string) => faultOf(every, error, path)
  const faulty = ['name', 'person', 'days', 'scope'].some(path => fault(path) !== undefined)
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate({ name, scope, days: Number(days), ...(person.trim() === '' ? {} : { person: person.trim() }) })
  }
  return (
    <form className="stack" onSubmit={send} noValidate aria-labelledby="token-make">
      <h2 id="token-make">{words.make}</h2>
      {!faulty && <RefusalMessage error={error} />}
      <TextField label={words.name} value={name} onChange={setName} fault={fault('name')} />
      <SelectField
        label={words.scope}
        value={scope}
        onChange={chosen => setScope(chosen === 'write' ? 'write' : 'read')}
        among={scopes.map(each => [each, words.scopes[each]])}
      />
      <SelectField
        label={words.days}
        value={days}
        onChange={setDays}
        among={lasts.map(each => [each, words.lasts[each]])}
      />
      {administrator && (
        <TextField
          label={words.person}
          hint={words.personHint}
          value={person}
          onChange={setPerson}
          fault={fault('person')}
        />
      )}
      <p className="actions">
        <Button type="submit" disabled={isPending}>
          {words.make}
        </Button>
      </p>
    </form>
  )
}
