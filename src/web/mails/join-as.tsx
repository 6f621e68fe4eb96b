import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { useCase } from '../api/queries.ts'
import type { Words } from '../text/every-word.ts'
import { useWords } from '../text/words-provider.tsx'
import { SelectField } from '../ui/fields.tsx'
import type { Join } from './use-mail-acts.ts'

type Props = { readonly number: number; readonly busy: boolean; readonly onJoin: (join: Join) => void }

/** Whose word a mail is on this case: its requester's, a supplier's that was asked, or nobody's but ours. */
export function JoinAs({ number, busy, onJoin }: Props) {
  const own = useWords().desk.mail.join
  const { data } = useCase(number)
  const among = data === undefined ? [] : choicesOf(data, own)
  const [value, setValue] = useState('')
  const chosen = among.find(choice => choice.value === value) ?? among[0]
  if (chosen === undefined) return null
  return (
    <form
      className="mail-join-as"
      onSubmit={event => {
        event.preventDefault()
        onJoin(chosen.join)
      }}
    >
      <SelectField
        label={own.whose}
        value={chosen.value}
        onChange={setValue}
        among={among.map(choice => [choice.value, choice.name])}
      />
      <Button type="submit" disabled={busy}>
        {own.now}
      </Button>
    </form>
  )
}

type Choice = { readonly value: string; readonly name: string; readonly join: Join }

function choicesOf(
  { number, reporter, dealings, allowed }: CaseView,
  own: Words['desk']['mail']['join'],
): readonly Choice[] {
  const requester: readonly Choice[] =
    reporter.kind === 'user'
      ? [{ value: 'requester', name: own.asRequester(reporter.person.name), join: { number, as: 'requester' } }]
      : []
  const suppliers: readonly Choice[] =
    allowed['write-supplier'] === 'yes'
      ? dealings.map(({ supplier: { id, name } }) => ({
          value: id,
          name,
          join: { number, as: 'supplier', supplier: id },
        }))
      : []
  return [...requester, ...suppliers, { value: 'internal', name: own.asNote, join: { number, as: 'internal' } }]
}
