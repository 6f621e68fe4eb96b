import type { Start } from '../../contract/administration-start.ts'
import { useWords } from '../text/words-provider.tsx'
import { useAdministered } from './scene/api.ts'

/** How much is still to be set up before people can be helped; nothing once it is all there. */
export function SetUpLeft() {
  const { setUpLeft } = useWords().desk
  const left = useAdministered<Start>('start').data?.steps.filter(({ done }) => !done).length ?? 0
  return left === 0 ? null : <span className="rail-count">{setUpLeft(left)}</span>
}
