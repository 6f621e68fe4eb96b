import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RegisteredTerm } from '../../../contract/handbook-term.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import { draftOfTerm, writtenTerm } from './term-draft.ts'
import { TermFields } from './term-fields.tsx'
import type { useKeepTerms } from './use-terms.ts'

type TermFormProps = {
  /** The term as it is in the register; null for a new one. */
  readonly term: RegisteredTerm | null
  /** Held by the page: the form is another one once the term has been saved. */
  readonly keep: ReturnType<typeof useKeepTerms>
  readonly onSaved: (term: RegisteredTerm) => void
  readonly onDropped: () => void
}

/** One term in every language. Taking it out is asked for once more, in its place. */
export function TermForm({ term, keep: { save, drop }, onSaved, onDropped }: TermFormProps) {
  const { terms: said, texts } = useChangeWords()
  const { desk } = useWords()
  const [draft, setDraft] = useState(() => draftOfTerm(term))
  const [isAsked, ask] = useState(false)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOfTerm(term))
  return (
    <form
      className="stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate({ term, texts: writtenTerm(draft) }, { onSuccess: onSaved })
      }}
    >
      <TermFields draft={draft} onDraft={setDraft} error={save.error} />
      <RefusalMessage error={save.error ?? drop.error} />
      <div className="actions">
        <Button type="submit" disabled={!isChanged} loading={save.isPending}>
          {term === null ? said.add : said.save}
        </Button>
        {isChanged && (
          <Button variant="tertiary" onClick={() => setDraft(draftOfTerm(term))}>
            {texts.drop}
          </Button>
        )}
        {term !== null && !isAsked && (
          <Button variant="tertiary" data-color="danger" onClick={() => ask(true)}>
            {said.drop}
          </Button>
        )}
      </div>
      {term !== null && isAsked && (
        <div className="actions" role="alert">
          <span>{said.dropSure}</span>
          <Button
            variant="secondary"
            data-color="danger"
            loading={drop.isPending}
            onClick={() => drop.mutate(term, { onSuccess: onDropped })}
          >
            {said.drop}
          </Button>
          <Button variant="tertiary" onClick={() => ask(false)}>
            {desk.cancel}
          </Button>
        </div>
      )}
    </form>
  )
}
