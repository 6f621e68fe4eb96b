import { lazy, Suspense } from 'react'

const List = lazy(async () => ({ default: (await import('../notices/notices-page.tsx')).NoticesPage }))
const One = lazy(async () => ({ default: (await import('../notices/notice-page.tsx')).NoticePage }))
const New = lazy(async () => ({ default: (await import('../notices/new-notice-page.tsx')).NewNoticePage }))

/** The list of notices, loaded with its words when it is opened. */
export function Notices() {
  return (
    <Suspense fallback={null}>
      <List />
    </Suspense>
  )
}

/** One notice, or with `new` one that is to be written, from a case where the address names one. */
export function OneNotice({ notice, from }: { readonly notice: string; readonly from: string | undefined }) {
  const number = from !== undefined && /^\d{1,9}$/.test(from) ? Number(from) : null
  return (
    <Suspense fallback={null}>
      {notice === 'new' ? <New from={number} /> : <One key={notice} notice={notice} />}
    </Suspense>
  )
}
