import type { LostTo } from '../domain/case/confidential.ts'
import { type CaseNumber, isId, type PersonId } from '../domain/id.ts'
import type { Database } from '../store/database.ts'
import { CASE_CHANNEL, MAIL_CHANNEL, PEOPLE_CHANNEL, PRESENCE_CHANNEL } from '../store/live-store.ts'

export type Happening =
  | { readonly kind: 'case'; readonly number: CaseNumber; readonly version: number; readonly lostTo: LostTo }
  | { readonly kind: 'presence'; readonly number: CaseNumber; readonly told: readonly PersonId[] }
  | { readonly kind: 'mail' }
  | { readonly kind: 'people' }

/** What happens on any node, heard on one connection for all who listen here. */
export type News = {
  /** Gives back how to stop. */
  readonly follow: (hear: (happening: Happening) => void) => () => void
  readonly close: () => Promise<void>
}

export function openNews(database: Database): News {
  const followers = new Set<(happening: Happening) => void>()
  const tell = (happening: Happening) => {
    for (const hear of followers) hear(happening)
  }
  const stop = database.listen({
    [CASE_CHANNEL]: payload => {
      const [number, version, lost = ''] = payload.split(':')
      const lostTo = lost === 'all-but-readers' ? lost : lost.split(',').filter(isId<'person'>)
      tell({ kind: 'case', number: Number(number), version: Number(version), lostTo })
    },
    [PRESENCE_CHANNEL]: payload => {
      const [number, told = ''] = payload.split(':')
      tell({ kind: 'presence', number: Number(number), told: told.split(',').filter(isId<'person'>) })
    },
    [MAIL_CHANNEL]: () => tell({ kind: 'mail' }),
    [PEOPLE_CHANNEL]: () => tell({ kind: 'people' }),
  })
  return {
    follow(hear) {
      followers.add(hear)
      return () => followers.delete(hear)
    },
    close: stop,
  }
}
