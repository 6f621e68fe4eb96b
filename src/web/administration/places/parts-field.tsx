import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import type { InfrastructurePart } from '../../../contract/administration-supplier.ts'
import { useWords } from '../../text/words-provider.tsx'
import { useAdministrationWords } from '../scene/use-administration-words.ts'

const PARTS = ['system', 'communication', 'database', 'backup'] as const satisfies readonly InfrastructurePart[]

type PartsFieldProps = {
  readonly parts: readonly InfrastructurePart[]
  readonly onChange: (parts: InfrastructurePart[]) => void
  readonly fault: string | undefined
}

/** Which of the four parts of the infrastructure a supplier runs (O-6). */
export function PartsField({ parts, onChange, fault }: PartsFieldProps) {
  const { field } = useAdministrationWords()
  const { area } = useWords()
  return (
    <Fieldset>
      <Fieldset.Legend>{field.parts}</Fieldset.Legend>
      {PARTS.map(part => (
        <Checkbox
          key={part}
          label={area[part]}
          checked={parts.includes(part)}
          onChange={event =>
            onChange(PARTS.filter(each => (each === part ? event.currentTarget.checked : parts.includes(each))))
          }
        />
      ))}
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </Fieldset>
  )
}
