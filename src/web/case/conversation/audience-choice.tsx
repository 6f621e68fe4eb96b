import { useWords } from '../../text/words-provider.tsx'
import { type How, hows } from '../scene/how.ts'
import { Icon } from '../scene/icon.tsx'
import type { Audience } from './audience.ts'

type AudienceChoiceProps = {
  readonly audience: Audience
  readonly audiences: readonly Audience[]
  readonly how: How
  readonly onAudience: (key: string) => void
  readonly onHow: (how: How) => void
}

/** Who shall have it, and whether it is written or was said on the phone. */
export function AudienceChoice({ audience, audiences, how, onAudience, onHow }: AudienceChoiceProps) {
  const { composer } = useWords().casePage
  const nameOf = useAudienceName()
  return (
    <div className="case-choices">
      <fieldset className="case-choice">
        <legend className="ds-sr-only">{composer.who}</legend>
        {audiences.map(each => (
          <label key={each.key} data-kind={each.kind}>
            <input type="radio" name="to" checked={each.key === audience.key} onChange={() => onAudience(each.key)} />
            <Icon name={each.kind} />
            {nameOf(each)}
          </label>
        ))}
      </fieldset>
      {audience.kind !== 'internal' && (
        <fieldset className="case-choice">
          <legend className="ds-sr-only">{composer.how}</legend>
          {hows.map(each => (
            <label key={each}>
              <input type="radio" name="how" checked={how === each} onChange={() => onHow(each)} />
              <Icon name={each === 'mail' ? 'mail' : 'phone'} />
              {composer.hows[each]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** What an audience is called on a button. */
export function useAudienceName(): (audience: Audience) => string {
  const { composer } = useWords().casePage
  return ({ kind, name }) => (kind === 'internal' ? composer.internal : composer.to(name))
}
