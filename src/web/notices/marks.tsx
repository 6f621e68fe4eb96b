import type { NoticeItem } from '../../contract/notice.ts'
import { useNoticeWords } from './use-notice-words.ts'

/** What sets a notice apart, in words. */
export function Marks({ notice }: { readonly notice: NoticeItem }) {
  const words = useNoticeWords()
  return (
    <>
      {notice.waitsForMe && <span className="notices-mark notices-waits">{words.waits}</span>}
      {notice.critical && notice.stage !== 'ended' && (
        <span className="notices-mark notices-critical">{words.critical}</span>
      )}
      {notice.information && <span className="notices-mark">{words.information}</span>}
      {notice.planned && <span className="notices-mark">{words.planned}</span>}
      {notice.stage === 'draft' && <span className="notices-mark">{words.draft}</span>}
      {notice.stage === 'ended' && <span className="notices-mark">{words.over}</span>}
    </>
  )
}
