import { Link } from '@tanstack/react-router'
import type { NoticeItem } from '../../contract/notice.ts'
import { useMe } from '../api/queries.ts'
import { useFormat } from '../text/format.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { PagedSection } from '../ui/paged-section.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { Marks } from './marks.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useNotices } from './use-notices.ts'
import './notices.css'

/** Notices: what stands now first, with how many 1st lines have answered. */
export function NoticesPage() {
  const words = useNoticeWords()
  const secondLine = useMe().teams.some(({ line }) => line === 'second')
  const standing = useNotices('published')
  usePageTitle(words.heading)
  return (
    <div className="page notices">
      <h1>{words.heading}</h1>
      {secondLine && (
        <p>
          <Link to="/notices/$notice" params={{ notice: 'new' }} search={{}} className="ds-button notices-add">
            {words.add}
          </Link>
        </p>
      )}
      <RefusalMessage error={standing.error} />
      <Section heading={words.standing} list={standing} empty={words.none} />
      {secondLine && <Drafts />}
      <Section heading={words.ended} list={useNotices('ended')} />
    </div>
  )
}

function Drafts() {
  return <Section heading={useNoticeWords().drafts} list={useNotices('draft')} />
}

type SectionProps = {
  readonly heading: string
  readonly list: ReturnType<typeof useNotices>
  readonly empty?: string
}

function Section(props: SectionProps) {
  return (
    <PagedSection {...props} more={useNoticeWords().more} listClass="notices-list" row={item => <Row item={item} />} />
  )
}

function Row({ item }: { readonly item: NoticeItem }) {
  const words = useNoticeWords()
  const { moment } = useFormat()
  const { progress } = item
  return (
    <li>
      <p className="notices-title">
        <Link to="/notices/$notice" params={{ notice: item.id }} search={{}}>
          {item.title}
        </Link>
        <Marks notice={item} />
      </p>
      <p className="quiet">
        {item.services.map(({ name }) => name).join(', ')}.{' '}
        {item.planned || item.information ? words.from : words.since}{' '}
        <time dateTime={item.since}>{moment(item.since)}</time>
        {item.nextUpdate !== null && `. ${words.nextUpdate} ${moment(item.nextUpdate)}`}
      </p>
      {progress !== null && item.stage !== 'draft' && (
        <p>
          {words.answered(progress)}
          {progress.toCall > 0 && `. ${words.toCall({ count: progress.toCall })}`}
        </p>
      )}
    </li>
  )
}
