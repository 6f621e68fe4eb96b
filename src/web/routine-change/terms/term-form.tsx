import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RegisteredTerm } from '../../../contract/handbook-term.ts'
import { useWords } from '../../text/words-provider.tsx'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { isTextsChanged } from '../scene/texts-changed.ts'
import { useChangeWords } from '../scene/use-change-words.ts'
import { draftOfTerm, type TermEdit, writtenTerm } from './term-draft.ts'
import { TermFields } from './term-fields.tsx'
import type { useKeepTerms } from './use-terms.ts'

type TermFormProps = {
  /** The term as it is in the register; null for a new one. */
  readonly term: RegisteredTerm | null
  /** What is written and not saved yet. */
  readonly edit: TermEdit | undefined
  readonly onEdit: (edit: TermEdit | undefined) => void
  /** Held by the page: the form is another one once the term has been saved. */
  readonly keep: ReturnType<typeof useKeepTerms>
  readonly onSaved: (term: RegisteredTerm) => void
  readonly onDropped: () => void
}

/** One term in every language. Taking it out is asked for once more, in its place. */
export function TermForm({ term, edit, onEdit, keep: { save, drop }, onSaved, onDropped }: TermFormProps) {
  const { terms: said, texts } = useChangeWords()
  const { desk } = useWords()
  const [isAsked, ask] = useState(false)
  const draft = edit?.draft ?? draftOfTerm(term)
  const from = edit?.from ?? term?.version ?? null
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOfTerm(term))
  return (
    <form
      className="stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate(
          { term: term === null || from === null ? null : { id: term.id, version: from }, texts: writtenTerm(draft) },
          { onSuccess: onSaved, onError: error => isTextsChanged(error) && onEdit({ draft, from: null }) },
        )
      }}
    >
      <TermFields draft={draft} onDraft={words => onEdit({ draft: words, from })} error={save.error} />
      <RefusalMessage error={save.error ?? drop.error} />
      <div className="actions">
        <Button type="submit" disabled={!isChanged} loading={save.isPending}>
          {term === null ? said.add : said.save}
        </Button>
        {isChanged && (
          <Button variant="tertiary" onClick={() => onEdit(undefined)}>
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
