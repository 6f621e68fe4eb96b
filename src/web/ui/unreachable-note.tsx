import type { Unreachable } from '../../contract/unreachable.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'

/** Beside an address: that it took no mail when it was last written to, since when and why; nothing where it did. */
export function UnreachableNote({ unreachable }: { readonly unreachable: Unreachable | null }) {
  const { notReached, gone } = useWords().editor
  const { nearDay } = useFormat()
  if (unreachable === null) return null
  return <p className="unreachable">{notReached(nearDay(unreachable.since), gone[unreachable.reason])}</p>
}
