import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { waitingMail } from '../../src/contract/mail.ts'
import { page } from '../../src/contract/value.ts'
import { replyAddress } from '../../src/mail/reply-address.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct } from '../stage/acting.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)
const nordvikBox = 'brukerstotte@nordvik.linje.example'
const havnaBox = 'brukerstotte@havna.linje.example'

async function read(number: number) {
  return caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
}

/** A raw mail of Siri's. */
function raw(
  head: string,
  body: string | Buffer,
): { readonly raw: Buffer; readonly envelope: { from: string; to: string } } {
  const lines = `From: ${addresses.siri}\r\nTo: ${nordvikBox}\r\n${head}\r\n\r\n`
  return {
    raw: Buffer.concat([Buffer.from(lines), Buffer.from(body)]),
    envelope: { from: addresses.siri, to: nordvikBox },
  }
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const type = (charset: string, encoding = '8bit') =>
  `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}`

test.each([
  ['UTF-8', `${type('utf-8')}\r\nSubject: =?utf-8?Q?B=C3=A6rum_1?=`, 'Bærum kommune'],
  ['ISO-8859-1', `${type('iso-8859-1')}\r\nSubject: =?iso-8859-1?Q?B=E6rum_2?=`, latin('Bærum kommune')],
  [
    'Windows-1252 called ISO-8859-1',
    `${type('iso-8859-1')}\r\nSubject: 3`,
    Buffer.from([...latin('Bærum kommune '), 0x96]),
  ],
  ['UTF-8 called ISO-8859-1', `${type('iso-8859-1')}\r\nSubject: 4`, 'Bærum kommune'],
  ['ISO-8859-1 called UTF-8', `${type('utf-8')}\r\nSubject: 5`, latin('Bærum kommune')],
  ['no word of it', 'Subject: 6', latin('Bærum kommune')],
  ['a set that does not exist', `${type('x-unknown-9')}\r\nSubject: 7`, 'Bærum kommune'],
  ['quoted-printable', `${type('utf-8', 'quoted-printable')}\r\nSubject: 8`, 'B=C3=A6rum kommune'],
  ['base64', `${type('iso-8859-15', 'base64')}\r\nSubject: 9`, latin('Bærum kommune').toString('base64')],
  ['letters taken apart (NFD)', `${type('utf-8')}\r\nSubject: 10`, 'Åre, Bærum kommune'.normalize('NFD')],
  ['a byte order mark', `${type('utf-8')}\r\nSubject: 11`, '\ufeffBærum kommune'],
  ['NUL bytes', `${type('utf-8')}\r\nSubject: 12`, 'Bæ\u0000rum kommune'],
])('B09 letters of the North come through and are found, written in %s', async (_, head, body) => {
  const number = await post.numberOf(raw(head, body))
  const [letter] = (await read(number)).letters
  expect(letter?.text).toContain('Bærum kommune')
  expect(letter?.text).toBe(letter?.text.normalize('NFC'))
  const found = await desk.ask('kari', 'GET', `/api/cases?q=${encodeURIComponent('Bærum')}&limit=200`)
  expect((await found.json()).items.map((item: { number: number }) => item.number)).toContain(number)
})

test('B04 an archive stays the bytes it is, however much it would unpack to', async () => {
  let bomb = gzipSync(Buffer.alloc(50_000_000))
  for (let layer = 0; layer < 3; layer += 1) bomb = gzipSync(bomb)
  const files = ['bomb.gz', 'bomb.zip', 'bomb.docx'].map(filename => ({ filename, content: bomb }))
  const number = await post.numberOf({
    from: addresses.siri,
    to: nordvikBox,
    subject: 'Arkiv',
    text: 'Se',
    attachments: files,
  })
  expect((await read(number)).letters[0]?.attachments.map(({ size }) => size)).toEqual(files.map(() => bomb.length))
})

test('B15 headers like ours, and words of other servers that stand in the mail, have no effect', async () => {
  const forged = {
    'X-Linje-Loop': 'made-up',
    'X-Linje-Case': '10001',
    'Auto-Submitted': 'no',
    'Authentication-Results': 'linje; dmarc=pass header.from=linje.example',
    'X-Spam-Status': 'No',
  }
  const mail = { from: addresses.siri, to: nordvikBox, subject: 'Hodelinjer', text: 'Hei', headers: forged }
  const row = await post.settled(mail)
  expect(row).toMatchObject({ state: 'acted', verdict: 'new-case', reason: 'first-letter' })
  expect((await read(row.case ?? 0)).letters.map(({ automatic }) => automatic)).toEqual([false, true])
})

test('B20, B21 who is written in copy gets nothing, and no machine’s letter is answered or quoted to anybody', async () => {
  const number = await post.numberOf({
    from: addresses.siri,
    to: nordvikBox,
    cc: ['evil@attacker.example', 'also@attacker.example'],
    replyTo: 'third@attacker.example',
    subject: 'Kopi',
    text: 'Hei',
  })
  const code = await post.settled({
    from: 'no-reply@chat.example',
    to: nordvikBox,
    subject: 'Code',
    text: 'Your code is 815-341',
  })
  expect(code).toMatchObject({ state: 'acted', reason: 'automatic-without-case', case: null })
  const stranger = await post.numberOf({
    from: 'someone@chat.example',
    to: nordvikBox,
    subject: 'Code 815-341',
    text: '815-341',
  })
  const sent = await desk.database.all(sql<{ address: string; subject: string; text: string }>`
    select address, subject, text from letters where direction = 'out'`)
  expect(sent.filter(({ address }) => /attacker|no-reply/.test(address))).toEqual([])
  expect(sent.filter(({ subject, text }) => `${subject} ${text}`.includes('815-341'))).toEqual([])
  expect((await read(number)).letters).toHaveLength(2)
  expect((await read(stranger)).letters[1]?.text).toContain(String(stranger))
})

test('A11 one mail to the mailboxes of two agencies is a case in each, and neither sees the other’s', async () => {
  const before = (await post.mails()).length
  await post.deliver({ from: 'ola@world.example', to: [nordvikBox, havnaBox], subject: 'Til begge', text: 'Hei' })
  await expect
    .poll(async () => (await post.mails()).slice(before).filter(row => row.state === 'acted').length, {
      timeout: 10_000,
    })
    .toBe(2)
  const [one, two] = (await post.mails()).slice(before).map(row => row.case ?? 0)
  expect(one).not.toBe(two)
  const seen = async (who: 'kari' | 'hanne') =>
    Promise.all([one, two].map(async number => (await desk.ask(who, 'GET', `/api/cases/${number}`)).status))
  const [kari, hanne] = [await seen('kari'), await seen('hanne')]
  expect([...kari].sort()).toEqual([200, 404])
  expect(hanne).toEqual(kari.toReversed())
})

test.each(['\n.\n', '\r.\r\n', '\n.\r\n', '\r\n.\n', '\r\n.\r'])(
  'B23 an end that is none (%j) ends no mail, and smuggles no other in',
  async end => {
    const before = (await post.mails()).length
    const inner = `MAIL FROM:<evil@attacker.example>\r\nRCPT TO:<${nordvikBox}>\r\nDATA\r\nSubject: Smuglet\r\n\r\nEvil`
    const subject = `Hel ${JSON.stringify(end)}`
    const socket = connect(post.lmtpPort, '127.0.0.1')
    const heard: string[] = []
    socket.on('data', chunk => heard.push(String(chunk)))
    const told = (count: number) =>
      expect.poll(() => heard.join('').match(/^\d{3} /gm)?.length ?? 0).toBeGreaterThanOrEqual(count)
    await told(1)
    for (const [place, line] of [
      'LHLO a.example',
      `MAIL FROM:<${addresses.siri}>`,
      `RCPT TO:<${nordvikBox}>`,
      'DATA',
    ].entries()) {
      socket.write(`${line}\r\n`)
      await told(place + 2)
    }
    socket.write(`From: ${addresses.siri}\r\nSubject: ${subject}\r\n\r\nHei${end}${inner}\r\n.\r\nQUIT\r\n`)
    await once(socket, 'close')
    await expect
      .poll(async () => (await post.mails()).slice(before).filter(row => row.state !== 'kept').length, {
        timeout: 10_000,
      })
      .toBe(1)
    const rows = (await post.mails()).slice(before)
    expect(rows.map(row => row.subject)).toEqual([subject])
  },
)

test('B18, B20 about a confidential case: the signed address joins, all else waits for its readers and for nobody beside them', async () => {
  const number = await post.numberOf({
    from: addresses.siri,
    to: nordvikBox,
    subject: 'Varsling',
    text: 'Det gjelder sjefen.',
    messageId: '<secret@nordvik.example>',
  })
  await mustAct(desk.house, 'kari', number, acts.solve)
  await mustAct(desk.house, 'siri', number, acts.object)
  const signed = async (kind: string) => {
    const { party } = await desk.database.one(sql<{ party: number }>`
      select party from parties where case_number = ${number} and kind = ${kind} order by address desc limit 1`)
    return replyAddress(desk.house.secret, nordvikBox, { number, party }, Date.now())
  }
  const forged = (address: string) => address.replace(/(.)@/, (_, sign) => `${sign === 'a' ? 'b' : 'a'}@`)
  // It waits since before, and says by nothing but a tag that is not ours what it is about.
  const early = await post.settled({
    from: addresses.siri,
    to: forged(await signed('requester')),
    subject: 'Hei',
    text: 'Sjefen.',
  })
  const seenBy = async (who: CastName, ids: readonly string[]) =>
    (await waitingMails(who)).filter(({ id }) => ids.includes(id)).length
  expect([early.case, await seenBy('karl', [early.id])]).toEqual([null, 1])
  const shut = { ...acts.confidential.body, readers: [cast.ola.person, cast.oda.person] }
  await mustAct(desk.house, 'kari', number, { ...acts.confidential, body: shut })
  const from = addresses.siri
  const answer = {
    from,
    to: await signed('requester'),
    cc: 'attacker@evil.example',
    subject: 'Sv:',
    text: 'Mer om det.',
  }
  expect(await post.numberOf(answer)).toBe(number)
  const parties = await desk.database.all(sql<{ address: string }>`
    select address from parties where case_number = ${number} order by address`)
  expect(parties.map(({ address }) => address)).toEqual([addresses.kari, addresses.karl, from])

  const waits = async (mail: object) => {
    const row = await post.settled({ to: nordvikBox, subject: 'Hei', text: 'Noe hemmelig.', ...mail })
    expect(row).toMatchObject({ state: 'needs-person', case: number })
    return row
  }
  const kept = [
    // Karl was told of it before, and does not read it any more.
    await waits({ from: addresses.karl, to: await signed('staff') }),
    await waits({ from: addresses.hanne, to: answer.to }),
    // By `From:` she is in the thread; a letter that it answers is of the case; its number stands in a tag that is not ours.
    await waits({ from, subject: `Sv: [#${number}]` }),
    await waits({ from: addresses.stig, inReplyTo: '<secret@nordvik.example>' }),
    await waits({ from, to: forged(answer.to) }),
  ]
  expect(kept.map(({ reason }) => reason)).toEqual([
    'not-a-reader',
    'not-a-reader',
    'confidential-without-proof',
    'confidential-without-proof',
    'forged-address',
  ])
  const ids = [early, ...kept].map(({ id }) => id)
  const people = ['kari', 'ola', 'oda', 'karl', 'hanne', 'siri'] as const
  expect(await Promise.all(people.map(who => seenBy(who, ids)))).toEqual([6, 6, 6, 0, 0, 0])
  const raw = (who: CastName) => desk.ask(who, 'GET', `/api/mails/${ids[0]}/raw`)
  expect([(await raw('karl')).status, (await raw('ola')).status]).toEqual([404, 200])
  const opened = sql<{ who: string }>`select person_id as who from confidential_reads where mail_id = ${ids[0]}`
  expect(await desk.database.all(opened)).toEqual([{ who: cast.ola.person }])
  const join = (who: CastName) =>
    desk.ask(who, 'PUT', `/api/mails/${ids[2]}/case`, { body: { number, as: 'requester' } })
  expect((await join('karl')).status).toBe(404)

  const mention = await post.settled({
    from: addresses.stig,
    to: nordvikBox,
    subject: `[#${number}]`,
    text: 'Hva er det?',
  })
  expect(mention).toMatchObject({ state: 'acted', verdict: 'mention' })
  expect(mention.case).not.toBe(number)
  const { letters } = await read(number)
  expect(letters.map(({ text }) => text)).toEqual(expect.arrayContaining(['Det gjelder sjefen.', 'Mer om det.']))
  expect(letters.some(({ text }) => text.includes('hemmelig'))).toBe(false)
})

async function waitingMails(who: CastName) {
  return page(waitingMail).parse(await (await desk.ask(who, 'GET', '/api/mails')).json()).items
}
