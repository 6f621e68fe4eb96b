import type { Requester } from '../../contract/caller.ts'
import { phoneShown } from '../../contract/phone.ts'

/** Where somebody works and how she is reached, as far as I may know it, behind her name. */
export function Contacts({ person: { agency, email, phone } }: { readonly person: Requester }) {
  return (
    <span className="quiet">
      {agency !== null && `, ${agency.name}`}
      {email !== null && `, ${email}`}
      {phone !== null && (
        <>
          , <span className="phone">{phoneShown(phone)}</span>
        </>
      )}
    </span>
  )
}
