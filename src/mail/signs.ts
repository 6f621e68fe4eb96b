import type { MailSigns } from './parsed-mail.ts'

type Headers = ReadonlyMap<string, readonly string[]>

/**
 * Reads how a mail was made from its headers, subject and sender. Automatic is what RFC 3834 calls so, and what those
 * write who do not follow it; a doubt counts as automatic, since a receipt too many can start a loop.
 */
export function signsOf(headers: Headers, subject: string, from: string, text: string): MailSigns {
  const first = (name: string): string => headers.get(name)?.[0]?.trim() ?? ''
  const has = (name: string): boolean => headers.has(name)
  const contentType = first('content-type').toLowerCase()
  const report = /report-type="?([a-z-]+)/.exec(contentType)?.[1]
  const submitted = first('auto-submitted').toLowerCase()
  const bounce =
    report === 'delivery-status' ||
    /^(mailer-daemon|postmaster)@/.test(from) ||
    (first('return-path') === '<>' && BOUNCE_SUBJECT.test(subject))
  const mailingList =
    has('list-id') || has('list-unsubscribe') || has('list-post') || /^list$/i.test(first('precedence'))
  return {
    automatic:
      (submitted !== '' && !/^no\b/.test(submitted)) ||
      /^(bulk|junk|auto_reply|list)$/i.test(first('precedence')) ||
      AUTOMATIC_HEADERS.some(has) ||
      (has('x-auto-response-suppress') && /\b(all|oof|autoreply)\b/i.test(first('x-auto-response-suppress'))) ||
      AUTOMATIC_SUBJECT.test(subject) ||
      AUTOMATIC_SENDER.test(from) ||
      bounce ||
      mailingList,
    bounce,
    undelivered:
      bounce && (/^action:\s*failed/im.test(text) || !(/^action:/im.test(text) || LATE_SUBJECT.test(subject))),
    feedback: report === 'feedback-report',
    mailingList,
    loopMark: first(LOOP_HEADER.toLowerCase()) || null,
    returned: bounce ? [...text.matchAll(/^message-id:\s*(<[^<>\s]+>)/gim)].map(found => found[1] ?? '') : [],
  }
}

/** Our own mark on everything Linje sends, also what people write: of another Linje it says nothing about a mail. */
export const LOOP_HEADER = 'X-Linje-Loop'

const AUTOMATIC_HEADERS = [
  'x-loop',
  'x-no-loop',
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply-from',
  'x-mailer-daemon',
  'x-failed-recipients',
  'x-otobo-loop',
  'x-otrs-loop',
  'x-zammad-loop',
  'feedback-id',
]

/** What out-of-office programs write in our languages, at the beginning of the subject. */
const AUTOMATIC_SUBJECT =
  /^\s*(?:automati(?:sk|skt|c) (?:svar|reply|response)|auto(?:svar|matiskt? svar|reply|-reply)|out of (?:the )?office|ute av kontoret|ikke på kontoret|ikkje på kontoret|fråværende|fraværende|fråvær|fravær|frånvaro|frånvarande|på semester|poissa|automaattinen vastaus|abwesen|automatische antwort)\b/i

const AUTOMATIC_SENDER = /^(?:no-?reply|do-?not-?reply|ikke-?svar|svar-?ikke|ingen-?svar|noreply-[^@]*)@/

const BOUNCE_SUBJECT =
  /undeliver|delivery (?:status|fail)|returned mail|failure notice|mail delivery|kunne ikke levere|kan ikke leveres|ikke levert|olevererbart|kunde inte leverera/i

const LATE_SUBJECT = /\bdelayed\b|warning|forsink|försen/i
