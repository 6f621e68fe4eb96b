import { Fragment } from 'react'
import type { ReturnFigures } from '../../contract/figures-return.ts'
import { inLanguage } from '../../contract/text/in-language.ts'
import type { ListSearch } from '../list/place/list-shown.ts'
import { useFormat } from '../text/format.ts'
import { useLanguage, useWords } from '../text/words-provider.tsx'
import { CaseCount } from './case-count.tsx'
import { useFiguresWords } from './use-return-figures.ts'

/** Returns by service, by reason, and between two lines; each number leads to its cases. */
export function ReturnTable({ figures }: { readonly figures: ReturnFigures }) {
  const words = useFiguresWords()
  const { returnReason } = useWords()
  const days = { movedFrom: figures.from, movedTo: figures.to }
  return (
    <table className="count-table">
      <tbody>
        <Head name={words.part.pairs} columns={[words.handedOver, words.returned, words.share]} />
        {figures.pairs.map(({ first, second, handedOver, returned }) => (
          <Moved
            key={`${first.id} ${second.id}`}
            name={words.pair(first.name, second.name)}
            handedOver={[handedOver, { ...days, moved: 'handed-over', movedBy: first.key, movedToTeam: second.key }]}
            returned={[returned, { ...days, moved: 'returned', movedBy: second.key, movedToTeam: first.key }]}
          />
        ))}
      </tbody>
      <tbody>
        <Head name={words.part.services} columns={[words.handedOver, words.returned, words.share]} />
        {figures.services.map(({ service, handedOver, returned }) => (
          <Moved
            key={service.id}
            name={service.name}
            handedOver={[handedOver, { ...days, moved: 'handed-over', service: service.key }]}
            returned={[returned, { ...days, moved: 'returned', service: service.key }]}
          />
        ))}
      </tbody>
      {figures.reasons.length > 0 && (
        <tbody>
          <Head name={words.part.reasons} columns={[words.returned, words.shareOfReturns]} />
          {figures.reasons.map(({ reason, returned, words: teams }) => (
            <Fragment key={reason}>
              <Reason
                name={returnReason[reason]}
                returned={[returned, { ...days, moved: 'returned', returnReason: reason }]}
                of={figures.returned}
              />
              <TeamWords teams={teams} />
            </Fragment>
          ))}
        </tbody>
      )}
    </table>
  )
}

function Head({ name, columns }: { readonly name: string; readonly columns: readonly string[] }) {
  return (
    <tr className="count-head">
      <th scope="col">{name}</th>
      {columns.length === 2 && <td />}
      {columns.map(column => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  )
}

/** How many, and what the list is asked for that holds them. */
type Counted = readonly [count: number, of: ListSearch]

type MovedProps = { readonly name: string; readonly handedOver: Counted; readonly returned: Counted }

function Moved({ name, handedOver, returned }: MovedProps) {
  const words = useFiguresWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.handedOver}>
        <CaseCount count={handedOver[0]} of={handedOver[1]} about={`${name}, ${words.handedOver}`} />
      </td>
      <td data-label={words.returned} className="count-strong">
        <CaseCount count={returned[0]} of={returned[1]} about={`${name}, ${words.returned}`} />
      </td>
      <td data-label={words.share}>
        <Share part={returned[0]} whole={handedOver[0]} />
      </td>
    </tr>
  )
}

type ReasonProps = { readonly name: string; readonly returned: Counted; readonly of: number }

function Reason({ name, returned: [count, list], of }: ReasonProps) {
  const words = useFiguresWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-none />
      <td data-label={words.returned} className="count-strong">
        <CaseCount count={count} of={list} about={`${name}, ${words.returned}`} />
      </td>
      <td data-label={words.shareOfReturns}>
        <Share part={count} whole={of} />
      </td>
    </tr>
  )
}

/** What teams call a reason, under it: their own words say more than the kind, and are not compared. */
function TeamWords({ teams }: { readonly teams: ReturnFigures['reasons'][number]['words'] }) {
  const words = useFiguresWords()
  const language = useLanguage()
  const { number } = useFormat()
  return teams.map(({ team, texts, returned }) => (
    <tr key={`${team.id} ${inLanguage(texts, language)}`} className="count-under">
      <th scope="row">
        {inLanguage(texts, language)}, {team.name}
      </th>
      <td data-none />
      <td data-label={words.returned}>{number(returned)}</td>
      <td data-none />
    </tr>
  ))
}

/** A share in whole per cent; of nothing there is none. */
function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  const { percent } = useFormat()
  return whole === 0 ? <span className="quiet">–</span> : percent(part / whole)
}
