import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

const OutstandingPage = lazy(async () => ({
  default: (await import('../outstanding/outstanding-page.tsx')).OutstandingPage,
}))
const ReturnsPage = lazy(async () => ({ default: (await import('../figures/returns-page.tsx')).ReturnsPage }))

/** Everything outstanding, counted. */
export function Outstanding() {
  return (
    <Suspense fallback={null}>
      <OutstandingPage />
    </Suspense>
  )
}

/** Hand-overs and returns of the period that the address says. */
export function Returns() {
  const period = getRouteApi('/figures/returns').useSearch()
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <ReturnsPage
        period={period}
        onPeriod={asked => void navigate({ to: '/figures/returns', search: asked, replace: true })}
      />
    </Suspense>
  )
}
