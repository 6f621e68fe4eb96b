import { Textfield } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ArticleItem } from '../../contract/article.ts'
import { useFormat } from '../text/format.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PagedSection } from '../ui/paged-section.tsx'
import { usePaused } from '../ui/paused.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useArticles } from './use-articles.ts'
import { useKnowledgeWords } from './use-knowledge-words.ts'
import './knowledge.css'

const PAUSE_MS = 200

type KnowledgePageProps = { readonly asked: string; readonly onAsked: (words: string) => void }

/** What is known: found by words, drafts under what is published. */
export function KnowledgePage({ asked, onAsked }: KnowledgePageProps) {
  const words = useKnowledgeWords()
  const [typed, setTyped] = useState(asked)
  const search = usePaused(typed.trim(), PAUSE_MS)
  const published = useArticles('published', search)
  usePageTitle(words.heading)
  return (
    <div className="page knowledge">
      <h1>{words.heading}</h1>
      <Textfield
        label={words.search}
        type="search"
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          onAsked(event.target.value.trim())
        }}
      />
      <p>
        <Link
          to="/knowledge/$article"
          params={{ article: 'new' }}
          search={{}}
          className="ds-button knowledge-add"
          data-variant="secondary"
        >
          {words.add}
        </Link>
      </p>
      <RefusalMessage error={published.error} />
      <Section heading={words.published} list={published} empty={search === '' ? words.none : words.noneFound} />
      <Section heading={words.drafts} list={useArticles('draft', search)} />
      <Section heading={words.withdrawn} list={useArticles('withdrawn', search)} />
    </div>
  )
}

type SectionProps = {
  readonly heading: string
  readonly list: ReturnType<typeof useArticles>
  readonly empty?: string
}

function Section(props: SectionProps) {
  return (
    <PagedSection
      {...props}
      more={useKnowledgeWords().more}
      listClass="knowledge-list"
      row={item => <Row item={item} />}
    />
  )
}

function Row({ item }: { readonly item: ArticleItem }) {
  const words = useKnowledgeWords()
  const { day } = useFormat()
  return (
    <li>
      <Link to="/knowledge/$article" params={{ article: item.id }} search={{}}>
        {item.question}
      </Link>
      <span className="quiet">
        {item.service.name}. {words.audience[item.audience]}.{' '}
        <time dateTime={item.changedAt}>{day(item.changedAt)}</time>
      </span>
    </li>
  )
}
