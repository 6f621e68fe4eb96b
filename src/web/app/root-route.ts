import { createRootRoute } from '@tanstack/react-router'
import { NoPlace } from './astray.tsx'
import { Frame } from './frame.tsx'

/** What stands round every page of the desk. */
export const root = createRootRoute({ component: Frame, notFoundComponent: NoPlace })
