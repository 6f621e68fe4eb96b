import { Link } from '@tanstack/react-router'
import type { Conformance } from '../../contract/handbook-conformance.ts'
import { useWords } from '../text/words-provider.tsx'

type ExamplesProps = {
  /** Case numbers of ours, or names of cases in a log from elsewhere. */
  readonly names: readonly string[]
  readonly heads: Conformance['heads']
}

/** Cases to look at: one the reader may open is gone to, of another of ours she sees the head, and the rest are names. */
export function Examples({ names, heads }: ExamplesProps) {
  const { status } = useWords()
  const known = new Map(heads.map(head => [String(head.number), head]))
  return (
    <td className="handbook-at">
      {names.map(name => {
        const head = known.get(name)
        if (head === undefined) return <span key={name}>{name}</span>
        if (head.opens) {
          return (
            <Link key={name} to="/cases/$number" params={{ number: name }}>
              {name}
            </Link>
          )
        }
        return (
          <span key={name}>
            {name} <span className="quiet">{`${head.service}, ${status[head.status].toLowerCase()}`}</span>
          </span>
        )
      })}
    </td>
  )
}
