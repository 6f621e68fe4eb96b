import { Link } from '@tanstack/react-router'
import type { Signature } from '../../../contract/administration-signature.ts'
import { useMailWords } from './use-mail-words.ts'

/** The domains that letters leave from, and how each is signed. */
export function SignatureList({ signatures }: { readonly signatures: readonly Signature[] }) {
  const { signing: words } = useMailWords()
  return (
    <section aria-labelledby="signing">
      <h3 id="signing">{words.heading}</h3>
      <p className="quiet">{words.about}</p>
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{words.domain}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {signatures.map(signature => (
            <tr key={signature.domain}>
              <th scope="row">
                <Link to="/admin/$place/{-$id}" params={{ place: 'mail', id: signature.domain }}>
                  {signature.domain}
                </Link>
              </th>
              <td data-label={words.state}>
                <span className={signature.signing === null ? 'quiet' : undefined}>
                  {signature.signing === null ? words.unsigned : words.signed}
                </span>
                {signature.waiting !== null && <span className="quiet"> {words.waits}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
