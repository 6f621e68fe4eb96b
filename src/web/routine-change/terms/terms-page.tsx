import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../../api/queries.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import '../routine-change.css'
import '../texts/texts.css'
import type { TermEdit } from './term-draft.ts'
import { TermForm } from './term-form.tsx'
import { TermHistory } from './term-history.tsx'
import { useKeepTerms, useTerms } from './use-terms.ts'

/** Where the register of terms is kept: each term in four languages side by side (O-20). */
export function TermsPage() {
  const words = useChangeWords()
  const { processOwner } = useMe()
  usePageTitle(words.terms.heading)
  return (
    <div className="page change">
      <h1>{words.terms.heading}</h1>
      {processOwner ? <Keeping /> : <EmptyState>{words.onlyProcessOwner}</EmptyState>}
    </div>
  )
}

function Keeping() {
  const { terms: said } = useChangeWords()
  const { data, error } = useTerms()
  const [open, setOpen] = useState('')
  const [edits, setEdits] = useState<Readonly<Record<string, TermEdit | undefined>>>({})
  const [told, tell] = useState('')
  const keep = useKeepTerms()
  if (data === undefined) return <RefusalMessage error={error} />
  const term = data.items.find(({ id }) => id === open) ?? null
  const called = data.items.map(({ id, texts }) => [id, (texts.nb ?? Object.values(texts)[0])?.term ?? id] as const)
  return (
    <>
      <p className="quiet">
        {said.about} <Link to="/handbook">{said.handbook}</Link>
      </p>
      <div className="stack texts-form">
        <div className="texts-where">
          <SelectField
            label={said.which}
            value={term?.id ?? ''}
            onChange={id => {
              setOpen(id)
              tell('')
              keep.save.reset()
              keep.drop.reset()
            }}
            among={[['', said.fresh], ...called]}
          />
        </div>
        <TermForm
          key={term?.id}
          term={term}
          edit={edits[term?.id ?? '']}
          onEdit={edit => setEdits(others => ({ ...others, [term?.id ?? '']: edit }))}
          keep={keep}
          onSaved={({ id }) => {
            setEdits(others => ({ ...others, [term?.id ?? '']: undefined }))
            setOpen(id)
            tell(said.saved)
          }}
          onDropped={() => {
            setOpen('')
            tell(said.dropped)
          }}
        />
        <p role="status" className="change-told">
          {told}
        </p>
      </div>
      <TermHistory />
    </>
  )
}
