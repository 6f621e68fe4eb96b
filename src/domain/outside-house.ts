/**
 * Does a letter to this address leave the house (E06)? It stays where the domain is one of ours, or under one. What
 * stands before the last `@` says nothing, whatever it looks like (RFC 5321 section 2.3.11).
 */
export function isOutsideHouse(address: string, ours: readonly string[]): boolean {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '')
  return !ours.some(own => domain === own || domain.endsWith(`.${own}`))
}
