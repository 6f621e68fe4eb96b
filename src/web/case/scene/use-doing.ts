import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CaseView } from '../../../contract/case.ts'
import type { Act } from '../../../contract/case-route.ts'
import { useAct } from '../../api/act.ts'
import { keys, useDirectory } from '../../api/queries.ts'
import type { CaseScene, Told } from './case-scene.ts'
import { foresee, type Known } from './foresee.ts'
import { useLate } from './use-late.ts'

export type Asked = Act | readonly Act[]

/** Something being done with the case, and what stood in its way. */
export type Doing = {
  /** It takes so long that it has to be told of. */
  readonly busy: boolean
  /** What was asked is shown as done, and is taken back if it is refused. */
  readonly shown: boolean
  /** Why it was not done; null while nothing is wrong. */
  readonly trouble: Error | null
  /** Shows it, does it, tells it, and then goes on; one thing at a time. */
  readonly run: (asked: Asked, told: Told, then?: () => void) => void
  /** Does what was refused once more, knowing what others have done meanwhile. */
  readonly anyway: () => void
  readonly clear: () => void
}

type Attempt = { readonly asked: Asked; readonly told: Told; readonly then: (() => void) | undefined }

/** Milliseconds in which nobody sees that something is on its way. */
const UNNOTICED_MS = 300
const NOTHING: Known = { teams: [], services: [] }

/**
 * Acts on the case. With `seen`, the version it had when a form was opened, what others did since stands in the way
 * where the rules say so (DESIGN section 2, "Two at once"); without, it is done with the case as it is shown now.
 */
export function useDoing({ view, say }: Pick<CaseScene, 'view' | 'say'>, seen?: number): Doing {
  const client = useQueryClient()
  const known = useDirectory().data ?? NOTHING
  const [last, setLast] = useState<Attempt | null>(null)
  const [foreseen, setForeseen] = useState(false)
  const underWay = useRef(false)
  const act = useAct(view.number)
  const attempt = async (what: Attempt, version: number) => {
    if (underWay.current) return
    underWay.current = true
    setLast(what)
    const key = keys.case(view.number)
    const after = foresee(view, what.asked, known)
    setForeseen(after !== view)
    // What is on its way shows the case as it was before.
    if (after !== view) void client.cancelQueries({ queryKey: key })
    const shown = after === view ? view : client.setQueryData<CaseView>(key, after)
    // Also when what was acted on is gone from the page before the answer is here: a letter that was taken back is told
    // of live, and its text must come back all the same. What went wrong stands in `act.error`.
    const done = await act.mutateAsync({ asked: what.asked, seen: version }).then(
      () => true,
      () => false,
    )
    underWay.current = false
    if (done) {
      say(what.told)
      what.then?.()
    } else client.setQueryData<CaseView>(key, now => (now === shown ? view : now))
  }
  return {
    busy: useLate(act.isPending, UNNOTICED_MS),
    shown: foreseen && act.isPending,
    trouble: act.error,
    run: (asked, told, then) => void attempt({ asked, told, then }, seen ?? view.version),
    anyway: () => {
      if (last !== null) void attempt(last, view.version)
    },
    clear: act.reset,
  }
}
