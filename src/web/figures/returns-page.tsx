import { Link } from '@tanstack/react-router'
import type { ReturnFigures } from '../../contract/figures-return.ts'
import { useFormat } from '../text/format.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { RefusalMessage } from '../ui/refusal-message.tsx'
import { ReturnTable } from './return-table.tsx'
import { type Period, useFiguresWords, useReturnFigures } from './use-return-figures.ts'
import './count-table.css'
import './returns-page.css'

type Props = { readonly period: Period; readonly onPeriod: (period: Period) => void }

/** How often cases went back unsolved, where and why, so that the 1st line can route better next time (U-19). */
export function ReturnsPage({ period, onPeriod }: Props) {
  const words = useFiguresWords()
  const { data, error } = useReturnFigures(period)
  usePageTitle(words.heading)
  return (
    <div className="page returns">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.about}</p>
      <PeriodFields period={{ ...period, ...(data && { from: data.from, to: data.to }) }} onPeriod={onPeriod} />
      <RefusalMessage error={error} />
      {data !== undefined && <Figures figures={data} />}
    </div>
  )
}

function Figures({ figures }: { readonly figures: ReturnFigures }) {
  const words = useFiguresWords()
  const { number } = useFormat()
  const { handedOver, returned } = figures
  if (handedOver + returned === 0) return <EmptyState>{words.empty}</EmptyState>
  return (
    <>
      <p className="returns-sum">
        <strong>{words.sum(number(handedOver), number(returned))}</strong>
        <Link to="/search" search={{ returns: 'often' }}>
          {words.often}
        </Link>
      </p>
      <ReturnTable figures={figures} />
    </>
  )
}

/** A day that is taken away is not asked for: figures always have a first and a last day. */
function PeriodFields({ period, onPeriod }: Props) {
  const words = useFiguresWords()
  const field = (name: 'from' | 'to') => (
    <label>
      {words[name]}
      <input
        type="date"
        className="ds-input"
        value={period[name] ?? ''}
        onChange={({ target: { value } }) => value !== '' && onPeriod({ ...period, [name]: value })}
      />
    </label>
  )
  return (
    <div className="returns-period">
      {field('from')}
      {field('to')}
    </div>
  )
}
