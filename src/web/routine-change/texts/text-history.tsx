import { Button } from '@digdir/designsystemet-react'
import { useFormat } from '../../text/format.ts'
import { languageNames } from '../../text/words.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import { calledIn, groupOf } from './place-names.ts'
import { useTextChanges } from './use-texts.ts'

type TextHistoryProps = {
  readonly routine: string
  readonly version: string
  readonly names: (group: string) => string
}

/** What was changed before: who, when, and what it said until then. */
export function TextHistory({ routine, version, names }: TextHistoryProps) {
  const words = useChangeWords()
  const { texts: said, move } = words
  const { moment } = useFormat()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useTextChanges(routine, version)
  const items = data?.pages.flatMap(each => each.items) ?? []
  return (
    <section className="stack" aria-labelledby="texts-history">
      <h2 id="texts-history">{said.history}</h2>
      <RefusalMessage error={error} />
      {data !== undefined && items.length === 0 && <p className="quiet">{said.never}</p>}
      {items.map(({ revision, at, by, changes }) => (
        <section key={revision}>
          <h3>
            {by} <span className="quiet">{moment(at)}</span>
          </h3>
          <ul className="texts-changes">
            {changes.map(({ language, place, before, after }) => (
              <li key={`${language} ${place}`}>
                {names(groupOf(place))}, {calledIn(words, place).toLowerCase()}, {languageNames[language].toLowerCase()}
                : <del lang={language}>{before}</del> <ins lang={language}>{after === '' ? said.nothing : after}</ins>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <div className="actions">
          <Button variant="tertiary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {move.more}
          </Button>
        </div>
      )}
    </section>
  )
}
