import { Link } from '@tanstack/react-router'
import type { NoticeView } from '../../contract/notice.ts'
import { useFormat } from '../text/format.ts'
import { TellMore } from './tell-more.tsx'
import { useNoticeWords } from './use-notice-words.ts'

/** What was told, and from the 2nd line more of it. */
export function Told({ view, say }: { readonly view: NoticeView; readonly say: (what: string) => void }) {
  const words = useNoticeWords()
  const { moment } = useFormat()
  return (
    <div className="stack">
      <section className="stack">
        <p className="quiet">
          {view.services.map(({ name }) => name).join(', ')}.{' '}
          {view.planned || view.information ? words.from : words.since} {moment(view.since)}
          {view.until !== null && ` – ${moment(view.until)}`}
        </p>
        <p className="notices-text">{view.text}</p>
        {view.doing !== null && <Aside label={words.doing} text={view.doing} />}
        {view.internal !== null && <Aside label={words.internal} text={view.internal} />}
        {view.nextUpdate !== null && <Aside label={words.nextUpdate} text={moment(view.nextUpdate)} />}
      </section>
      <Updates view={view} />
      {view.cases.length > 0 && (
        <section>
          <h2>{words.cases}</h2>
          <ul className="notices-list">
            {view.cases.map(({ number, title }) => (
              <li key={number}>
                <Link to="/cases/$number" params={{ number: String(number) }}>
                  {number} {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.allowed.update === 'yes' && <TellMore view={view} say={say} />}
    </div>
  )
}

function Updates({ view }: { readonly view: NoticeView }) {
  const words = useNoticeWords()
  const { moment } = useFormat()
  return (
    <section>
      <h2>{words.told}</h2>
      <ol className="notices-list">
        {view.updates.map(({ kind, text, internal, at, by }) => (
          <li key={at}>
            <p className="notices-text">{text ?? (kind === 'ended' ? words.ranOut : words.published)}</p>
            {internal !== null && <Aside label={words.internal} text={internal} />}
            <p className="quiet">
              {kind === 'ended' && `${words.over}. `}
              {by ?? 'Linje'}, <time dateTime={at}>{moment(at)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Aside({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p className="notices-text">
      <span className="notices-label">{label}</span>
      {text}
    </p>
  )
}
