import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { NoticeTeam, NoticeView } from '../../contract/notice.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { CopyText } from './copy-text.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useNoticeAct } from './use-notices.ts'

const ways = ['portal', 'mail-list', 'phone', 'other'] as const
const NOT = 'not'

/** A 1st line says how its end users were told, or why they need not be. */
export function RelayForm({ view, team }: { readonly view: NoticeView; readonly team: NoticeTeam }) {
  const words = useNoticeWords()
  const every = useWords()
  const [how, setHow] = useState<string>('portal')
  const [note, setNote] = useState('')
  const { mutate, error, isPending } = useNoticeAct(() => setNote(''))
  const not = how === NOT
  const send = (event: FormEvent) => {
    event.preventDefault()
    const body = not ? { told: false, note } : { told: true, how, note: note.trim() === '' ? null : note }
    mutate({ method: 'PUT', path: `/${view.id}/relays/${team.id}`, body })
  }
  return (
    <form className="stack notices-relay" noValidate onSubmit={send} aria-label={`${words.yourUsers}: ${team.name}`}>
      <h2>
        {words.yourUsers}: {team.name}
      </h2>
      <CopyText view={view} />
      <RefusalMessage error={faultOf(every, error, 'note') === undefined ? error : null} />
      <SelectField
        label={words.relayAsk}
        value={how}
        onChange={setHow}
        among={[...ways.map(each => [each, words.how[each]] as const), [NOT, words.relayNot] as const]}
      />
      <TextField
        label={not ? words.why : words.note}
        value={note}
        onChange={setNote}
        fault={faultOf(every, error, 'note')}
      />
      <p className="actions">
        <Button type="submit" disabled={isPending}>
          {not ? words.relayNot : words.relay}
        </Button>
        {team.seenAt === null && (
          <Button
            type="button"
            variant="tertiary"
            disabled={isPending}
            onClick={() => mutate({ method: 'PUT', path: `/${view.id}/sightings/${team.id}` })}
          >
            {words.see}
          </Button>
        )}
      </p>
    </form>
  )
}
