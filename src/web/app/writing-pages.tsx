import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const MentionsPage = lazy(async () => ({ default: (await import('../mentions/mentions-page.tsx')).MentionsPage }))
const BlocksPage = lazy(async () => ({ default: (await import('../blocks/blocks-page.tsx')).BlocksPage }))

/** Notes that call upon me. */
export function Mentions() {
  return (
    <Suspense fallback={null}>
      <MentionsPage />
    </Suspense>
  )
}

/** What my teams write often; the address says which block is open. */
export function Blocks() {
  const { block } = getRouteApi('/blocks').useSearch()
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <BlocksPage
        open={block}
        onOpen={id =>
          // What is done with is nothing to come back to.
          void navigate({ to: '/blocks', search: id === undefined ? {} : { block: id }, replace: id === undefined })
        }
      />
    </Suspense>
  )
}
