import { useState } from 'react'
import type { Mailbox } from '../../../contract/administration-mailbox.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChange } from '../scene/api.ts'
import { useTell } from '../scene/told.ts'
import { useMailWords } from './use-mail-words.ts'

const CHOICES = ['join', 'follow-up'] as const

/** What the answers to closed cases of a 1st line become. */
export function ClosedAnswers({ team, chosen }: { readonly team: string; readonly chosen: (typeof CHOICES)[number] }) {
  const { closed: words } = useMailWords()
  const tell = useTell()
  const [shown, setShown] = useState(chosen)
  const { mutate, error } = useChange<Mailbox>('PUT', `mailboxes/${team}/closed-answers`)
  const choose = (closedAnswers: typeof chosen) => {
    setShown(closedAnswers)
    mutate({ closedAnswers }, { onSuccess: () => tell(words.kept), onError: () => setShown(chosen) })
  }
  return (
    <section aria-labelledby="closed-answers" className="stack">
      <h3 id="closed-answers">{words.heading}</h3>
      <p className="quiet">{words.about}</p>
      <fieldset className="admin-kinds" aria-labelledby="closed-answers">
        {CHOICES.map(choice => (
          <label key={choice}>
            <input
              type="radio"
              name="closed-answers"
              value={choice}
              checked={shown === choice}
              onChange={() => choose(choice)}
            />
            {words[choice]}
          </label>
        ))}
      </fieldset>
      <RefusalMessage error={error} />
    </section>
  )
}
