import type { TeamId } from '../domain/id.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import type { Reader } from '../store/database.ts'
import { type MailService, servicesFor } from '../store/service-view.ts'

/** How much of a mail is looked through for the name of a service. */
const LOOKED_AT = 2_000

/**
 * The service a mail is about, which a case must have and a mail need not say: the one it names, in the subject before
 * the text, else the first of those its mailbox stands for. The line that gets the case puts it right (`describe`).
 * Null where there are no services at all.
 */
export async function serviceOfMail(tx: Reader, team: TeamId, mail: ParsedMail): Promise<MailService | null> {
  const services = await servicesFor(tx, team)
  return (
    serviceNamed(services, mail.subject) ?? serviceNamed(services, mail.text.slice(0, LOOKED_AT)) ?? services[0] ?? null
  )
}

/** The longest name that a word of the text begins with: "Lønnsslipp" speaks of "Lønn". */
function serviceNamed(services: readonly MailService[], text: string): MailService | null {
  const words = ` ${plain(text)}`
  const named = services.filter(({ name }) => words.includes(` ${plain(name)}`))
  return named.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
