import { useState } from 'react'
import type { WaitingMail } from '../../contract/mail.ts'
import { useWords } from '../text/words-provider.tsx'
import { TextField } from '../ui/fields.tsx'
import { useFoundCases } from '../ui/found-cases.ts'
import { Status } from '../ui/status.tsx'
import { JoinAs } from './join-as.tsx'
import type { Join } from './use-mail-acts.ts'

const MOST = 5

type Props = { readonly mail: WaitingMail; readonly busy: boolean; readonly onJoin: (join: Join) => void }

/** Which case a mail belongs to, and whose word it is, chosen under the mail itself. */
export function JoinForm({ mail, busy, onJoin }: Props) {
  const own = useWords().desk.mail.join
  const [typed, setTyped] = useState(mail.case === null ? '' : String(mail.case))
  const [chosen, setChosen] = useState(mail.case)
  const found = useFoundCases(typed, MOST)
  const number = found?.find(item => item.number === chosen)?.number ?? null
  return (
    <div className="mail-join">
      <TextField label={own.which} value={typed} onChange={setTyped} />
      <fieldset>
        <legend className="ds-sr-only">{own.found}</legend>
        {found?.map(item => (
          <label key={item.number}>
            <input
              type="radio"
              name={`case-of-${mail.id}`}
              checked={item.number === chosen}
              onChange={() => setChosen(item.number)}
            />
            <span>
              {item.number} {item.title}
            </span>
            <Status name={item.status} waitingFor={item.waitingFor} />
          </label>
        ))}
      </fieldset>
      <p className="quiet" role="status">
        {found?.length === 0 && own.none}
      </p>
      {number !== null && <JoinAs key={number} number={number} busy={busy} onJoin={onJoin} />}
    </div>
  )
}
