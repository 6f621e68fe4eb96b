import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)
const TEXT = 'Får ikke åpnet lønnsslippen. Den er låst siden mandag.'
const FORM = { act: 'send', agency: 'nordvik', name: 'Tone Vik', email: 'tone.vik@nordvik.example', text: TEXT }

function keyIn(html: string): string {
  return /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** Waits until everything that came in has been acted on. */
async function settled() {
  for (let time = 0; time < 500; time += 1) {
    const mails = await post.mails()
    if (mails.every(({ state }) => state !== 'kept')) return mails
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('a mail was not read')
}

test('without an account one question comes first, then where and how to be answered; it opens a case by the door of a mail (O-1, U-13, U-14)', async () => {
  const tone = await visitor(desk)
  expect((await tone.get('/sign-in')).html).toContain('href="/help"')
  expect((await tone.get('/help')).html).toContain('Hva trenger du hjelp til?')
  const missing = await tone.send('/help', { act: 'ask', text: TEXT })
  for (const text of [
    `\n${TEXT}</textarea>`,
    'value="nordvik"',
    'value="havna"',
    'autocomplete="email"',
    'Vi kan ikke si når',
  ]) {
    expect(missing.html).toContain(text)
  }
  const form = { ...FORM, key: keyIn(missing.html) }
  const files = [new File(['bilde'], 'skjerm.png', { type: 'image/png' })]
  const sent = await tone.send('/help', form, { files })
  expect([sent.status, sent.to]).toEqual([303, '/help?told=sent'])
  expect((await tone.get(sent.to ?? '')).html).toContain('Vi har fått det du skrev')
  expect((await tone.send('/help', form, { files })).to).toBe('/help?told=sent')
  const [mail, ...more] = await settled()
  expect([mail?.state, mail?.verdict, more]).toEqual(['acted', 'new-case', []])
  const opened = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${mail?.case}`)).json())
  expect(opened).toMatchObject({ title: 'Får ikke åpnet lønnsslippen', team: { key: 'nordvik-1' } })
  expect(opened.reporter).toMatchObject({ person: { name: 'Tone Vik' }, agency: { key: 'nordvik' } })
  expect(opened.letters[0]).toMatchObject({ text: TEXT, direction: 'in', attachments: [{ name: 'skjerm.png' }] })
  // An address nobody knows gets the number and nothing else.
  expect(opened.letters[1]).toMatchObject({
    automatic: true,
    text: `Henvendelsen er mottatt og har saksnummer ${mail?.case}.`,
  })
})

test('the browser suggests a language and the writer chooses; her letters follow, unless the house knows her', async () => {
  const letterTo = async (email: string, choose: string | null) => {
    const writer = await visitor(desk)
    const headers = { 'accept-language': 'sv-SE,sv;q=0.9' }
    if (choose !== null) await writer.send('/language', { language: choose, next: '/help' })
    await writer.send('/help', { ...FORM, email, text: `Hjälp ${choose}` }, { headers })
    const mail = (await settled()).at(-1)
    const opened = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${mail?.case}`)).json())
    return opened.letters[1]?.text
  }
  expect(await letterTo('ny.svensk@nordvik.example', null)).toMatch(/^Ärendet har tagits emot/)
  expect(await letterTo('ny.engelsk@nordvik.example', 'en')).toMatch(/^Your enquiry/)
  expect(await letterTo(addresses.siri, 'en')).toMatch(/^Hei/)
})

test('what is missing is told at its field and every word stays', async () => {
  const tone = await visitor(desk)
  const silent = await tone.send('/help', { act: 'ask', text: ' ' })
  expect([silent.status, silent.html.includes('id="text-fault">Må fylles ut.')]).toEqual([422, true])
  const half = await tone.send('/help', { act: 'send', key: 'a-b', text: TEXT, name: 'Tone <Vik>', email: 'tone' })
  expect(half.status).toBe(422)
  for (const text of [
    'id="agency-fault"',
    'id="email-fault"',
    'value="tone"',
    'value="Tone &lt;Vik&gt;"',
    TEXT,
    'value="a-b"',
  ]) {
    expect(half.html).toContain(text)
  }
  expect(half.html).not.toContain('id="name-fault"')
  expect((await tone.send('/help', { ...FORM, email: '' })).html).toContain('id="email-fault">Må fylles ut.')
  const before = (await post.mails()).length
  expect((await tone.send('/help', { ...FORM, agency: 'finnes-ikke' })).status).toBe(422)
  expect((await tone.send('/help', FORM, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  expect((await post.mails()).length).toBe(before)
})

test('an address somebody only says is hers joins no case, whatever number she writes (DESIGN 5)', async () => {
  const { number, version } = await openedCase(desk)
  const eve = await visitor(desk)
  for (const text of [`Re: [#${number}] Glem det`, `[[##${number}] Glem det`, `[#[#1]${number}] Glem det`]) {
    await eve.send('/help', { ...FORM, email: addresses.siri, text })
  }
  const mails = (await settled()).slice(-3)
  expect(mails.map(({ state }) => state)).toEqual(['acted', 'acted', 'acted'])
  expect(mails.map(mail => mail.case)).not.toContain(number)
  const view = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect(view.version).toBe(version)
})

test('one address asks five times a quarter of an hour; then nothing is kept and every word comes back', async () => {
  const tone = await visitor(desk)
  const form = { ...FORM, email: 'mange@nordvik.example' }
  for (let time = 0; time < 5; time += 1) expect((await tone.send('/help', form)).status).toBe(303)
  const before = (await post.mails()).length
  const sixth = await tone.send('/help', form)
  expect([sixth.status, sixth.html.includes(`\n${TEXT}</textarea>`)]).toEqual([429, true])
  expect((await post.mails()).length).toBe(before)
})

test('who is signed in is asked as herself', async () => {
  expect((await (await visitor(desk, 'siri')).get('/help')).to).toBe('/cases/new')
})
