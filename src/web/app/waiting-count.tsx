import { useWaitingMails } from '../api/queries.ts'

/** How many mails wait, with a plus where there are more than one page of them. */
export function WaitingCount() {
  const { data } = useWaitingMails()
  const shown = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0
  if (shown === 0) return null
  return <span className="rail-count">{data?.pages.at(-1)?.next === null ? shown : `${shown}+`}</span>
}
