import { expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { done, solvedCase } from '../stage/solved-case.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk({ example: true, baseUrl: 'http://127.0.0.1:3000' })

type Kept = {
  readonly protocol: string
  readonly recipient: string
  readonly envelopeFrom: string
  readonly raw: string
}

function keptMails(): Promise<Kept[]> {
  return desk.database.all(sql<Kept>`
    select protocol, recipient, envelope_from as "envelopeFrom", convert_from(raw, 'UTF8') as raw
    from mails order by received_at, id`)
}

test('the door lists the cast, one for every part first, and each comes in by a button (DESIGN 7)', async () => {
  const someone = await visitor(desk)
  const { html } = await someone.get('/sign-in')
  expect(html).toContain('Dette er en eksempelkommune.')
  const leads = [...html.slice(0, html.indexOf('<details>')).matchAll(/name="email" value="([^"]+)"/g)].map(
    ([, email]) => email,
  )
  const parts = ['siri', 'kari', 'ola', 'aino', 'drift', 'admin', 'bjorn'] as const
  expect(leads).toEqual(parts.map(name => addresses[name]))
  for (const address of Object.values(addresses)) expect(html.slice(html.indexOf('<details>'))).toContain(address)
  expect((await someone.send('/sign-in', { email: addresses.ola, next: '/desk/cases/1' })).to).toBe('/desk/cases/1')
  expect((await someone.get('/')).to).toBe('/desk/')
  const unknown = await someone.send('/sign-in', { email: 'ingen@nordvik.example' })
  expect(unknown.status).toBe(401)
})

test('who plays several parts keeps her language through all of them (A-1)', async () => {
  const player = await visitor(desk)
  await player.send('/language', { language: 'en', next: '/' })
  await player.send('/sign-in', { email: addresses.stig })
  expect((await player.get('/cases')).html).toContain('You have no cases yet.')
  await player.send('/sign-out', {})
  expect((await player.get('/sign-in')).html).toContain('Who do you want to be?')
  await player.send('/sign-in', { email: addresses.bjorn })
  expect((await player.get('/cases')).html).toContain('You have no access yet')
})

test('Post shows every letter whole with its reply address, and the link in it leads to the case', async () => {
  const { number } = await solvedCase(desk)
  await done(desk, 'kari', number, ['POST', '/letters'], {
    kind: 'public',
    form: 'mail',
    direction: 'out',
    text: 'Prøv <nå>. http://127.0.0.1:3000//evil.example http://evil.example/x',
    attachments: [{ name: 'slik.pdf', mediaType: 'application/pdf', content: 'JVBERg==' }],
  })
  const someone = await visitor(desk)
  const { html } = await someone.get('/post')
  expect(html).toMatch(new RegExp(`brukerstotte\\+${number}\\.\\d+\\.\\d+\\.[a-z2-7]{16}@nordvik\\.linje\\.example`))
  expect(html).not.toMatch(/href="(?:\/\/|http)/)
  for (const text of ['Prøv &lt;nå&gt;.', 'slik.pdf', addresses.siri, 'Venter på å bli sendt', `Svar som Siri Berg`]) {
    expect(html).toContain(text)
  }
  const link = new RegExp(`href="(/case/${number}[^"]+)"`).exec(html)?.[1] ?? ''
  expect((await someone.get(link)).html).toContain('Ja, det virker')
})

test('an answer on Post goes in at the front door as the mail its recipient would send (A-5)', async () => {
  const { number } = await openedCase(desk)
  const someone = await visitor(desk)
  const { html } = await someone.get('/post')
  const letter = /name="letter" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const before = (await keptMails()).length
  const files = [new File(['bilde'], 'skjerm.png', { type: 'image/png' })]
  const sent = await someone.send('/post', { letter, text: 'Det gjelder november.' }, { files })
  expect(sent.to).toBe('/post?told=posted')
  const [mail, ...more] = (await keptMails()).slice(before)
  expect(more).toEqual([])
  expect(mail).toMatchObject({ protocol: 'page', envelopeFrom: addresses.siri })
  expect(mail?.recipient).toMatch(new RegExp(`^brukerstotte\\+${number}\\.`))
  expect(mail?.raw).toContain(`In-Reply-To: <${letter}@linje.example>`)
  expect(mail?.raw).toContain('From: Siri Berg <siri.berg@nordvik.example>')
  expect(mail?.raw).toContain('Det gjelder november.')
  expect(mail?.raw).toContain('filename=skjerm.png')
})

test('a mail of one’s own goes to a mailbox; what is wrong with it is told where it was written, and kept', async () => {
  const someone = await visitor(desk)
  const before = (await keptMails()).length
  const mail = { from: 'siri', to: '', subject: '', text: 'Hei' }
  const bad = await someone.send('/post', mail)
  expect(bad.status).toBe(422)
  for (const text of [
    'id="from-fault">Ikke en e-postadresse.',
    'id="subject-fault">Må fylles ut.',
    '\nHei</textarea>',
  ]) {
    expect(bad.html).toContain(text)
  }
  const box = 'brukerstotte@nordvik.linje.example'
  const stray = await someone.send('/post', { ...mail, from: addresses.siri, to: 'x@else.example', subject: 'Hei' })
  expect(stray.status).toBe(422)
  const good = await someone.send('/post', {
    ...mail,
    from: addresses.siri,
    to: box,
    subject: 'Hei\r\nBcc: x@y.example',
  })
  expect(good.status).toBe(422)
  const sent = await someone.send('/post', { ...mail, from: addresses.siri, to: box, subject: 'Hei' })
  expect(sent.to).toBe('/post?told=posted')
  expect((await keptMails()).slice(before)).toMatchObject([{ recipient: box, protocol: 'page' }])
  const elsewhere = { headers: { origin: 'https://evil.example' } }
  expect(
    (await someone.send('/post', { ...mail, from: addresses.siri, to: box, subject: 'Hei' }, elsewhere)).status,
  ).toBe(403)
})

test('Post comes in pages that hold together, the newest letter first', async () => {
  for (let count = 0; count < 25; count += 1) await openedCase(desk, 'siri', { title: `Nummer ${count}`, form: 'web' })
  const someone = await visitor(desk)
  const numbers = (html: string) =>
    [...html.matchAll(/<h2 id="mail-[^"]+">(?:Re: )?\[#(\d+)\]/g)].map(([, each]) => Number(each))
  const first = (await someone.get('/post')).html
  const older = /href="(\/post\?after=[^"]+)"/.exec(first)?.[1] ?? ''
  const second = (await someone.get(older)).html
  expect(numbers(first)).toHaveLength(20)
  expect(numbers(first)).toEqual(numbers(first).toSorted((one, other) => other - one))
  expect(numbers(second)[0]).toBeLessThan(numbers(first).at(-1) ?? 0)
  expect(numbers((await someone.get('/post?after=made-up')).html)).toEqual(numbers(first))
})
