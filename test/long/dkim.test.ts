import { expect, test } from 'vitest'
import { languages } from '../../src/contract/value.ts'
import { hasSubject } from '../../src/domain/letter-subject.ts'
import { letterTemplateKinds } from '../../src/domain/letter-template.ts'
import { filledWith } from '../../src/domain/open-fields.ts'
import { newKeyPair } from '../../src/mail/dkim/key-pair.ts'
import { recordOf } from '../../src/mail/dkim/record.ts'
import { exampleLetter } from '../../src/mail/text/example-letter.ts'
import { letterSubjects } from '../../src/mail/text/letter-subjects.ts'
import { letterTexts } from '../../src/mail/text/letter-texts.ts'
import { openTransport } from '../../src/mail/transport.ts'
import { bothForms } from '../../src/mail/written/both-forms.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { contentFaults } from '../stage/letter-content.ts'
import { outgoingMail } from '../stage/outgoing-mail.ts'
import { openDkim } from './opendkim.ts'
import { openPostfix } from './postfix.ts'

const host = 'https://linje.nordvik.example'
const domain = 'nordvik.linje.example'
const { privateKey, publicKey } = await newKeyPair()
const key = { domain, selector: 'linje-1', privateKey }
const record = recordOf({ ...key, publicKey })
const verify = openDkim(new Map([[record.name, record.value]]))
const office = await openFussyOffice()
const postfix = await openPostfix(['nordvik.example'], Number(new URL(office.url).port), 'smtp')
const transport = openTransport(`smtp://127.0.0.1:${postfix.port}`)

/** Every letter that Linje writes by itself, in every language, with the longest lines and the rarest signs. */
const letters = languages.flatMap(language =>
  letterTemplateKinds.map((kind, place) => {
    const { title, solution, body } = exampleLetter[language]
    const fields = { name: 'Åse Øvrebø', number: '10023', team: 'Nordvik 1. linje', agent: 'Kari', reference: 'A-4711' }
    const long = `${title} ${'på øya '.repeat(place * 20)}– «ja» …`
    const values = {
      ...fields,
      title: long,
      solution: `${solution}\n.\n..\nFrom her`,
      link: `${host}/case/abc?a=1&b=2`,
    }
    const text = `${filledWith(letterTexts[language][kind], values)}\n\n${body}`
    const look = {
      name: 'Nordvik',
      accent: null,
      logo: place % 2 === 0 ? Buffer.alloc(5_000, 'png') : null,
      baseUrl: host,
    }
    return {
      ...outgoingMail,
      ...bothForms({ language, parts: [{ text, byHand: false }], footer: 'Nordvik' }, look),
      messageId: `<${kind}-${language}@linje.example>`,
      subject: hasSubject(kind) ? filledWith(letterSubjects[language][kind], values) : long,
      automatic: place % 3 !== 0,
    }
  }),
)

test('E09 every letter in every language comes through a real Postfix as it was signed, by OpenDKIM, and says what it said', async () => {
  for (const letter of letters) expect(await transport.send(letter, key)).toEqual({ kind: 'accepted' })
  await expect.poll(() => office.taken.length, { timeout: 60_000 }).toBe(letters.length)
  transport.close()
  const verdicts = office.taken.map(({ raw, mail }) => [mail.messageId, verify(raw)])
  expect(verdicts.filter(([, verdict]) => verdict !== 'verified')).toEqual([])
  const [taken] = office.taken
  if (taken === undefined) throw new Error('nothing came')
  const forged = taken.raw.toString('latin1').replace(/^Subject: /m, 'Subject: x')
  expect(verify(Buffer.from(forged, 'latin1'))).not.toBe('verified')
  for (const { mail } of office.taken) {
    const sent = letters.find(({ messageId }) => messageId === mail.messageId)
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(sent?.text.trim())
    expect(mail.subject).toBe(sent?.subject)
    expect(contentFaults({ text: mail.text ?? '', html: mail.html ?? '' }, host)).toEqual([])
  }
})
