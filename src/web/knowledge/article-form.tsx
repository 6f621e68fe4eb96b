import { Button, Checkbox } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { ArticleView } from '../../contract/article.ts'
import { useDirectory, useMe } from '../api/queries.ts'
import { languageNames } from '../text/words.ts'
import { useLanguage, useWords } from '../text/words-provider.tsx'
import { faultOf } from '../ui/fault.ts'
import { SelectField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { type Draft, writtenDraft } from './draft.ts'
import { SaidFields } from './said-fields.tsx'
import { useArticleAct } from './use-articles.ts'
import { useKnowledgeWords } from './use-knowledge-words.ts'

type ArticleFormProps = {
  /** The article as it is stored; null for a new one. */
  readonly view: ArticleView | null
  readonly first: Draft
  /** The case it is learned from. */
  readonly from: number | null
  readonly onSaved: (view: ArticleView) => void
}

const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const

/** Writes an article: what is asked, what the answer is, whom it is for; in my language first. */
export function ArticleForm({ view, first, from, onSaved }: ArticleFormProps) {
  const words = useKnowledgeWords()
  const every = useWords()
  const mine = useLanguage()
  const secondLine = useMe().teams.some(({ line }) => line === 'second')
  const services = useDirectory().data?.services ?? []
  const [draft, setDraft] = useState(first)
  const [tell, setTell] = useState(from !== null && secondLine)
  const { mutate, error, isPending } = useArticleAct(onSaved)
  const [main] = useState(() => (first.texts[mine].answer === '' ? (written(first) ?? mine) : mine))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const body = writtenDraft(draft)
    mutate(
      view === null
        ? { method: 'POST', path: '', body: { ...body, case: from, tell } }
        : { method: 'PUT', path: `/${view.id}`, body: { ...body, version: view.version } },
    )
  }
  const fault = (path: string) => faultOf(every, error, path)
  const fields = (language: (typeof LANGUAGES)[number]) => (
    <SaidFields
      language={language}
      said={draft.texts[language]}
      change={said => setDraft({ ...draft, texts: { ...draft.texts, [language]: said } })}
      fault={path => fault(`texts.${language}.${path}`) ?? (language === main ? fault('texts') : undefined)}
    />
  )
  return (
    <form className="stack knowledge-form" noValidate onSubmit={save} aria-label={words.add}>
      <RefusalMessage error={error} />
      {fields(main)}
      <details>
        <summary>{words.others}</summary>
        {LANGUAGES.filter(each => each !== main).map(language => (
          <fieldset key={language} className="knowledge-language">
            <legend>{languageNames[language]}</legend>
            {fields(language)}
          </fieldset>
        ))}
      </details>
      <SelectField
        label={words.service}
        value={draft.service}
        onChange={service => setDraft({ ...draft, service })}
        fault={fault('service')}
        among={[['', words.choose], ...services.map(({ id, name }) => [id, name] as const)]}
      />
      <SelectField
        label={words.forWhom}
        value={draft.audience}
        onChange={audience => setDraft({ ...draft, audience: audience === 'everyone' ? 'everyone' : 'first-lines' })}
        among={[
          ['first-lines', words.audience['first-lines']],
          ['everyone', words.audience.everyone],
        ]}
      />
      {view === null && secondLine && from !== null && (
        <Checkbox label={words.tell} checked={tell} onChange={event => setTell(event.target.checked)} />
      )}
      <p className="actions">
        <Button type="submit" disabled={isPending}>
          {view === null || view.stage === 'draft' ? words.save : words.saveAgain}
        </Button>
      </p>
    </form>
  )
}

/** The first language that something is written in. */
function written({ texts }: Draft): (typeof LANGUAGES)[number] | undefined {
  return LANGUAGES.find(each => texts[each].answer !== '')
}
