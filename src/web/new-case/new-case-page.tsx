import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useCaller, useMe } from '../api/queries.ts'
import { faultOfFiles } from '../case/scene/uploads.ts'
import { useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useWide } from '../ui/wide.ts'
import { type Draft, missing } from './draft.ts'
import { OpenCases } from './open-cases.tsx'
import { ReporterFields } from './reporter-fields.tsx'
import { SimilarCases } from './similar-cases.tsx'
import { useDraft } from './use-draft.ts'
import { useKeepCall } from './use-keep-call.ts'
import { AboutFields, WhatFields } from './what-fields.tsx'
import './new-case-page.css'

/**
 * A call or a mail written down by staff (U-2, U-20): who, what, and whether it is solved already, with what she has
 * open and what was solved before beside it (O-11). `person` is who calls, where that was found out beforehand.
 */
export function NewCasePage({ person }: { readonly person: string | undefined }) {
  const words = useWords()
  const own = words.desk.caseForm
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, clear } = useDraft(useMe().person.id, person)
  const [files, setFiles] = useState<readonly File[]>([])
  const begin = () => {
    clear()
    setFiles([])
  }
  const keep = useKeepCall(begin)
  const [lacking, setLacking] = useState<readonly (keyof Draft)[]>([])
  const wide = useWide()
  usePageTitle(own.heading)
  useCallerChosen(person, draft, change, form)
  const faultAt = useCallback(
    (field: keyof Draft) => (lacking.includes(field) ? words.fault.required : faultOf(words, keep.error, field)),
    [lacking, words, keep.error],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = missing(draft)
    setLacking(lacks)
    if (lacks.length === 0 && faultOfFiles(files) === null) keep.mutate({ draft, files })
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const solveWith = (solution: string, article = '') => {
    change({ after: 'solve', solution, article })
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.after textarea')?.focus())
  }
  const similar = draft.about === null && (
    <SimilarCases title={draft.title} {...(draft.from === 'user' && { onSolution: solveWith })} />
  )
  const open = draft.from === 'user' && draft.requester !== null && draft.about === null && (
    <OpenCases person={draft.requester} onAbout={({ number, title }) => change({ about: { number, title } })} />
  )
  const fields = { draft, change, faultAt }
  const written = { files, onFiles: setFiles }
  return (
    <div className="page new-case">
      <form ref={form} className="stack" noValidate onSubmit={submit} onKeyDown={submitByKey}>
        <h1>{own.heading}</h1>
        <ReporterFields {...fields} />
        {/* Beside the form where there is room, else where they come before one goes on. */}
        {!wide && open}
        {draft.about === null ? (
          <WhatFields {...fields} written={written}>
            {!wide && similar}
          </WhatFields>
        ) : (
          <AboutFields {...fields} written={written} about={draft.about} />
        )}
        <RefusalMessage error={keep.error} />
        <p className="actions">
          <Button type="submit" disabled={keep.isPending}>
            {submitWords(draft, own)}
          </Button>
          <Button variant="tertiary" onClick={begin}>
            {own.clear}
          </Button>
        </p>
      </form>
      {wide && (
        <div className="new-case-beside">
          {open}
          {similar}
        </div>
      )}
    </div>
  )
}

/** Who was found beforehand is chosen, and one goes on with what it is about. */
function useCallerChosen(
  person: string | undefined,
  { requester }: Draft,
  change: (part: Partial<Draft>) => void,
  form: React.RefObject<HTMLFormElement | null>,
): void {
  const { data: caller } = useCaller(person)
  const chosen = useRef(false)
  useEffect(() => {
    if (caller === undefined || chosen.current) return
    chosen.current = true
    const { id, name, email, phone, agency } = caller
    if (requester === null) change({ requester: { id, name, email, phone, agency } })
    requestAnimationFrame(() => form.current?.querySelector('select')?.focus())
  })
}

type FormWords = ReturnType<typeof useWords>['desk']['caseForm']

function submitWords({ from, about, after }: Draft, words: FormWords): string {
  if (from === 'supplier') return words.submit.open
  return about === null ? words.submit[after] : words.keep(about.number)
}

/** Ctrl or Cmd with Enter sends from any field. */
function submitByKey(event: React.KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
