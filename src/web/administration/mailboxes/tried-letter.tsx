import type { TriedMail } from '../../../contract/administration-mail.ts'
import { useMailWords } from './use-mail-words.ts'

/** What came of a letter that was tried: in words, and what was said on the line. */
export function TriedLetter({ tried }: { readonly tried: TriedMail | undefined }) {
  return (
    <>
      <div role="status">{tried !== undefined && <Outcome tried={tried} />}</div>
      {tried !== undefined && <Conversation spoken={tried.spoken} />}
    </>
  )
}

function Outcome({ tried: { from, to, fault } }: { readonly tried: TriedMail }) {
  const mail = useMailWords()
  if (fault === null) return <p>{mail.accepted(from, to)}</p>
  return (
    <>
      <p className="admin-few">{mail.refused(from, to)}</p>
      <p>{mail.why[fault]}</p>
    </>
  )
}

function Conversation({ spoken }: Pick<TriedMail, 'spoken'>) {
  const mail = useMailWords()
  return (
    <ol className="admin-spoken" aria-label={mail.conversation}>
      {spoken.map(({ by, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a conversation that is over, whose lines may be the same
        <li key={index} data-by={by}>
          <span className="quiet">{mail.by[by]}</span> <code>{text}</code>
        </li>
      ))}
    </ol>
  )
}
