import { Checkbox, Fieldset } from '@digdir/designsystemet-react'

export type Named = { readonly id: string; readonly name: string }

type ChosenProps = {
  readonly legend: string
  readonly among: readonly Named[]
  readonly chosen: readonly string[]
  readonly set: (ids: readonly string[]) => void
  readonly every?: string
  readonly fault?: string | undefined
}

/** Several of a list, each with a tick; all of them by one where `every` names it. */
export function Chosen({ legend, among, chosen, set, every, fault }: ChosenProps) {
  const all = among.every(({ id }) => chosen.includes(id))
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {fault !== undefined && <Fieldset.Description>{fault}</Fieldset.Description>}
      {every !== undefined && (
        <Checkbox label={every} checked={all} onChange={() => set(all ? [] : among.map(({ id }) => id))} />
      )}
      <div className="notices-choices">
        {among.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={event => set(event.target.checked ? [...chosen, id] : chosen.filter(other => other !== id))}
          />
        ))}
      </div>
    </Fieldset>
  )
}
