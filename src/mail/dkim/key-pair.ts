import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/** What signs, as PEM, and what others check the signature by, as base64 of DER. */
export type KeyPair = { readonly privateKey: string; readonly publicKey: string }

/** The longest that every verifier must take (RFC 8301 section 3.2). */
const BITS = 2048

/** Makes a pair of keys that is like no other. */
export async function newKeyPair(): Promise<KeyPair> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: BITS,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return { privateKey, publicKey: publicKey.toString('base64') }
}
