import { expect, test } from 'vitest'
import { z } from 'zod'
import { letterTemplate } from '../../src/contract/administration-letter.ts'
import { listAdministration } from '../../src/contract/administration-log.ts'
import { problem } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { administering } from '../stage/administering.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { visitor } from '../stage/visitor.ts'

const office = await openFussyOffice()
const desk = await openDesk()
const post = await openPostRoom(desk, office.url)
const admin = administering(desk)
const nordvikBox = 'brukerstotte@nordvik.linje.example'

const answer = z.object({ items: z.array(letterTemplate) })
const kindsOf = async (path: string) => answer.parse(await admin.get(path))
const letter = (text: string) => office.taken.find(({ mail }) => mail.text?.includes(text))?.mail
async function arrived(text: string) {
  await expect.poll(() => letter(text) !== undefined, { timeout: 15_000 }).toBe(true)
  return letter(text)
}

test('A-1 a receipt says the team’s words in the recipient’s language, else the house’s, else Linje’s', async () => {
  await admin.must('PUT', 'letters/receipt', {
    texts: { nb: 'Huset har sak {number}.', sv: 'Huset har ärende {number}.' },
    subjects: { sv: 'Vi har fått {title}' },
  })
  await admin.must('PUT', 'letters/receipt', {
    team: 'nordvik-1',
    texts: { nb: 'Hei {name}!\n\nSak {number}: {title}' },
  })
  const mail = { from: addresses.siri, to: nordvikBox, subject: '**Vinn** {team} https://evil.example' }
  const number = await post.numberOf({ ...mail, text: 'Hei' })
  const team = await arrived(`Sak ${number}:`)
  expect(team?.text?.trim()).toBe(`Hei Siri Berg!\n\nSak ${number}: **Vinn** {team} https://evil.example`)
  expect(team?.html).toContain(`<p>Sak ${number}: **Vinn** {team} https://evil.example</p>`)
  expect(team?.html).toContain('lang="nb"')
  expect(team?.subject).toBe(`Re: [#${number}] **Vinn** {team} https://evil.example`)
  await desk.database.run(sql`update people set language = 'sv' where id = ${cast.siri.person}`)
  const swedish = await post.numberOf({ ...mail, text: 'Hej' })
  const inSwedish = await arrived(`ärende ${swedish}`)
  expect(inSwedish?.text?.trim()).toBe(`Huset har ärende ${swedish}.`)
  expect(inSwedish?.subject).toBe(`Re: [#${swedish}] Vi har fått **Vinn** {team} https://evil.example`)
  await desk.database.run(sql`update people set language = 'en' where id = ${cast.siri.person}`)
  const english = await post.numberOf({ ...mail, text: 'Hello' })
  expect((await arrived(`case number is ${english}`))?.text).toContain('We have received your enquiry')
})

test('a text that could not be sent is refused with its place, and nothing of it is kept', async () => {
  const refused = await desk.ask('admin', 'PUT', '/api/administration/letters/footer', {
    body: { texts: { nb: 'Sak {number}', sv: 'Ärende\n{nummer}' } },
  })
  const told = problem.parse(await refused.json())
  expect([refused.status, told.code, told.data]).toEqual([
    422,
    'unknown-letter-field',
    { language: 'sv', line: 2, field: '{nummer}' },
  ])
  expect(await admin.faults('PUT', 'letters/invitation', { texts: { nb: 'Velkommen' } })).toEqual([
    'letter-field-missing',
  ])
  expect(await admin.faults('PUT', 'letters/reset', { team: 'nordvik-1', texts: { nb: '{link}' } })).toEqual([
    'unknown',
  ])
  expect(await admin.faults('PUT', 'letters/stranger-receipt', { texts: { nb: '{number} {title}' } })).toEqual([
    'unknown-letter-field',
  ])
  const called = { texts: {}, subjects: { en: 'Re {title}' } }
  expect(await admin.faults('PUT', 'letters/stranger-receipt', called)).toEqual(['unknown-letter-field'])
  expect(await admin.faults('PUT', 'letters/footer', called)).toEqual(['subjects: not-allowed'])
  expect(await admin.faults('PUT', 'letters/receipt', { texts: {}, subjects: { en: 'a\r\nBcc: b' } })).toEqual([
    'subjects.en: invalid-value',
  ])
  const { items } = await kindsOf('letters')
  expect(items.find(({ kind }) => kind === 'footer')?.house).toEqual({})
})

