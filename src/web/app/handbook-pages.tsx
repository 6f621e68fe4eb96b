import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const HandbookPage = lazy(async () => ({ default: (await import('../handbook/handbook-page.tsx')).HandbookPage }))
const RoutinePage = lazy(async () => ({ default: (await import('../handbook/routine-page.tsx')).RoutinePage }))
const FollowedPage = lazy(async () => ({ default: (await import('../handbook/followed-page.tsx')).FollowedPage }))

/** The routines, each with its document. */
export function Handbook() {
  return (
    <Suspense fallback={null}>
      <HandbookPage />
    </Suspense>
  )
}

/** One routine as it is written. */
export function Routine() {
  const { routine: key } = getRouteApi('/handbook/$routine').useParams()
  return (
    <Suspense fallback={null}>
      <RoutinePage key={key} routine={key} />
    </Suspense>
  )
}

const RoutineChangePage = lazy(async () => ({
  default: (await import('../routine-change/routine-change-page.tsx')).RoutineChangePage,
}))

/** A routine while it is changed. */
export function RoutineChange() {
  const { routine: key } = getRouteApi('/handbook/$routine/change').useParams()
  return (
    <Suspense fallback={null}>
      <RoutineChangePage key={key} routine={key} />
    </Suspense>
  )
}

const TextsPage = lazy(async () => ({
  default: (await import('../routine-change/texts/texts-page.tsx')).TextsPage,
}))

/** The words of a routine while they are written. */
export function RoutineTexts() {
  const { routine: key } = getRouteApi('/handbook/$routine/texts').useParams()
  return (
    <Suspense fallback={null}>
      <TextsPage key={key} routine={key} />
    </Suspense>
  )
}

const TermsPage = lazy(async () => ({
  default: (await import('../routine-change/terms/terms-page.tsx')).TermsPage,
}))

/** The register of terms while it is kept. */
export function HandbookTerms() {
  return (
    <Suspense fallback={null}>
      <TermsPage />
    </Suspense>
  )
}

const GuidePage = lazy(async () => ({ default: (await import('../guide/guide-page.tsx')).GuidePage }))

/** How what the handbook says is done in Linje. */
export function Guide() {
  return (
    <Suspense fallback={null}>
      <GuidePage />
    </Suspense>
  )
}

const NewRoutinePage = lazy(async () => ({
  default: (await import('../routine-change/new-routine-page.tsx')).NewRoutinePage,
}))

/** Where a wholly new routine comes in. */
export function NewRoutine() {
  return (
    <Suspense fallback={null}>
      <NewRoutinePage />
    </Suspense>
  )
}

const followedRoute = getRouteApi('/handbook/$routine/followed')

/** How a routine is followed. */
export function Followed() {
  const { routine: key } = followedRoute.useParams()
  const search = followedRoute.useSearch()
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <FollowedPage
        routine={key}
        search={search}
        onSearch={asked =>
          void navigate({ to: '/handbook/$routine/followed', params: { routine: key }, search: asked, replace: true })
        }
      />
    </Suspense>
  )
}
