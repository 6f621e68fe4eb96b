import { createHash } from 'node:crypto'
import type { CaseEvent } from '../domain/case/event.ts'

/** What the first event of a case is chained to. */
export const CHAIN_START = Buffer.alloc(32)

/**
 * SHA-256 over the hash before it and the event in a canonical form (keys sorted at every level, as in RFC 8785), so
 * that a changed, removed or inserted event breaks every link after it (invariant 7).
 */
export function chainHash(previous: Uint8Array, event: CaseEvent): Buffer {
  return createHash('sha256').update(previous).update(canonical(event)).digest()
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}
