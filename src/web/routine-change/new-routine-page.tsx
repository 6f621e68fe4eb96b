import { Link, useNavigate } from '@tanstack/react-router'
import { useMe } from '../api/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { FaultList } from './fault-list.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import { useUploadNew } from './scene/use-routine-change.ts'
import { Upload } from './upload.tsx'
import './routine-change.css'

/** Where a wholly new routine comes in: what its file says it is leads on to the page where it is published (O-24). */
export function NewRoutinePage() {
  const words = useChangeWords()
  const { processOwner } = useMe()
  usePageTitle(words.fresh.heading)
  return (
    <div className="page change">
      <h1>{words.fresh.heading}</h1>
      {processOwner ? <Uploading /> : <EmptyState>{words.onlyProcessOwner}</EmptyState>}
    </div>
  )
}

function Uploading() {
  const { fresh: said } = useChangeWords()
  const navigate = useNavigate()
  const upload = useUploadNew()
  const goOn = ({ key }: { readonly key: string | null }) => {
    if (key !== null) void navigate({ to: '/handbook/$routine/change', params: { routine: key } })
  }
  const faults = upload.data?.key === null ? upload.data.faults : []
  const taken = faults.find(({ code }) => code === 'routine-taken')?.word ?? null
  return (
    <section className="stack">
      <p className="quiet">{said.about}</p>
      <Upload upload={{ error: upload.error, mutate: file => upload.mutate(file, { onSuccess: goOn }) }} />
      <div role="alert">
        {faults.length > 0 && <FaultList faults={faults} onShow={null} />}
        {taken !== null && (
          <Link to="/handbook/$routine/change" params={{ routine: taken }}>
            {said.goTo(taken)}
          </Link>
        )}
      </div>
    </section>
  )
}
