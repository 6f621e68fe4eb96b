import type { KnownPerson } from '../store/person-view.ts'
import type { Viewer } from './house.ts'

/** An active person as the one who asks. */
export function viewerOf({ name, email, language, ...person }: KnownPerson): Viewer {
  return { actor: { kind: 'person', ...person }, name, email, language }
}
