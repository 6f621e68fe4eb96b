import { useState } from 'react'
import { numbersIn, readNumberPattern } from '../../../contract/number-pattern.ts'
import { TextField } from '../../ui/fields.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'
import { useFaultWords } from '../scene/use-fault-words.ts'

type NumberPatternFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly fault: string | undefined
}

/** How a supplier's case numbers look, tried on the spot on something she has written. */
export function NumberPatternField({ value, onChange, fault }: NumberPatternFieldProps) {
  const { field, hint, tryIt, triedFound } = useAdministrationWords()
  const words = useFaultWords()
  const [sample, setSample] = useState('')
  const read = value.trim() === '' ? null : readNumberPattern(value)
  const told = typeof read === 'string' ? words(read) : fault
  return (
    <>
      <TextField label={field.numberPattern} hint={hint.numberPattern} value={value} onChange={onChange} fault={told} />
      {read !== null && typeof read !== 'string' && (
        <>
          <TextField label={tryIt} value={sample} onChange={setSample} />
          <p role="status" className="quiet">
            {sample !== '' && triedFound(numbersIn(read, sample).join(', '))}
          </p>
        </>
      )}
    </>
  )
}
