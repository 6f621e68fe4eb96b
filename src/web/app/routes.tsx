import { createRoute, createRouter, Navigate, stringifySearchWith, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '../api/queries.ts'
import { wasHere } from '../first/was-here.ts'
import { caseSearch, listSearch } from '../list/place/list-shown.ts'
import { MailsPage } from '../mails/mails-page.tsx'
import { Broken, NoPlace } from './astray.tsx'
import { Outstanding, Returns } from './counted-pages.tsx'
import { handbookRoutes } from './handbook-routes.ts'
import { Knowledge, OneArticle } from './knowledge-pages.tsx'
import { ListAndCase } from './list-and-case.tsx'
import { Notices, OneNotice } from './notice-pages.tsx'
import { root } from './root-route.ts'
import { Blocks, Mentions } from './writing-pages.tsx'

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Start,
})
const first = createRoute({ getParentRoute: () => root, path: '/first', component: First })

/** Lists and cases are one place: the list stays where it is while cases come and go beside it. */
const cases = createRoute({ getParentRoute: () => root, id: 'cases', component: ListAndCase })
const work = createRoute({ getParentRoute: () => cases, path: '/work', validateSearch: listSearch })
const team = createRoute({ getParentRoute: () => cases, path: '/teams/$team', validateSearch: listSearch })
const search = createRoute({ getParentRoute: () => cases, path: '/search', validateSearch: listSearch })
const followUp = createRoute({ getParentRoute: () => cases, path: '/follow-up', validateSearch: listSearch })
const view = createRoute({ getParentRoute: () => cases, path: '/views/$view', validateSearch: listSearch })
const oneCase = createRoute({
  getParentRoute: () => cases,
  path: '/cases/$number',
  validateSearch: caseSearch,
  component: OneCase,
})

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/new',
  validateSearch: ({ person }: { person?: unknown }) => (typeof person === 'string' ? { person } : {}),
  component: NewCase,
})
const caller = createRoute({
  getParentRoute: () => root,
  path: '/caller',
  validateSearch: ({ q }: { q?: unknown }) => (typeof q === 'string' ? { q } : {}),
  component: Caller,
})
const tokens = createRoute({
  getParentRoute: () => root,
  path: '/tokens',
  validateSearch: ({ of }: { of?: unknown }): { of?: 'everybody' } => (of === 'everybody' ? { of } : {}),
  component: Tokens,
})
const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  component: () => <Navigate to="/admin/$place/{-$id}" params={{ place: 'start', id: undefined }} replace />,
})
const adminPlace = createRoute({
  getParentRoute: () => root,
  path: '/admin/$place/{-$id}',
  validateSearch: ({ q, team }: { q?: unknown; team?: unknown }) => ({
    ...(typeof q === 'string' && { q }),
    ...(typeof team === 'string' && { team }),
  }),
  component: AdminPlace,
})
const mails = createRoute({ getParentRoute: () => root, path: '/mails', component: MailsPage })
const outstanding = createRoute({ getParentRoute: () => root, path: '/outstanding', component: Outstanding })
const returns = createRoute({
  getParentRoute: () => root,
  path: '/figures/returns',
  validateSearch: ({ from, to }: { from?: unknown; to?: unknown }) => ({
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  }),
  component: Returns,
})
const versions = createRoute({
  getParentRoute: () => root,
  path: '/versions',
  validateSearch: ({ release }: { release?: unknown }) => (typeof release === 'string' ? { release } : {}),
  component: Versions,
})
const mentions = createRoute({ getParentRoute: () => root, path: '/mentions', component: Mentions })
const blocks = createRoute({
  getParentRoute: () => root,
  path: '/blocks',
  validateSearch: ({ block }: { block?: unknown }) => (typeof block === 'string' ? { block } : {}),
  component: Blocks,
})

const notices = createRoute({ getParentRoute: () => root, path: '/notices', component: Notices })
const notice = createRoute({
  getParentRoute: () => root,
  path: '/notices/$notice',
  validateSearch: ({ case: from }: { case?: unknown }) => (typeof from === 'string' ? { case: from } : {}),
  component: NoticePlace,
})

