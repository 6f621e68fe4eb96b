import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ArticleView } from '../../contract/article.ts'
import { readMarkdown } from '../../contract/written/read-markdown.ts'
import { ShownText } from '../case/conversation/shown-text.tsx'
import { useFormat } from '../text/format.ts'
import { languageNames } from '../text/words.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ArticleForm } from './article-form.tsx'
import { storedDraft } from './draft.ts'
import { useArticle, useArticleAct } from './use-articles.ts'
import { useKnowledgeWords } from './use-knowledge-words.ts'
import './knowledge.css'

/** One article as it reads, with what may be done with it, and who did what. */
export function ArticlePage({ article }: { readonly article: string }) {
  const words = useKnowledgeWords()
  const { data: view, error } = useArticle(article)
  const [said, setSaid] = useState('')
  const [editing, setEditing] = useState(false)
  usePageTitle(view?.question ?? words.heading)
  if (view === undefined) {
    return (
      <div className="page">
        <RefusalMessage error={error} />
      </div>
    )
  }
  const done = (what: string) => {
    setSaid(what)
    setEditing(false)
  }
  return (
    <div className="page knowledge">
      <h1>{view.question}</h1>
      <p className="quiet">
        {words.stage[view.stage]}. {words.audience[view.audience]}. {view.service.name}
      </p>
      <p role="status">{said}</p>
      {editing ? (
        <ArticleForm view={view} first={storedDraft(view)} from={null} onSaved={() => done(words.saved)} />
      ) : (
        <Texts view={view} />
      )}
      {!editing && <Acts view={view} say={done} edit={() => setEditing(true)} />}
      <Beside view={view} />
      <History view={view} />
    </div>
  )
}

function Texts({ view: { texts } }: { readonly view: ArticleView }) {
  const said = (['nb', 'nn', 'sv', 'en'] as const).flatMap(language => {
    const text = texts[language]
    return text === undefined ? [] : [{ language, ...text }]
  })
  return said.map(({ language, question, answer }) => (
    <section key={language} lang={language} className="knowledge-said">
      {said.length > 1 && (
        <h2>
          {languageNames[language]}: {question}
        </h2>
      )}
      <ShownText shown={readMarkdown(answer)} />
    </section>
  ))
}

type ActsProps = { readonly view: ArticleView; readonly say: (what: string) => void; readonly edit: () => void }

function Acts({ view, say, edit }: ActsProps) {
  const words = useKnowledgeWords()
  const publish = useArticleAct(() => say(words.publishedNow))
  const withdraw = useArticleAct(() => say(words.withdrawnNow))
  const path = `/${view.id}/publication`
  const { allowed, version } = view
  return (
    <>
      <RefusalMessage error={publish.error ?? withdraw.error} />
      <p className="actions">
        {allowed.publish === 'yes' && (
          <Button
            disabled={publish.isPending}
            onClick={() => publish.mutate({ method: 'PUT', path, body: { version } })}
          >
            {words.publish}
          </Button>
        )}
        {allowed.write === 'yes' && (
          <Button variant="secondary" onClick={edit}>
            {words.edit}
          </Button>
        )}
        {allowed.withdraw === 'yes' && view.stage === 'published' && (
          <Button
            variant="tertiary"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate({ method: 'DELETE', path })}
          >
            {words.withdraw}
          </Button>
        )}
      </p>
      {view.stage === 'draft' && allowed.publish === 'only-second-line' && <p className="quiet">{words.secondLine}</p>}
    </>
  )
}

/** Where it came from, and where it leads. */
function Beside({ view }: { readonly view: ArticleView }) {
  const words = useKnowledgeWords()
  return (
    <ul className="knowledge-beside">
      {view.solved !== null && view.solved > 0 && <li>{words.solved({ cases: view.solved })}</li>}
      {view.case !== null && (
        <li>
          <Link to="/cases/$number" params={{ number: String(view.case) }}>
            {words.fromCase({ number: view.case })}
          </Link>
        </li>
      )}
      {view.notice !== null && (
        <li>
          <Link to="/notices/$notice" params={{ notice: view.notice }} search={{}}>
            {words.notice}
          </Link>
        </li>
      )}
      {view.stage === 'published' && view.audience === 'everyone' && (
        <li>
          <a href={`/articles/${view.id}`}>{words.portal}</a>
        </li>
      )}
    </ul>
  )
}

function History({ view: { versions } }: { readonly view: ArticleView }) {
  const words = useKnowledgeWords()
  const { moment } = useFormat()
  return (
    <details>
      <summary>{words.history}</summary>
      <ol className="knowledge-list">
        {versions.map(({ version, type, by, at }) => (
          <li key={version}>
            {words.did[type]}: {by}, <time dateTime={at}>{moment(at)}</time>
          </li>
        ))}
      </ol>
    </details>
  )
}
