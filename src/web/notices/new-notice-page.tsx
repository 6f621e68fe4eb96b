import { Navigate, useNavigate } from '@tanstack/react-router'
import { useCase } from '../api/queries.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { NoticeForm } from './notice-form.tsx'
import { SprungFrom } from './sprung-from.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useCaseNotices } from './use-notices.ts'
import './notices.css'

/** A notice that is to be written, by itself or from a case. */
export function NewNoticePage({ from }: { readonly from: number | null }) {
  return from === null ? <Writing from={null} /> : <FromCase number={from} />
}

function FromCase({ number }: { readonly number: number }) {
  const { data, error } = useCase(number)
  const { data: known, error: unknown } = useCaseNotices(number)
  if (data === undefined || known === undefined) {
    return (
      <div className="page">
        <RefusalMessage error={error ?? unknown} />
      </div>
    )
  }
  const draft = known.items.find(({ part, stage }) => part === 'from' && stage === 'draft')
  // Somebody has begun: she goes on with that one.
  if (draft !== undefined) return <Navigate to="/notices/$notice" params={{ notice: draft.id }} search={{}} replace />
  return <Writing from={{ number, title: data.title, service: data.service.id }} />
}

function Writing({ from }: { readonly from: Parameters<typeof NoticeForm>[0]['from'] }) {
  const words = useNoticeWords()
  const navigate = useNavigate()
  usePageTitle(words.add)
  return (
    <div className="page notices">
      <h1>{words.add}</h1>
      {from !== null && <SprungFrom number={from.number} />}
      <NoticeForm
        view={null}
        from={from}
        onChanged={() => {}}
        onSaved={({ id }) =>
          void navigate({ to: '/notices/$notice', params: { notice: id }, search: {}, replace: true })
        }
      />
    </div>
  )
}
