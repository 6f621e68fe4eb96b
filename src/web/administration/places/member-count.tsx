import { useAdministrationWords } from '../scene/use-administration-words.ts'

type MembersProps = { readonly count: number; readonly line: 'first' | 'second'; readonly active: boolean }

/** How many active people a team has; said in words where that is too few. */
export function Members({ count, line, active }: MembersProps) {
  const { alone, thinFirstLine } = useAdministrationWords()
  const enough = line === 'first' ? 2 : 1
  if (!active || count >= enough) return count
  return (
    <strong className="admin-few" title={line === 'first' ? thinFirstLine : undefined}>
      {alone(count)}
    </strong>
  )
}
