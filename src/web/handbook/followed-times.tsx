import type { Conformance } from '../../contract/handbook-conformance.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { useHandbookWords } from './use-handbook-words.ts'

type FollowedStepsProps = { readonly data: Conformance; readonly names: ReadonlyMap<string, string> }

/** Each activity: how often it was done, the time it took, how often over again, and how many stand there. */
export function FollowedSteps({ data, names }: FollowedStepsProps) {
  const { steps: words, spent, table } = useHandbookWords()
  const { number } = useFormat()
  const again = new Map(data.loops.map(({ what, times }) => [what, times]))
  const stops = new Map(data.stops.map(({ what, cases }) => [what, cases]))
  const entries = new Map(data.entries.map(({ what, cases }) => [what, cases]))
  const done = new Map(data.steps.map(step => [step.what, step]))
  const all = [...new Set([...names.keys(), ...done.keys(), ...stops.keys()])]
  const shown = all.filter(step => done.has(step) || stops.has(step))
  return (
    <section aria-labelledby="handbook-steps">
      <h2 id="handbook-steps">{words.heading}</h2>
      <p className="quiet">{words.about}</p>
      <div className="handbook-wide">
        <table className="handbook-table" aria-labelledby="handbook-steps">
          <thead>
            <tr>
              <th>{table.number}</th>
              <th>{table.activity}</th>
              <SpentHeads />
              {again.size > 0 && <th className="handbook-figure">{spent.again}</th>}
              {stops.size > 0 && <th className="handbook-figure">{spent.stops}</th>}
              {entries.size > 0 && <th className="handbook-figure">{spent.entered}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(step => (
              <tr key={step}>
                <td className="handbook-number">{step}</td>
                <th scope="row">{names.get(step) ?? step}</th>
                <SpentCells spent={done.get(step)} />
                {again.size > 0 && <td className="handbook-figure">{figure(again.get(step), number)}</td>}
                {stops.size > 0 && <td className="handbook-figure">{figure(stops.get(step), number)}</td>}
                {entries.size > 0 && <td className="handbook-figure">{figure(entries.get(step), number)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The same time, with whoever did what was done at its end. */
export function FollowedRoles({ data }: { readonly data: Conformance }) {
  const { roles: words } = useHandbookWords()
  const roleWords: Readonly<Record<string, string>> = useWords().role
  return (
    <section aria-labelledby="handbook-roles">
      <h2 id="handbook-roles">{words.heading}</h2>
      <table className="handbook-table handbook-narrow" aria-labelledby="handbook-roles">
        <thead>
          <tr>
            <th>{words.role}</th>
            <SpentHeads />
          </tr>
        </thead>
        <tbody>
          {data.roles.map(spent => (
            <tr key={spent.what}>
              <th scope="row">{roleWords[spent.what] ?? spent.what}</th>
              <SpentCells spent={spent} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SpentHeads() {
  const { spent } = useHandbookWords()
  return (
    <>
      <th className="handbook-figure">{spent.times}</th>
      <th className="handbook-figure">{spent.median}</th>
      <th className="handbook-figure">{spent.ninetieth}</th>
    </>
  )
}

function SpentCells({ spent }: { readonly spent: Conformance['steps'][number] | undefined }) {
  const { age, number } = useFormat()
  const lasting = (minutes: number) => age(new Date(0).toISOString(), minutes * MINUTE_MS)
  return (
    <>
      <td className="handbook-figure">{figure(spent?.times, number)}</td>
      <td className="handbook-figure">{spent === undefined ? '' : lasting(spent.median)}</td>
      <td className="handbook-figure">{spent === undefined ? '' : lasting(spent.ninetieth)}</td>
    </>
  )
}

const MINUTE_MS = 60_000

/** Nothing is said of what never happened. */
function figure(count: number | undefined, number: (figure: number) => string): string {
  return count === undefined ? '' : number(count)
}
