import { createRoute } from '@tanstack/react-router'
import { followedSearch } from '../handbook/followed-search.ts'
import {
  Followed,
  Guide,
  Handbook,
  HandbookTerms,
  NewRoutine,
  Routine,
  RoutineChange,
  RoutineTexts,
} from './handbook-pages.tsx'
import { root } from './root-route.ts'

const handbook = createRoute({ getParentRoute: () => root, path: '/handbook', component: Handbook })
const routine = createRoute({ getParentRoute: () => root, path: '/handbook/$routine', component: Routine })
const handbookTerms = createRoute({ getParentRoute: () => root, path: '/handbook/terms', component: HandbookTerms })
const guide = createRoute({ getParentRoute: () => root, path: '/handbook/guide', component: Guide })
const newRoutine = createRoute({ getParentRoute: () => root, path: '/handbook/new', component: NewRoutine })
const routineChange = createRoute({
  getParentRoute: () => root,
  path: '/handbook/$routine/change',
  component: RoutineChange,
})
const routineTexts = createRoute({
  getParentRoute: () => root,
  path: '/handbook/$routine/texts',
  component: RoutineTexts,
})
const followed = createRoute({
  getParentRoute: () => root,
  path: '/handbook/$routine/followed',
  validateSearch: followedSearch,
  component: Followed,
})

/** The handbook: its routines and terms, each routine as a document, as it is changed, and as it is followed. */
export const handbookRoutes = [
  handbook,
  handbookTerms,
  guide,
  routine,
  newRoutine,
  routineChange,
  routineTexts,
  followed,
] as const
