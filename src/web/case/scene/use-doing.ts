import { useState } from 'react'
import type { Act } from '../../../contract/case-route.ts'
import { useAct } from '../../api/act.ts'
import type { CaseScene } from './case-scene.ts'

export type Asked = Act | readonly Act[]

/** Something being done with the case, and what stood in its way. */
export type Doing = {
  readonly busy: boolean
  /** Why it was not done; null while nothing is wrong. */
  readonly trouble: Error | null
  /** Does it, tells it, and then goes on. */
  readonly run: (asked: Asked, told: string, then?: () => void) => void
  /** Does what was refused once more, knowing what others have done meanwhile. */
  readonly anyway: () => void
  readonly clear: () => void
}

type Attempt = { readonly asked: Asked; readonly told: string; readonly then: (() => void) | undefined }

/**
 * Acts on the case. With `seen`, the version it had when a form was opened, what others did since stands in the way
 * where the rules say so (DESIGN section 2, "Two at once"); without, it is done with the case as it is shown now.
 */
export function useDoing({ view, say }: Pick<CaseScene, 'view' | 'say'>, seen?: number): Doing {
  const [last, setLast] = useState<Attempt | null>(null)
  const act = useAct(view.number)
  const attempt = (what: Attempt, version: number) => {
    setLast(what)
    // Also when what was acted on is gone from the page before the answer is here: a letter that was taken back is told
    // of live, and its text must come back all the same. What went wrong stands in `act.error`.
    act.mutateAsync({ asked: what.asked, seen: version }).then(
      () => {
        say(what.told)
        what.then?.()
      },
      () => {},
    )
  }
  return {
    busy: act.isPending,
    trouble: act.error,
    run: (asked, told, then) => attempt({ asked, told, then }, seen ?? view.version),
    anyway: () => {
      if (last !== null) attempt(last, view.version)
    },
    clear: act.reset,
  }
}
