import { useLookers } from '../api/lookers.ts'
import { useLanguage, useWords } from '../text/words-provider.tsx'
import { useScene } from './scene/case-scene.ts'
import { Icon } from './scene/icon.tsx'

/** Who else is in the case right now, by name; who writes comes first, for two answers are worse than none. */
export function Lookers({ isWriting }: { readonly isWriting: () => boolean }) {
  const others = useLookers(useScene().view, isWriting)
  const { presence } = useWords().casePage
  const list = new Intl.ListFormat(useLanguage())
  const namesOf = (writing: boolean) =>
    list.format(others.filter(other => other.writing === writing).map(({ name }) => name))
  const [writers, lookers] = [namesOf(true), namesOf(false)]
  return (
    <span role="status" className="case-lookers">
      {writers !== '' && (
        <strong>
          <Icon name="change" />
          {presence.writes(writers)}
        </strong>
      )}
      {lookers !== '' && (
        <span>
          <Icon name="look" />
          {presence.looks(lookers)}
        </span>
      )}
    </span>
  )
}
