/** Characters of a title that a list shows whole. */
const LONGEST = 80

/** A title for what somebody wrote: its first sentence, cut between words when it is long. The desk may describe it better. */
export function titleOf(text: string): string {
  const [first = ''] = text.trim().split(/\n|(?<=[.?!])\s/)
  const line = first.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
  const title = line.replace(/\.$/, '')
  if (title.length <= LONGEST) return title
  const cut = title.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : LONGEST).toWellFormed()}…`
}
