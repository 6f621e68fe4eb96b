import { createHash } from 'node:crypto'
import type { Upload } from '../contract/letter.ts'
import type { LetterId, PersonId } from '../domain/id.ts'
import type { FoundSupplier } from '../store/case-lookup.ts'
import type { NewAttachment } from '../store/letter-store.ts'
import type { House } from './house.ts'
import type { PartyRef } from './writing.ts'

/** The end user at the other end of a letter. */
export function partyOfRequester(person: PersonId, address: string): PartyRef {
  return { kind: 'requester', address, person, supplier: null }
}

/** The supplier at the other end of a letter, as always or at the address she writes from. */
export function partyOfSupplier(supplier: FoundSupplier, address: string = supplier.email): PartyRef {
  return { kind: 'supplier', address, person: null, supplier: supplier.id }
}

/** Where a supplier is written to: what is critical has an address of its own where one was agreed (M.2.1.3). */
export function supplierAddress(
  { email, criticalEmail }: Pick<FoundSupplier, 'email' | 'criticalEmail'>,
  { priority, toCall }: { readonly priority: number | null; readonly toCall: boolean },
): string {
  return priority === 1 || toCall ? (criticalEmail ?? email) : email
}

/** Fixed when the letter is written, so that a repeat is known as one (DESIGN section 5). */
export function messageIdOf(house: House, letter: LetterId): string {
  return `<${letter}@${house.mailDomain}>`
}

/** A file that came inside a JSON body. */
export function uploaded(house: House, file: Upload): NewAttachment {
  return attached(house, { ...file, content: Buffer.from(file.content, 'base64') })
}

/** A file of a letter, known again by what it holds. */
export function attached(
  house: House,
  { name, mediaType, content }: Pick<NewAttachment, 'name' | 'mediaType' | 'content'>,
): NewAttachment {
  return { id: house.newId(), name, mediaType, sha256: createHash('sha256').update(content).digest(), content }
}
