import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useCallback, useRef, useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { ask } from '../api/ask.ts'
import { keys, useDirectory, useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useWide } from '../ui/wide.ts'
import { AfterFields } from './after-fields.tsx'
import { type Draft, missing, opening } from './draft.ts'
import { KindFields } from './kind-fields.tsx'
import { SimilarCases } from './similar-cases.tsx'
import { useDraft } from './use-draft.ts'
import { WhoField } from './who-field.tsx'
import './new-case-page.css'

/** A call or a mail written down by staff (U-2), with what was solved before beside it (O-11). */
export function NewCasePage() {
  const words = useWords()
  const own = words.desk.caseForm
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, clear } = useDraft(useMe().person.id)
  const { data: directory } = useDirectory()
  const open = useOpenCase(clear)
  const [lacking, setLacking] = useState<readonly (keyof Draft)[]>([])
  const wide = useWide()
  usePageTitle(own.heading)
  const faultAt = useCallback(
    (field: keyof Draft) => (lacking.includes(field) ? words.fault.required : faultOf(words, open.error, field)),
    [lacking, words, open.error],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = missing(draft)
    setLacking(lacks)
    if (lacks.length === 0) open.mutate(draft)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const solveWith = (solution: string) => {
    change({ after: 'solve', solution })
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.after textarea')?.focus())
  }
  const similar = <SimilarCases title={draft.title} onSolution={solveWith} />
  return (
    <div className="page new-case">
      <form ref={form} className="stack" noValidate onSubmit={submit} onKeyDown={submitByKey}>
        <h1>{own.heading}</h1>
        <fieldset className="choices">
          <legend>{own.form}</legend>
          {(['phone', 'mail'] as const).map(each => (
            <label key={each}>
              <input type="radio" name="form" checked={draft.form === each} onChange={() => change({ form: each })} />
              {words.letterForm[each]}
            </label>
          ))}
        </fieldset>
        <WhoField person={draft.requester} onChange={requester => change({ requester })} fault={faultAt('requester')} />
        <SelectField
          label={own.service}
          value={draft.service}
          onChange={service => change({ service })}
          fault={faultAt('service')}
          among={[['', own.choose], ...(directory?.services ?? []).map(each => [each.key, each.name] as const)]}
        />
        <TextField
          label={own.title}
          hint={own.titleHint}
          value={draft.title}
          onChange={title => change({ title })}
          fault={faultAt('title')}
        />
        {/* Beside the form where there is room, else where it comes before one goes on. */}
        {!wide && similar}
        <TextField
          label={own.text}
          rows={5}
          value={draft.text}
          onChange={text => change({ text })}
          fault={faultAt('text')}
        />
        <KindFields draft={draft} change={change} />
        <div className="stack after">
          <AfterFields draft={draft} change={change} faultAt={faultAt} />
        </div>
        <RefusalMessage error={open.error} />
        <p className="actions">
          <Button type="submit" disabled={open.isPending}>
            {own.submit[draft.after]}
          </Button>
          <Button variant="tertiary" onClick={clear}>
            {own.clear}
          </Button>
        </p>
      </form>
      {wide && similar}
    </div>
  )
}

/** Opens the case and goes to it; a refusal leaves everything as it was written. */
function useOpenCase(clear: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (draft: Draft) => ask<CaseView>('POST', '/api/cases', { body: opening(draft) }),
    onSuccess: view => {
      clear()
      client.setQueryData(keys.case(view.number), view)
      void client.invalidateQueries({ queryKey: keys.cases })
      void navigate({ to: '/cases/$number', params: { number: String(view.number) }, search: { list: 'work' } })
    },
  })
}

/** Ctrl or Cmd with Enter sends from any field. */
function submitByKey(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
