import { Button } from '@digdir/designsystemet-react'
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react'
import { useDirectory } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { AfterFields } from './after-fields.tsx'
import { ConfidentialFields } from './confidential-fields.tsx'
import { DescriptionField } from './description-field.tsx'
import type { Draft } from './draft.ts'
import { KindFields } from './kind-fields.tsx'

const BelongsTo = lazy(async () => ({ default: (await import('../notices/belongs-to.tsx')).BelongsTo }))

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faultAt: (field: keyof Draft) => string | undefined
  readonly written: Pick<ComponentProps<typeof DescriptionField>, 'files' | 'onFiles'>
}

/** What a new case is about, and what happens with it at once; `children` stand behind the title. */
export function WhatFields({ draft, change, faultAt, written, children }: Props & { readonly children: ReactNode }) {
  const words = useWords().desk.caseForm
  const services = useDirectory().data?.services ?? []
  return (
    <>
      <SelectField
        label={words.service}
        value={draft.service}
        onChange={service => change({ service, notice: '' })}
        fault={faultAt('service')}
        among={[['', words.choose], ...services.map(each => [each.key, each.name] as const)]}
      />
      {draft.from === 'user' && (
        <Suspense fallback={null}>
          <BelongsTo service={draft.service} chosen={draft.notice} choose={notice => change({ notice })} />
        </Suspense>
      )}
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        onChange={title => change({ title })}
        fault={faultAt('title')}
      />
      {children}
      <DescriptionField
        label={draft.from === 'supplier' ? words.errorText : words.text}
        draft={draft}
        change={change}
        fault={faultAt('text')}
        {...written}
      />
      {draft.from === 'supplier' ? (
        <TextField label={words.cure} rows={2} value={draft.cure} onChange={cure => change({ cure })} />
      ) : (
        <KindFields draft={draft} change={change} />
      )}
      <ConfidentialFields draft={draft} change={change} faultAt={faultAt} />
      {draft.from === 'user' && (
        <div className="stack after">
          <AfterFields draft={draft} change={change} faultAt={faultAt} />
        </div>
      )}
    </>
  )
}

type AboutProps = Props & { readonly about: NonNullable<Draft['about']> }

/** What was said about a case she has already; what was begun of a new one is kept meanwhile. */
export function AboutFields({ draft, change, faultAt, written, about }: AboutProps) {
  const words = useWords().desk.caseForm
  return (
    <>
      <p className="about-case">
        <strong>{words.aboutCase(about.number)}</strong> {about.title}
        <Button variant="tertiary" onClick={() => change({ about: null })}>
          {words.notAbout}
        </Button>
      </p>
      <DescriptionField label={words.said} draft={draft} change={change} fault={faultAt('text')} {...written} />
    </>
  )
}
