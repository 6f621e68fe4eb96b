import { Link, useNavigate } from '@tanstack/react-router'
import { useCase } from '../api/queries.ts'
import { useLanguage } from '../text/words-provider.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ArticleForm } from './article-form.tsx'
import { type Draft, newDraft } from './draft.ts'
import { useKnowledgeWords } from './use-knowledge-words.ts'
import './knowledge.css'

/** An article that is to be written, by itself or from a solved case. */
export function NewArticlePage({ from }: { readonly from: number | null }) {
  const language = useLanguage()
  return from === null ? <Writing first={newDraft(language, '', '')} from={null} /> : <FromCase number={from} />
}

/** The solution is the staff's own words; what the requester wrote is left where it is. */
function FromCase({ number }: { readonly number: number }) {
  const { data, error } = useCase(number)
  const language = useLanguage()
  if (data === undefined) {
    return (
      <div className="page">
        <RefusalMessage error={error} />
      </div>
    )
  }
  return <Writing first={newDraft(language, data.service.id, data.solution?.text ?? '')} from={number} />
}

function Writing({ first, from }: { readonly first: Draft; readonly from: number | null }) {
  const words = useKnowledgeWords()
  const navigate = useNavigate()
  usePageTitle(words.add)
  return (
    <div className="page knowledge">
      <h1>{words.add}</h1>
      {from !== null && (
        <p>
          <Link to="/cases/$number" params={{ number: String(from) }}>
            {words.fromCase({ number: from })}
          </Link>
          . {words.leaveOut}
        </p>
      )}
      <ArticleForm
        view={null}
        first={first}
        from={from}
        onSaved={({ id }) =>
          void navigate({ to: '/knowledge/$article', params: { article: id }, search: {}, replace: true })
        }
      />
    </div>
  )
}
