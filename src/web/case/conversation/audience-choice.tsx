import { useWords } from '../../text/words-provider.tsx'
import { Icon } from '../scene/icon.tsx'
import { type Audience, type Draft, hows } from './draft.ts'

type AudienceChoiceProps = {
  readonly audience: Audience
  readonly audiences: readonly Audience[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** Who shall have it, and whether it is written or was said on the phone. */
export function AudienceChoice({ audience, audiences, draft, onDraft }: AudienceChoiceProps) {
  const { composer } = useWords().casePage
  const nameOf = useAudienceName()
  return (
    <div className="case-choices">
      <fieldset className="case-choice">
        <legend className="ds-sr-only">{composer.who}</legend>
        {audiences.map(each => (
          <label key={each.key} data-kind={each.kind}>
            <input
              type="radio"
              name="to"
              checked={each.key === audience.key}
              onChange={() => onDraft({ ...draft, to: each.key })}
            />
            <Icon name={each.kind} />
            {nameOf(each)}
          </label>
        ))}
      </fieldset>
      {audience.kind !== 'internal' && (
        <fieldset className="case-choice">
          <legend className="ds-sr-only">{composer.how}</legend>
          {hows.map(how => (
            <label key={how}>
              <input type="radio" name="how" checked={draft.how === how} onChange={() => onDraft({ ...draft, how })} />
              <Icon name={how === 'mail' ? 'mail' : 'phone'} />
              {composer.hows[how]}
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
