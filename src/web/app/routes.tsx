import {
  createRootRoute,
  createRoute,
  createRouter,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { caseSearch, listSearch } from '../list/list-shown.ts'
import { MailsPage } from '../mails/mails-page.tsx'
import { Broken, NoPlace } from './astray.tsx'
import { Frame } from './frame.tsx'
import { ListAndCase } from './list-and-case.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NoPlace })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/work' })
  },
})

/** Lists and cases are one place: the list stays where it is while cases come and go beside it. */
const cases = createRoute({ getParentRoute: () => root, id: 'cases', component: ListAndCase })
const work = createRoute({ getParentRoute: () => cases, path: '/work', validateSearch: listSearch })
const team = createRoute({ getParentRoute: () => cases, path: '/teams/$team', validateSearch: listSearch })
const search = createRoute({ getParentRoute: () => cases, path: '/search', validateSearch: listSearch })
const oneCase = createRoute({
  getParentRoute: () => cases,
  path: '/cases/$number',
  validateSearch: caseSearch,
  component: OneCase,
})

const newCase = createRoute({ getParentRoute: () => root, path: '/new', component: NewCase })
const mails = createRoute({ getParentRoute: () => root, path: '/mails', component: MailsPage })

/** Every place of the desk, under /desk. Values in addresses are plain words. */
export const router = createRouter({
  routeTree: root.addChildren([start, cases.addChildren([work, team, search, oneCase]), newCase, mails]),
  basepath: '/desk',
  parseSearch: parseSearchWith(value => value),
  stringifySearch: stringifySearchWith(String),
  defaultErrorComponent: Broken,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Files of their own, so that a list need not wait for them; fetched once the list stands, so that nothing waits. */
const casePage = () => import('../case/case-page.tsx')
const newCasePage = () => import('../new-case/new-case-page.tsx')
const CasePage = lazy(async () => ({ default: (await casePage()).CasePage }))
const NewCasePage = lazy(async () => ({ default: (await newCasePage()).NewCasePage }))
const LIST_STANDS_MS = 2_000
setTimeout(() => Promise.all([casePage(), newCasePage()]).catch(() => {}), LIST_STANDS_MS)

function NewCase() {
  return (
    <Suspense fallback={null}>
      <NewCasePage />
    </Suspense>
  )
}

function OneCase() {
  const { number } = oneCase.useParams()
  if (!/^\d{1,9}$/.test(number)) return <NoPlace />
  return (
    <Suspense fallback={null}>
      <CasePage key={number} number={Number(number)} />
    </Suspense>
  )
}
