import { useState } from 'react'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { FirstLines } from './first-lines.tsx'
import { Marks } from './marks.tsx'
import { NoticeForm } from './notice-form.tsx'
import { Publish } from './publish.tsx'
import { RelayForm } from './relay-form.tsx'
import { SprungFrom } from './sprung-from.tsx'
import { toAnswer } from './to-answer.ts'
import { Told } from './told.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useNotice } from './use-notices.ts'
import './notices.css'

/** One notice: on the left what is told, on the right what is mine to do and who gets it. */
export function NoticePage({ notice }: { readonly notice: string }) {
  const words = useNoticeWords()
  const { data: view, error } = useNotice(notice)
  const [said, setSaid] = useState('')
  const [changed, setChanged] = useState(false)
  usePageTitle(view?.title ?? words.heading)
  if (view === undefined) {
    return (
      <div className="page">
        <RefusalMessage error={error} />
      </div>
    )
  }
  const isDraft = view.allowed.write === 'yes'
  return (
    <div className="page notices">
      <h1>
        {view.title} <Marks notice={view} />
      </h1>
      <p role="status">{said}</p>
      {view.case !== null && <SprungFrom number={view.case} />}
      <div className="notices-two">
        {isDraft ? (
          <NoticeForm view={view} from={null} onChanged={setChanged} onSaved={() => setSaid(words.saved)} />
        ) : (
          <Told view={view} say={setSaid} />
        )}
        <div className="notices-side">
          {isDraft && <Publish view={view} changed={changed} say={setSaid} />}
          {toAnswer(view).map(team => (
            <RelayForm key={team.id} view={view} team={team} />
          ))}
          <FirstLines view={view} />
        </div>
      </div>
    </div>
  )
}
