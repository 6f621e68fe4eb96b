import type { SendMailOptions } from 'nodemailer'
import { expect } from 'vitest'
import type { FussyOffice, Taken } from './fussy-office.ts'
import type { OpenDesk } from './open-desk.ts'

/** The one letter to somebody that says this, once it has arrived; ten seconds pass for what a person wrote. */
export async function letterAt(desk: OpenDesk, office: FussyOffice, address: string, words: string): Promise<Taken> {
  desk.pass(10)
  const found = () => office.taken.filter(({ to, mail }) => to === address && mail.text?.includes(words))
  await expect.poll(() => found().length, { timeout: 15_000 }).toBe(1)
  const [letter] = found()
  if (letter === undefined) throw new Error('it came and went')
  return letter
}

/** What somebody writes who answers a letter of ours, as her mail program makes it. */
export function answerTo({ to, mail }: Taken, text: string): SendMailOptions {
  return {
    from: to,
    to: mail.replyTo?.[0]?.address ?? '',
    subject: `Sv: ${mail.subject}`,
    ...(mail.messageId === undefined ? {} : { inReplyTo: mail.messageId }),
    text: `${text}\n\n${mail.date} skrev ${mail.from?.address}:\n> ${mail.text?.split('\n').join('\n> ')}`,
  }
}