const knowledge = createRoute({
  getParentRoute: () => root,
  path: '/knowledge',
  validateSearch: ({ q }: { q?: unknown }) => (typeof q === 'string' ? { q } : {}),
  component: Knowledge,
})
const article = createRoute({
  getParentRoute: () => root,
  path: '/knowledge/$article',
  validateSearch: ({ case: from }: { case?: unknown }) => (typeof from === 'string' ? { case: from } : {}),
  component: OneArticle,
})

/** Every place of the desk, under /desk. Values in addresses are plain words, digits too: a phone number is no quantity. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    first,
    cases.addChildren([work, team, followUp, view, search, oneCase]),
    newCase,
    caller,
    mails,
    mentions,
    outstanding,
    returns,
    versions,
    blocks,
    notices,
    notice,
    knowledge,
    article,
    ...handbookRoutes,
    tokens,
    admin,
    adminPlace,
  ]),
  basepath: '/desk',
  // A list knows itself where one was in it.
  scrollRestoration: ({ location }) => !/\/(work|search|follow-up|teams|views)(\/|$)/.test(location.pathname),
  parseSearch: search => Object.fromEntries(new URLSearchParams(search)),
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
const callerPage = () => import('../caller/caller-page.tsx')
const CasePage = lazy(async () => ({ default: (await casePage()).CasePage }))
const NewCasePage = lazy(async () => ({ default: (await newCasePage()).NewCasePage }))
const CallerPage = lazy(async () => ({ default: (await callerPage()).CallerPage }))
const LIST_STANDS_MS = 2_000
setTimeout(() => Promise.all([casePage(), newCasePage(), callerPage()]).catch(() => {}), LIST_STANDS_MS)

/** The place to begin: my work; for a newcomer to the lines what she may try; for an administrator alone what is missing; for who keeps the handbook alone that. */
function Start() {
  const { person, teams, administrator, processOwner } = useMe()
  if (teams.length === 0 && administrator)
    return <Navigate to="/admin/$place/{-$id}" params={{ place: 'start', id: undefined }} replace />
  if (teams.length === 0 && processOwner) return <Navigate to="/handbook" replace />
  return <Navigate to={teams.length > 0 && !wasHere(person.id) ? '/first' : '/work'} replace />
}

const FirstPage = lazy(async () => ({ default: (await import('../first/first-page.tsx')).FirstPage }))

function First() {
  return (
    <Suspense fallback={null}>
      <FirstPage />
    </Suspense>
  )
}

function NewCase() {
  const { person } = newCase.useSearch()
  return (
    <Suspense fallback={null}>
      <NewCasePage key={person} person={person} />
    </Suspense>
  )
}

function Caller() {
  const { q = '' } = caller.useSearch()
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <CallerPage
        asked={q}
        onAsked={asked => void navigate({ to: '/caller', search: asked === '' ? {} : { q: asked }, replace: true })}
        onNewCase={person => void navigate({ to: '/new', search: { person } })}
      />
    </Suspense>
  )
}

const VersionsPage = lazy(async () => ({ default: (await import('../versions/versions-page.tsx')).VersionsPage }))

function Versions() {
  const { release } = versions.useSearch()
  const navigate = useNavigate()
  return (
    <Suspense fallback={null}>
      <VersionsPage
        open={release}
        onOpen={id => void navigate({ to: '/versions', search: id === undefined ? {} : { release: id } })}
      />
    </Suspense>
  )
}

const TokensPage = lazy(async () => ({ default: (await import('../tokens/tokens-page.tsx')).TokensPage }))

function Tokens() {
  const { of = 'me' } = tokens.useSearch()
  return (
    <Suspense fallback={null}>
      <TokensPage key={of} of={of} />
    </Suspense>
  )
}

const AdministrationPage = lazy(async () => ({
  default: (await import('../administration/administration-page.tsx')).AdministrationPage,
}))

function AdminPlace() {
  const { place, id } = adminPlace.useParams()
  const { q = '', team } = adminPlace.useSearch()
  return (
    <Suspense fallback={null}>
      <AdministrationPage place={place} id={id} q={q} team={team} />
    </Suspense>
  )
}

function NoticePlace() {
  const { notice: id } = notice.useParams()
  const { case: from } = notice.useSearch()
  return <OneNotice notice={id} from={from} />
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
