const [FEED, RETURN] = [0x0a, 0x0d]

/**
 * A mail whose lines end in CR alone, as old Macintosh programs wrote them, or in LF CR, with the ends that all others
 * have.
 */
export function withLineFeeds(raw: Buffer): Buffer {
  const feed = raw.indexOf(FEED)
  const turn = raw.indexOf(RETURN)
  if (turn === -1) return raw
  if (feed === -1) return Buffer.from(raw.map(byte => (byte === RETURN ? FEED : byte)))
  return turn === feed + 1 ? Buffer.from(raw.filter(byte => byte !== RETURN)) : raw
}
