import { Textfield } from '@digdir/designsystemet-react'
import { useDirectory } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import type { Draft } from './draft.ts'

type Props = {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faultAt: (field: keyof Draft) => string | undefined
}

const PRIORITIES = [1, 2, 3, 4, 5] as const

/**
 * What a supplier who has found a fault tells (M.2.1.2): who, her number and priority, when and where. Where it is
 * decides which routine the case follows. A sub-supplier is reported by the one it is reached through (O-6).
 */
export function ReportFields({ draft, change, faultAt }: Props) {
  const words = useWords()
  const own = words.desk.caseForm
  const suppliers = useDirectory().data?.suppliers.filter(({ through }) => through === null) ?? []
  const areas = { ...words.area, ...own.otherAreas }
  return (
    <>
      <div className="beside">
        <SelectField
          label={own.supplier}
          value={draft.supplier}
          onChange={supplier => change({ supplier })}
          fault={faultAt('supplier')}
          among={[['', own.choose], ...suppliers.map(({ key, name }) => [key, name] as const)]}
        />
        <TextField
          label={own.supplierNumber}
          value={draft.supplierNumber}
          onChange={supplierNumber => change({ supplierNumber })}
          fault={faultAt('supplierNumber')}
        />
        <TextField label={own.herStatus} value={draft.status} onChange={status => change({ status })} />
      </div>
      <div className="beside">
        <SelectField
          label={own.area}
          value={draft.area}
          onChange={area => change({ area: isIn(areas, area) ? area : '' })}
          fault={faultAt('area')}
          among={[['', own.choose], ...Object.entries(areas)]}
        />
        <SelectField
          label={own.herPriority}
          value={String(draft.priority ?? '')}
          onChange={value => change({ priority: PRIORITIES.find(each => String(each) === value) ?? null })}
          among={[
            ['', own.notSet],
            ...PRIORITIES.map(each => [String(each), `${each} ${words.priority[each]}`] as const),
          ]}
        />
        <Textfield
          type="datetime-local"
          label={own.foundAt}
          value={draft.foundAt}
          onChange={event => change({ foundAt: event.target.value })}
        />
      </div>
    </>
  )
}

function isIn<Code extends string>(names: Readonly<Record<Code, string>>, code: string): code is Code {
  return code in names
}
