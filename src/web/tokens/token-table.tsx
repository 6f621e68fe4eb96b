import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ApiToken } from '../../contract/token.ts'
import { useMe } from '../api/queries.ts'
import { useFormat } from '../text/format.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useTokenWords } from './use-token-words.ts'
import { useEndToken } from './use-tokens.ts'

/** Tokens with what they are for and how to end them. */
export function TokenTable({ tokens }: { readonly tokens: readonly ApiToken[] }) {
  const { column } = useTokenWords()
  return (
    <table className="tokens-table">
      <thead>
        <tr>
          <th scope="col">{column.name}</th>
          <th scope="col">{column.person}</th>
          <th scope="col">{column.scope}</th>
          <th scope="col">{column.ends}</th>
          <th scope="col">{column.used}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {tokens.map(token => (
          <Row key={token.id} token={token} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ token }: { readonly token: ApiToken }) {
  const words = useTokenWords()
  const { person } = useMe()
  const format = useFormat()
  const over = Date.parse(token.expiresAt) <= Date.now()
  return (
    <tr>
      <th scope="row">{token.name}</th>
      <td data-label={words.column.person}>
        {token.person.id === person.id ? person.name : `${token.person.name} ${token.person.email ?? ''}`}
      </td>
      <td data-label={words.column.scope}>{words.scopes[token.scope]}</td>
      <td data-label={words.column.ends}>{over ? words.over : format.day(token.expiresAt)}</td>
      <td data-label={words.column.used}>
        {token.lastUsedAt === null ? words.never : format.moment(token.lastUsedAt)}
      </td>
      <td>
        <Ending token={token} />
      </td>
    </tr>
  )
}

/** A program stops working when its token ends, so it takes a second word. */
function Ending({ token }: { readonly token: ApiToken }) {
  const words = useTokenWords()
  const [asked, setAsked] = useState(false)
  const { mutate, error, isPending } = useEndToken(token.id)
  if (!asked) {
    return (
      <Button variant="tertiary" aria-label={words.endIt({ name: token.name })} onClick={() => setAsked(true)}>
        {words.end}
      </Button>
    )
  }
  return (
    <>
      <p role="status">{words.sure}</p>
      <RefusalMessage error={error} />
      <p className="actions">
        <Button autoFocus variant="secondary" data-color="danger" disabled={isPending} onClick={() => mutate()}>
          {words.yes}
        </Button>
        <Button variant="tertiary" onClick={() => setAsked(false)}>
          {words.no}
        </Button>
      </p>
    </>
  )
}
