import { useMentions } from '../api/mentions.ts'

/** How many notes call upon me that I have not seen, with a plus where there may be more than the newest page of them. */
export function MentionCount() {
  const { data } = useMentions()
  const newest = data?.pages[0]
  const unseen = newest?.items.filter(({ seen }) => !seen).length ?? 0
  if (unseen === 0) return null
  return (
    <span className="rail-count">
      {newest?.next !== null && unseen === newest?.items.length ? `${unseen}+` : unseen}
    </span>
  )
}
