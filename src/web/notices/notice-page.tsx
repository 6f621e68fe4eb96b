import { Button } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { NoticeView } from '../../contract/notice.ts'
import { useCase } from '../api/queries.ts'
import { useFormat } from '../text/format.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { FirstLines } from './first-lines.tsx'
import { Marks } from './marks.tsx'
import { NoticeForm } from './notice-form.tsx'
import { RelayForm } from './relay-form.tsx'
import { TellMore } from './tell-more.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useNotice, useNoticeAct } from './use-notices.ts'
import './notices.css'

/** A notice that is to be written, by itself or from a case. */
export function NewNoticePage({ from }: { readonly from: number | null }) {
  return from === null ? <Writing from={null} /> : <FromCase number={from} />
}

function FromCase({ number }: { readonly number: number }) {
  const { data, error } = useCase(number)
  if (data === undefined) return <RefusalMessage error={error} />
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

/** One notice: a draft to write and send, or what was told, who has passed it on, and what is mine to do. */
export function NoticePage({ notice }: { readonly notice: string }) {
  const words = useNoticeWords()
  const { data: view, error } = useNotice(notice)
  const [said, setSaid] = useState('')
  usePageTitle(view?.title ?? words.heading)
  if (view === undefined) {
    return (
      <div className="page">
        <RefusalMessage error={error} />
      </div>
    )
  }
  return (
    <div className="page notices">
      <h1>
        {view.title} <Marks notice={view} />
      </h1>
      <p role="status">{said}</p>
      {view.case !== null && <SprungFrom number={view.case} />}
      <div className="notices-two">
        {view.allowed.write === 'yes' ? <DraftPart view={view} say={setSaid} /> : <Told view={view} say={setSaid} />}
        <FirstLines view={view} />
      </div>
    </div>
  )
}

function SprungFrom({ number }: { readonly number: number }) {
  return (
    <p>
      <Link to="/cases/$number" params={{ number: String(number) }}>
        {useNoticeWords().fromCase} #{number}
      </Link>
    </p>
  )
}

type Part = { readonly view: NoticeView; readonly say: (what: string) => void }

function DraftPart({ view, say }: Part) {
  const words = useNoticeWords()
  const navigate = useNavigate()
  const [changed, setChanged] = useState(false)
  const [sure, setSure] = useState(false)
  const publish = useNoticeAct(() => say(words.sent))
  const discard = useNoticeAct(() => void navigate({ to: '/notices' }))
  return (
    <div className="stack">
      <NoticeForm view={view} from={null} onChanged={setChanged} onSaved={() => say(words.saved)} />
      <RefusalMessage error={publish.error ?? discard.error} />
      {changed && <p className="quiet">{words.saveFirst}</p>}
      <p className="actions">
        <Button
          disabled={changed || publish.isPending}
          onClick={() =>
            publish.mutate({ method: 'PUT', path: `/${view.id}/publication`, body: { version: view.version } })
          }
        >
          {words.publish}
        </Button>
        {sure ? (
          <Button
            autoFocus
            variant="secondary"
            data-color="danger"
            onClick={() => discard.mutate({ method: 'DELETE', path: `/${view.id}` })}
          >
            {words.sure}
          </Button>
        ) : (
          <Button variant="tertiary" onClick={() => setSure(true)}>
            {words.discard}
          </Button>
        )}
      </p>
    </div>
  )
}

function Told({ view, say }: Part) {
  const words = useNoticeWords()
  const { moment } = useFormat()
  return (
    <div className="stack">
      {view.teams
        .filter(team => team.mine && (team.relay === null || team.relay.stale))
        .map(team => (
          <RelayForm key={team.id} view={view} team={team} />
        ))}
      <section className="stack">
        <p className="quiet">
          {view.services.map(({ name }) => name).join(', ')}. {view.planned ? words.from : words.since}{' '}
          {moment(view.since)}
          {view.until !== null && ` – ${moment(view.until)}`}
        </p>
        <p className="notices-text">{view.text}</p>
        {view.doing !== null && <Aside label={words.doing} text={view.doing} />}
        {view.internal !== null && <Aside label={words.internal} text={view.internal} />}
        {view.nextUpdate !== null && <p>{`${words.nextUpdate}: ${moment(view.nextUpdate)}`}</p>}
      </section>
      <Updates view={view} />
      {view.cases.length > 0 && (
        <section>
          <h2>{words.cases}</h2>
          <ul className="notices-list">
            {view.cases.map(({ number }) => (
              <li key={number}>
                <Link to="/cases/$number" params={{ number: String(number) }}>
                  #{number}
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
            <p className="notices-text">{text ?? words.published}</p>
            {internal !== null && <Aside label={words.internal} text={internal} />}
            <p className="quiet">
              {kind === 'ended' && `${words.over}. `}
              {by}, <time dateTime={at}>{moment(at)}</time>
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
      <span className="quiet">{label}:</span> {text}
    </p>
  )
}
