import { expect, test } from 'vitest'
import { classOf } from './failure-class.ts'
import { answerIn } from './smtp-answer.ts'

/** In answer to RCPT, as a server says it that nobody has met. */
const classSaid = (said: string) =>
  classOf({ ...answerIn(said, ''), diagnosis: said, story: `${said} (in reply to RCPT TO command)`, local: false })

test.each([
  ['550 Ingen slik bruker her', 'userunknown'],
  ['550 Adressen er ikke gyldig lenger', 'userunknown'],
  ['550 Mottagaren finns inte i katalogen', 'userunknown'],
  ['550 Käyttäjätunnus ei ole voimassa', 'userunknown'],
  ['550 User (kari@sorby.example) unknown.', 'userunknown'],
  ['550 Brukerkontoen er slettet', 'userunknown'],
  ['552 Mottagarens brevlåda har överskridit sin kvot', 'mailboxfull'],
  ['550 Kontoen er midlertidig stengt', 'suspend'],
  ['550 <kari@sorby.example> is now disabled with our service', 'suspend'],
  ['550 Avsenderen er sperret', 'rejected'],
  ['550 Meddelandet klassades som skräppost', 'spamdetected'],
  ['450 4.7.1 <smtp.nordvik.example>: Helo command rejected: Host not found', 'blocked'],
])('B14, E04 what a server says in words that nobody has met: %s', (said, wanted) => {
  expect(classSaid(said)).toBe(wanted)
})

test.each([
  '550 Mottakeren er ikke tilgjengelig nå',
  '550 Vastaanottaja ei ole tavoitettavissa',
  '550 invalid username or password',
  '550 Too many invalid recipients',
  '554 Invalid MIME structure, recipient refuses',
  '550 Message deleted by recipient rule',
  '550 The sender address is unknown',
  '550 unknown host in MAIL FROM',
])('E04 an address is not taken for gone by what is said of something else: %s', said => {
  expect(['userunknown', 'hostunknown', 'hasmoved', 'notaccept']).not.toContain(classSaid(said))
})