test('own words are taken back, the log says what they were, and a team is offered no letter about passwords', async () => {
  await admin.must('PUT', 'letters/receipt', { texts: {} })
  const { items } = await kindsOf('letters?team=nordvik-1')
  expect(items.find(({ kind }) => kind === 'receipt')).toMatchObject({ house: {}, team: { nb: expect.any(String) } })
  expect(items.map(({ kind }) => kind)).not.toContain('reset')
  const log = listAdministration.answer?.parse(await admin.get('log'))
  expect(log?.items[0]).toMatchObject({ kind: 'letter', subject: 'receipt', after: {} })
  expect(log?.items[0]?.before).toEqual({
    nb: 'Huset har sak {number}.',
    sv: 'Huset har ärende {number}.',
    'subject-sv': 'Vi har fått {title}',
  })
})

test('E09 how her data is treated stands under the first letter to whoever asks, and where she asks (GDPR articles 13 and 14)', async () => {
  const said = 'Slik behandler {team} opplysningene dine: https://nordvik.example/personvern.'
  const told = 'Slik behandler Nordvik 1. linje opplysningene dine: https://nordvik.example/personvern.'
  const anybody = await visitor(desk)
  const asked = async () => (await anybody.send('/help', { act: 'ask', text: 'Skriveren er tom for blekk.' })).html
  expect(await asked()).not.toContain('opplysningene dine')
  await admin.must('PUT', 'letters/personal-data', { texts: { nb: said } })
  const link = '<a href="https://nordvik.example/personvern">https://nordvik.example/personvern</a>.'
  expect(await asked()).toContain(`opplysningene dine: ${link}`)
  const stig = await visitor(desk, 'stig')
  const known = await stig.send('/cases/new', { act: 'ask', text: 'Skriveren er tom for blekk.' })
  expect(known.html).toContain(`Slik behandler Nordvik 1. linje opplysningene dine: ${link}`)
  const number = await post.numberOf({ from: addresses.stig, to: nordvikBox, subject: 'Blekk', text: 'Tomt.' })
  const receipt = await arrived(told)
  expect(receipt?.text).toContain(`${number}`)
  expect(receipt?.html).toContain('href="https://nordvik.example/personvern"')
  const body = { kind: 'public', form: 'mail', direction: 'out', text: 'Vi kommer med blekk.' }
  await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  desk.pass(10)
  expect((await arrived('Vi kommer med blekk.'))?.text).not.toContain('opplysningene dine')
})

test('a preview is the letter itself with an example in it, in both forms', async () => {
  const body = { language: 'nn', text: 'Hei {name}, sak {number}.' }
  const shown = z
    .object({ text: z.string(), html: z.string() })
    .parse(await admin.must('POST', 'letters/greeting/previews', body))
  expect(shown.text).toBe('Hei Siri Berg, sak 10023.\n\nSkrivaren i 2. høgda er **sett opp på nytt**. Prøv igjen no.')
  expect(shown.html).toContain('<strong>sett opp på nytt</strong>')
  const called = z.object({ subject: z.string() })
  const subjectOf = async (kind: string, subject: string) =>
    called.parse(
      await admin.must('POST', `letters/${kind}/previews`, {
        language: 'nn',
        text: kind === 'returned' ? '{number} {link}' : '{link}',
        subject,
      }),
    ).subject
  expect(await subjectOf('returned', 'Tilbake: {title}')).toBe('[#10023] Tilbake: Får ikkje skrive ut')
  expect(await subjectOf('invitation', 'Velkomen, {name}')).toBe('Velkomen, Siri Berg')
})
