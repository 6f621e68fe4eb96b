import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '../api/queries.ts'
import { RoutinePlaces } from '../handbook/routine-places.tsx'
import { useFormat } from '../text/format.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { DraftPlace } from './draft-place.tsx'
import { MoveCases } from './move-cases.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import { fileOf, useDraft, usePublish, useUpload, useVersions } from './scene/use-routine-change.ts'
import { Upload } from './upload.tsx'
import { VersionsTable } from './versions-table.tsx'
import './routine-change.css'

/** A file of its own, with the modeler: twice the viewer, and asked for by few. */
const Editor = lazy(async () => ({ default: (await import('./editor/editor.tsx')).Editor }))

/** Where a routine is changed: its versions, a new one, and running cases moved to it (O-24). */
export function RoutineChangePage({ routine }: { readonly routine: string }) {
  const words = useChangeWords()
  const { processOwner } = useMe()
  usePageTitle(words.heading(routine))
  return (
    <div className="page change">
      <RoutinePlaces routine={routine} />
      <h1>{words.heading(routine)}</h1>
      {processOwner ? <Changing routine={routine} /> : <EmptyState>{words.onlyProcessOwner}</EmptyState>}
    </div>
  )
}

function Changing({ routine }: { readonly routine: string }) {
  const words = useChangeWords()
  const versions = useVersions(routine)
  const draft = useDraft(routine).data?.draft
  const upload = useUpload(routine)
  const [editing, setEditing] = useState(false)
  // Here and not at its form, which is gone once it is done.
  const publish = usePublish(routine)
  const { day } = useFormat()
  const items = versions.data?.items ?? []
  const holding = items.find(({ inForce }) => inForce)?.version
  const held = items.filter(({ withdrawn }) => withdrawn === null)
  // A wholly new routine has none yet.
  const newest = holding ?? items[0]?.version
  if (versions.data === undefined || draft === undefined) return <RefusalMessage error={versions.error} />
  if (editing) {
    return (
      <Suspense fallback={<p className="quiet">{words.editor.loading}</p>}>
        <Editor
          routine={routine}
          file={fileOf(routine, draft === null ? (newest ?? null) : null)}
          at={draft?.uploadedAt ?? ''}
          taken={items.map(({ version }) => version)}
          upload={upload}
          onClose={() => setEditing(false)}
        />
      </Suspense>
    )
  }
  return (
    <>
      <p className="quiet">{words.about}</p>
      <p role="status" className="change-told">
        {publish.data !== undefined && words.next.published(publish.data.version, day(publish.data.validFrom))}
      </p>
      {items.length > 0 && (
        <section className="stack" aria-labelledby="versions">
          <h2 id="versions">{words.versions.heading}</h2>
          <VersionsTable routine={routine} versions={items} />
        </section>
      )}
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{words.next.heading}</h2>
        {draft === null ? (
          <p className="quiet">{words.next.about}</p>
        ) : (
          <DraftPlace
            routine={routine}
            draft={draft}
            holding={holding ?? ''}
            publish={publish}
            onEdit={() => setEditing(true)}
          />
        )}
        <Upload upload={upload} />
        {draft === null && newest !== undefined && (
          <div className="actions">
            <Button variant="secondary" onClick={() => setEditing(true)}>
              {words.next.edit}
            </Button>
          </div>
        )}
      </section>
      {held.length > 1 && <MoveCases routine={routine} versions={held} />}
    </>
  )
}
