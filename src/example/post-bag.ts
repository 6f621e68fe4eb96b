import { piecesOf } from '../contract/pieces.ts'
import type { House } from '../desk/house.ts'
import { keepMail } from '../desk/keep-mail.ts'
import { secondLine } from './town/municipality.ts'

/**
 * Two mails that have just come in and that nobody has read yet. The post room will find that they need a person: one
 * is from a stranger, whose agency nobody can tell, the other from a colleague and not about a case.
 */
export async function fillPostBag(house: House): Promise<void> {
  await deliver(house, {
    name: 'Pernille Voll',
    address: 'pernille@stiftelsen.example',
    subject: 'Hvem spør jeg om ansettelsesbevis?',
    text: 'Hei, jeg jobbet som ferievikar hos dere i fjor sommer og trenger en bekreftelse til NAV. Er det hit jeg skal skrive?\n\nHilsen Pernille Voll',
  })
  await deliver(house, {
    name: 'Torstein Lid',
    address: 'torstein@fjellheim.example',
    subject: 'Møte om overføring av saker',
    text: 'Hei, vi vil gjerne ta ein gjennomgang av kva de treng av oss når vi overfører ei sak. Passar det torsdag etter lunsj?\n\nHelsing Torstein',
  })
}

type Mail = { readonly name: string; readonly address: string; readonly subject: string; readonly text: string }

/** A mail to the 2nd line as a mail program writes it (RFC 5322), kept as the mail door keeps it. */
async function deliver(house: House, { name, address, subject, text }: Mail): Promise<void> {
  const lines = [
    `From: ${name} <${address}>`,
    `To: ${secondLine.mailbox}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date(house.now()).toUTCString()}`,
    `Message-ID: <${house.newId()}@${address.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
    '',
  ]
  const raw = piecesOf(Buffer.from(lines.join('\r\n')))
  await keepMail(house, 'smtp', { recipient: secondLine.mailbox, envelopeFrom: address, raw })
}

/** RFC 2047 section 4.1; our subjects fit into the 75 characters of one encoded word. */
function encoded(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}
