/** Returned so often that it goes back and forth: from the third time on (`PING_PONG` of the domain). */
export function isPingPong(returns: number): boolean {
  return returns >= 3
}
