import { createHash, randomBytes } from 'node:crypto'
import type { TokenHash } from '../store/session-store.ts'

const TOKEN_BYTES = 32

/** 256 random bits, and what is stored of them; a prefix tells what has found it that it is a secret of ours. */
export function newToken(prefix = ''): { readonly token: string; readonly hash: TokenHash } {
  const token = `${prefix}${randomBytes(TOKEN_BYTES).toString('base64url')}`
  return { token, hash: hashOf(token) }
}

/** SHA-256 of a token, by which it is looked up. */
export function hashOf(token: string): TokenHash {
  return createHash('sha256').update(token).digest()
}
