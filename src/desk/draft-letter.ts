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

/** The supplier at the other end of a letter. */
export function partyOfSupplier(supplier: FoundSupplier): PartyRef {
  return { kind: 'supplier', address: supplier.email, person: null, supplier: supplier.id }
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
