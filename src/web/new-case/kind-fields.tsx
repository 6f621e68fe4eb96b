import type { OpenCase } from '../../contract/case-route.ts'
import { useMe } from '../api/queries.ts'
import { useWords } from '../text/words-provider.tsx'
import { type Choice, SelectField } from '../ui/fields.tsx'
import type { Draft } from './draft.ts'

type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void }

/** Type, impact and urgency, where they are clear already; an error report is the 2nd line's to say (O-12). */
export function KindFields({ draft, change }: Props) {
  const words = useWords()
  const own = words.desk.caseForm
  const isSecondLine = useMe().teams.some(team => team.line === 'second')
  const types = Object.entries(words.caseType).filter(([type]) => isSecondLine || type !== 'error-report')
  const levels: readonly Choice[] = [['', own.notSet], ...Object.entries(words.level)]
  return (
    <details className="kind" open={draft.type !== '' || draft.impact !== null || draft.urgency !== null}>
      <summary>{own.kind}</summary>
      <div className="beside">
        <SelectField
          label={own.type}
          value={draft.type}
          onChange={value => change({ type: typeOf(value) })}
          among={[['', own.notSet], ...types]}
        />
        <SelectField
          label={own.impact}
          value={String(draft.impact ?? '')}
          onChange={value => change({ impact: levelOf(value) })}
          among={levels}
        />
        <SelectField
          label={own.urgency}
          value={String(draft.urgency ?? '')}
          onChange={value => change({ urgency: levelOf(value) })}
          among={levels}
        />
      </div>
    </details>
  )
}

function typeOf(value: string): NonNullable<OpenCase['type']> | '' {
  const types = ['error-report', 'change-proposal', 'support', 'technical'] as const
  return types.find(type => type === value) ?? ''
}

function levelOf(value: string): NonNullable<OpenCase['impact']> | null {
  return ([1, 2, 3] as const).find(level => String(level) === value) ?? null
}
