import { expect, test } from 'vitest'
import { judge, type MailFacts, type Proof } from './judge.ts'
import type { MailSigns, ParsedMail } from './parsed-mail.ts'

const plain: MailFacts = {
  ownMark: 'ours',
  tag: 'none',
  proof: null,
  severalCases: false,
  sealed: false,
  fromStaff: false,
  mayPassOn: false,
  agencyKnown: true,
  answersOurs: false,
  named: null,
}
const proof: Proof = { by: 'signed-address', case: 10_001, party: 'requester', letterKind: 'public' }
const signs: MailSigns = {
  automatic: false,
  bounce: false,
  undelivered: false,
  feedback: false,
  mailingList: false,
  loopMark: null,
  returned: [],
  language: null,
}

function mail(part: Partial<MailSigns> = {}, from: ParsedMail['from'] = { address: 'a@b.example', name: '' }) {
  return {
    messageId: '<m@b.example>',
    inReplyTo: [],
    references: [],
    from,
    replyTo: null,
    to: [],
    cc: [],
    subject: 'Hei',
    text: 'Hei',
    reply: 'Hei',
    quoted: '',
    html: null,
    date: null,
    forwarded: null,
    failed: null,
    attachments: [],
    problems: [],
    signs: { ...signs, ...part },
  } satisfies ParsedMail
}

test.each<[string, ReturnType<typeof mail>, Partial<MailFacts>, string, string]>([
  ['our own mark, whatever else', mail({ loopMark: 'ours', bounce: true }), { proof }, 'own-loop', 'our-own-mark'],
  ['the mark of another desk', mail({ loopMark: 'theirs' }), {}, 'new-case', 'first-letter'],
  ['a report of abuse', mail({ feedback: true }), { proof }, 'feedback-report', 'rfc-5965'],
  ['a report of delivery', mail({ bounce: true, automatic: true }), { proof }, 'bounce', 'delivery-report'],
  ['a signed address', mail(), { proof, tag: 'genuine' }, 'requester-answer', 'signed-address'],
  [
    'a signed address of staff',
    mail(),
    { proof: { ...proof, party: 'staff', letterKind: 'internal' } },
    'staff-answer',
    'signed-address',
  ],
  ['a thread', mail(), { proof: { ...proof, by: 'thread', party: 'supplier' } }, 'supplier-answer', 'thread'],
  ['a machine with a signed address', mail({ automatic: true }), { proof }, 'requester-answer', 'signed-address'],
  ['several threads', mail(), { severalCases: true }, 'needs-person', 'several-cases'],
  ['a confidential case, unsigned', mail(), { sealed: true }, 'needs-person', 'confidential-without-proof'],
  ['a forged tag', mail(), { tag: 'forged' }, 'needs-person', 'forged-address'],
  ['an expired tag', mail(), { tag: 'expired' }, 'needs-person', 'expired-address'],
  [
    'an expired tag and a thread',
    mail(),
    { tag: 'expired', proof: { ...proof, by: 'thread' } },
    'requester-answer',
    'thread',
  ],
  ['a list', mail({ mailingList: true, automatic: true }), {}, 'mailing-list', 'list-headers'],
  ['a machine', mail({ automatic: true }), { fromStaff: true }, 'automatic', 'automatic-without-case'],
  ['nobody', mail({}, null), {}, 'needs-person', 'no-sender'],
  ['one of us', mail(), { fromStaff: true, named: 10_001 }, 'needs-person', 'from-staff'],
  ['what answers our machine from elsewhere', mail(), { answersOurs: true }, 'new-case', 'answers-our-machine'],
  ['an address of no agency', mail(), { agencyKnown: false, named: 10_001 }, 'needs-person', 'unknown-agency'],
  ['a case named alone', mail(), { named: 10_001 }, 'mention', 'case-named-without-proof'],
  ['none of all this', mail(), {}, 'new-case', 'first-letter'],
])('DESIGN 5 the verdict on %s', (_, given, facts, kind, reason) => {
  expect(judge(given, { ...plain, ...facts })).toMatchObject({ kind, reason })
})
