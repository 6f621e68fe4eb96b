import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { CaseView } from '../../../contract/case.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useScene } from '../scene/case-scene.ts'
import { TroubleNote } from '../scene/trouble-note.tsx'
import { useDoing } from '../scene/use-doing.ts'
import '../scene/asks.css'

/** A supplier has answered and told no number of hers that could be recognised: it is asked for where her answer stands. */
export function HerNumber() {
  const { view } = useScene()
  if (view.allowed['log-supplier-number'] !== 'yes') return null
  const asked = view.dealings.filter(
    ({ supplier, reference }) => reference === null && hasWritten(view.letters, supplier.id),
  )
  return asked.map(({ supplier }) => <Ask key={supplier.id} supplier={supplier} />)
}

function hasWritten(letters: CaseView['letters'], supplier: string): boolean {
  return letters.some(letter => letter.supplier === supplier && letter.direction === 'in')
}

function Ask({ supplier }: { readonly supplier: { readonly id: string; readonly name: string } }) {
  const scene = useScene()
  const { supplierThread, act, done } = useWords().casePage
  const [number, setNumber] = useState('')
  const doing = useDoing(scene)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { supplier: supplier.id, number: number.trim() }
    if (body.number !== '') doing.run({ action: 'log-supplier-number', body }, done['log-supplier-number'])
  }
  return (
    <form className="case-asks case-buttons" onSubmit={submit}>
      <Textfield
        label={supplierThread.herNumber(supplier.name)}
        value={number}
        onChange={event => setNumber(event.target.value)}
        autoComplete="off"
        className="case-short"
      />
      <Button type="submit" variant="secondary" disabled={number.trim() === ''} loading={doing.busy}>
        {act.save}
      </Button>
      <TroubleNote doing={doing} />
    </form>
  )
}
