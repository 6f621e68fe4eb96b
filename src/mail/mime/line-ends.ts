const [FEED, RETURN] = [0x0a, 0x0d]

/** A mail whose lines end in CR alone, as old Macintosh programs wrote them, with the ends that all others have. */
export function withLineFeeds(raw: Buffer): Buffer {
  if (raw.includes(FEED) || !raw.includes(RETURN)) return raw
  return Buffer.from(raw.map(byte => (byte === RETURN ? FEED : byte)))
}
