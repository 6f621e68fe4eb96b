import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { type PageAct, useOfferActs } from '../ui/page-acts.ts'
import { codesOf } from './act/said.ts'
import { nextThing } from './routine/next-thing.ts'
import { type Action, onNoticePage, useScene } from './scene/case-scene.ts'

/** Offers to the palette what may be done with the case, the next thing first. */
export function OfferActs() {
  const { view, start } = useScene()
  const words = useWords()
  const next = nextThing(view, useMe())
  const first: readonly Action[] = next.turn === 'mine' ? [next.act, ...next.also] : next.also
  // A letter is taken back where it stands.
  const allowed = codesOf(words.action).filter(
    action => action !== 'withdraw' && !onNoticePage.has(action) && view.allowed[action] === 'yes',
  )
  useOfferActs(
    [...new Set([...first, ...allowed])].map(
      (action): PageAct => ({ kind: 'act', name: words.action[action], act: () => start(action, 'next') }),
    ),
  )
  return null
}
