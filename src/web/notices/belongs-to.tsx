import { Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { useNoticeWords } from './use-notice-words.ts'
import { useStanding } from './use-notices.ts'

type BelongsToProps = {
  readonly service: string
  /** The notice it belongs to, by id; empty for none. */
  readonly chosen: string
  readonly choose: (notice: string) => void
}

/** Known trouble on the service that a new case is about: one tick, and its requester is told when it is over (O-30). */
export function BelongsTo({ service, chosen, choose }: BelongsToProps) {
  const words = useNoticeWords()
  const standing = useStanding(service)
  if (standing.length === 0) return null
  return (
    <Fieldset>
      <Fieldset.Legend>{words.sameService}</Fieldset.Legend>
      <Fieldset.Description>{words.attachHint}</Fieldset.Description>
      {standing.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={words.belongsTo({ title })}
          checked={chosen === id}
          onChange={event => choose(event.target.checked ? id : '')}
        />
      ))}
    </Fieldset>
  )
}
