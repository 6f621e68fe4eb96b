import type { SendMailOptions } from 'nodemailer'

export type Reported = {
  /** The letter it is about. */
  readonly messageId: string
  readonly recipient: string
  /** The mailbox it comes to. */
  readonly to: string
  readonly action: 'failed' | 'delayed'
  /** Its own id. */
  readonly id?: string
  readonly text?: string
}

/** A report on a letter, as a mail server writes it (RFC 3464), with the envelope it comes in. */
export function deliveryReport(it: Reported): SendMailOptions {
  const raw = [
    'From: MAILER-DAEMON@mx.example',
    `To: <${it.to}>`,
    ...(it.id === undefined ? [] : [`Message-ID: ${it.id}`]),
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    it.text ?? 'I am sorry.',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${it.recipient}`,
    `Action: ${it.action}`,
    'Status: 5.1.1',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${it.messageId}`,
    'Subject: [#1] Lønn',
    '--x--',
    '',
  ].join('\r\n')
  return { raw, envelope: { from: '', to: it.to } }
}
