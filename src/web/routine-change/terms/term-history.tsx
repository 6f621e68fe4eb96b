import { Button } from '@digdir/designsystemet-react'
import { languages } from '../../../contract/value.ts'
import { useFormat } from '../../text/format.ts'
import { languageNames } from '../../text/words.ts'
import { RefusalMessage } from '../../ui/refusal-message.tsx'
import { useChangeWords } from '../scene/use-change-words.ts'
import { useTermChanges } from './use-terms.ts'

/** What was changed in the register before: who, when, and what it said until then. */
export function TermHistory() {
  const { texts: said, terms, move } = useChangeWords()
  const { moment } = useFormat()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useTermChanges()
  const items = data?.pages.flatMap(each => each.items) ?? []
  return (
    <section className="stack" aria-labelledby="terms-history">
      <h2 id="terms-history">{said.history}</h2>
      <RefusalMessage error={error} />
      {data !== undefined && items.length === 0 && <p className="quiet">{terms.never}</p>}
      {items.map(({ id, at, by, before, after }) => (
        <section key={id}>
          <h3>
            {by} <span className="quiet">{moment(at)}</span>
          </h3>
          <ul className="texts-changes">
            {languages
              .filter(language => before?.[language] !== after?.[language])
              .map(language => (
                <li key={language}>
                  {languageNames[language]}: <del lang={language}>{before?.[language]}</del>{' '}
                  <ins lang={language}>{after?.[language] ?? said.nothing}</ins>
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
