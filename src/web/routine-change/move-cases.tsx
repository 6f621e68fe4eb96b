import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseStanding, MovedCase, RoutineVersion } from '../../contract/routine-change.ts'
import { SelectField } from '../ui/fields.tsx'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { useChangeWords } from './scene/use-change-words.ts'
import { useMovable, useMove } from './scene/use-routine-change.ts'

type MoveCasesProps = { readonly routine: string; readonly versions: readonly RoutineVersion[] }

/** Running cases of other versions, with where each will stand in the chosen one; those ticked are moved. */
export function MoveCases({ routine, versions }: MoveCasesProps) {
  const { move: said } = useChangeWords()
  const holding = versions.find(({ inForce }) => inForce) ?? versions[0]
  const [version, setVersion] = useState(holding?.version ?? '')
  return (
    <section className="stack" aria-labelledby="move">
      <h2 id="move">{said.heading}</h2>
      <p className="quiet">{said.about}</p>
      <div className="change-to">
        <SelectField
          label={said.to}
          value={version}
          onChange={setVersion}
          among={versions.map(each => [each.version, each.version])}
        />
      </div>
      <Movable key={version} routine={routine} version={version} />
    </section>
  )
}

function Movable({ routine, version }: { readonly routine: string; readonly version: string }) {
  const { move: said } = useChangeWords()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useMovable(routine, version)
  const move = useMove(routine, version)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const cases = data?.pages.flatMap(({ items }) => items) ?? []
  const placed = cases.filter(({ to }) => to !== null)
  const picked = placed.filter(({ number }) => chosen.has(number)).slice(0, AT_ONCE)
  const send = () =>
    move.mutate(
      picked.map(({ number, version: seen }) => ({ number, version: seen })),
      { onSuccess: () => setChosen(new Set()) },
    )
  const results = move.data?.results ?? []
  const moved = results.filter(({ refusal }) => refusal === null).length
  return (
    <>
      <RefusalMessage error={error ?? move.error} />
      <p role="status" className="change-told">
        {moved > 0 && said.moved(moved)}
      </p>
      {data !== undefined && cases.length === 0 && <p className="quiet">{said.none}</p>}
      {cases.length > 0 && (
        <CaseTable cases={cases} results={results} chosen={chosen} onChosen={setChosen} placed={placed} />
      )}
      <div className="actions">
        {picked.length > 0 && (
          <Button loading={move.isPending} onClick={send}>
            {said.act(picked.length)}
          </Button>
        )}
        {hasNextPage && (
          <Button variant="tertiary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {said.more}
          </Button>
        )}
      </div>
    </>
  )
}

/** As many as one request takes. */
const AT_ONCE = 200

type CaseTableProps = {
  readonly cases: readonly CaseStanding[]
  readonly placed: readonly CaseStanding[]
  readonly results: readonly MovedCase[]
  readonly chosen: ReadonlySet<number>
  readonly onChosen: (chosen: ReadonlySet<number>) => void
}

function CaseTable({ cases, placed, results, chosen, onChosen }: CaseTableProps) {
  const { move: said } = useChangeWords()
  const refusals = new Map(results.map(({ number, refusal }) => [number, refusal]))
  const toggled = (number: number) => {
    const next = new Set(chosen)
    if (!next.delete(number)) next.add(number)
    return next
  }
  const all = placed.length > 0 && placed.every(({ number }) => chosen.has(number))
  return (
    <table className="change-table">
      <thead>
        <tr>
          <th>
            <input
              type="checkbox"
              aria-label={said.all}
              checked={all}
              onChange={() => onChosen(new Set(all ? [] : placed.map(({ number }) => number)))}
            />
          </th>
          <th>{said.case}</th>
          <th>{said.follows}</th>
          <th>{said.stands}</th>
          <th>{said.will}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(each => (
          <tr key={each.number}>
            <td>
              <input
                type="checkbox"
                aria-label={said.choose(each.number)}
                disabled={each.to === null}
                checked={chosen.has(each.number)}
                onChange={() => onChosen(toggled(each.number))}
              />
            </td>
            <th scope="row">
              {each.opens ? (
                <Link to="/cases/$number" params={{ number: String(each.number) }}>
                  {each.number}
                </Link>
              ) : (
                each.number
              )}
            </th>
            <td data-label={said.follows}>{each.from}</td>
            <td data-label={said.stands}>{each.steps.join(', ')}</td>
            <td data-label={said.will}>
              <Landing standing={each} />
              {refusals.get(each.number) && <p role="alert">{refusals.get(each.number)?.detail}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Landing({ standing: { to, steps, displaced } }: { readonly standing: CaseStanding }) {
  const { move: said } = useChangeWords()
  if (to === null) return <strong>{said.nowhere}</strong>
  const there = to.join(', ')
  if (displaced) {
    return (
      <>
        <strong>{there}</strong> <span className="quiet">{said.displaced}</span>
      </>
    )
  }
  return there === steps.join(', ') ? <span className="quiet">{said.same}</span> : there
}
