import type { SigningKey } from '../mail/dkim/signing-key.ts'
import { sealedSigningKeys } from '../store/signing-key-store.ts'
import type { House } from './house.ts'
import { seal, unseal } from './sealed.ts'

const USE = 'signing-key'

/** The key that signs letters from an address; null where they leave unsigned. */
export type SignerOf = (address: string) => SigningKey | null

/**
 * The keys that letters which leave together are signed with, read anew each time: a change holds at once on every
 * node. A key that another installation sealed signs nothing, and that is said aloud.
 */
export async function readSigners(house: House): Promise<SignerOf> {
  const keys = new Map<string, SigningKey>()
  for (const { domain, selector, sealed } of await sealedSigningKeys(house.database)) {
    const privateKey = unseal(house.secret, USE, sealed)
    if (privateKey === null) house.say('a key was sealed by another installation: letters leave unsigned', { domain })
    else keys.set(domain, { domain, selector, privateKey })
  }
  return address => keys.get(address.slice(address.lastIndexOf('@') + 1).toLowerCase()) ?? null
}

/** A private key as it is kept. */
export function sealedForSigning(house: House, privateKey: string): Uint8Array {
  return seal(house.secret, USE, privateKey)
}
