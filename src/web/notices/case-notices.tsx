import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseNotices as Found } from '../../contract/notice.ts'
import { useMe } from '../api/queries.ts'
import { useOfferActs } from '../ui/page-acts.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ActHere } from './act-here.tsx'
import { useNoticeWords } from './use-notice-words.ts'
import { useCaseNotices, useNoticeAct } from './use-notices.ts'
import './notices.css'

type Item = Found['items'][number]

/** Notices that have to do with a case: its own, those it is attached to, and known trouble on its service. */
export function CaseNotices({ number }: { readonly number: number }) {
  const words = useNoticeWords()
  const items = useCaseNotices(number).data?.items ?? []
  if (items.length === 0) return null
  return (
    <section aria-label={words.heading} className="notices-of-case">
      {items.map(item => (
        <CaseNotice key={item.id} item={item} number={number} />
      ))}
    </section>
  )
}

/** One of them, with what is mine to do about it: belong to it or not, pass it on, tell more. Each is an act, by the palette too. */
function CaseNotice({ item, number }: { readonly item: Item; readonly number: number }) {
  const words = useNoticeWords()
  const tells =
    useMe().teams.some(({ line }) => line === 'second') && item.stage === 'published' && item.part === 'from'
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const { mutate, error, isPending } = useNoticeAct(() => setSaid(''))
  const path = `/${item.id}/cases/${number}`
  const attach = () => mutate({ method: 'PUT', path })
  const opens = item.waitsForMe ? words.relayHere : tells ? words.tellHere : null
  useOfferActs([
    ...(opens === null ? [] : [{ kind: 'act' as const, name: `${opens}: ${item.title}`, act: () => setOpen(true) }]),
    ...(item.part === 'same-service'
      ? [{ kind: 'act' as const, name: `${words.attach}: ${item.title}`, act: attach }]
      : []),
  ])
  return (
    <div>
      <p>
        {item.part === 'same-service' ? words.belongs : item.part === 'from' ? words.sprung : words.attached}{' '}
        <Link to="/notices/$notice" params={{ notice: item.id }} search={{}}>
          {item.title}
        </Link>
        {item.part === 'same-service' && '?'}
      </p>
      <RefusalMessage error={error} />
      <p className="actions">
        {item.part === 'same-service' && (
          <Button variant="secondary" disabled={isPending} onClick={attach}>
            {words.attach}
          </Button>
        )}
        {opens !== null && (
          <Button variant="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
            {opens}
          </Button>
        )}
        {item.part === 'attached' && item.stage === 'published' && (
          <Button variant="tertiary" disabled={isPending} onClick={() => mutate({ method: 'DELETE', path })}>
            {words.detach}
          </Button>
        )}
      </p>
      {item.part === 'same-service' && <p className="quiet">{words.attachHint}</p>}
      <p role="status">{said}</p>
      {open && opens !== null && (
        <ActHere
          notice={item.id}
          say={what => {
            setSaid(what)
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}
