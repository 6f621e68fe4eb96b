import type { OutgoingMail } from '../../src/mail/compose.ts'

/** A letter that a person wrote, as it leaves; a test says what it wants otherwise. */
export const outgoingMail: OutgoingMail = {
  messageId: '<1@linje.example>',
  date: '2026-11-20T08:00:00.000Z',
  from: { name: 'Nordvik 1. linje', address: 'brukerstotte@nordvik.linje.example' },
  to: { name: 'Siri Berg', address: 'siri@nordvik.example' },
  replyTo: 'brukerstotte+1.1.1.a@nordvik.linje.example',
  subject: '[#10001] Lønn',
  text: 'Hei',
  html: '<p>Hei</p>',
  logo: null,
  inReplyTo: null,
  thread: [],
  automatic: false,
  loopMark: 'mark',
  files: [],
}
