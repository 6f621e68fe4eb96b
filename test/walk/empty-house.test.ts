import { expect, test } from 'vitest'
import { z } from 'zod'
import { triedMail } from '../../src/contract/administration-mail.ts'
import { mailbox } from '../../src/contract/administration-mailbox.ts'
import { start } from '../../src/contract/administration-start.ts'
import { caseView } from '../../src/contract/case.ts'
import { firstLink } from '../../src/desk/first-administrator.ts'
import { answerTo, letterAt } from '../stage/correspondence.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type PasswordClient, signedInBy } from '../stage/password-client.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk({ smtpUrl: null, mailDomain: 'localhost' }, { empty: true })
const office = await openFussyOffice()
// Open before anybody has said by which server letters leave: that is learnt on the way.
const post = await openPostRoom(desk)
const password = 'fire ord uten sammenheng'
const setUp = '/api/administration'
const hjelp = 'hjelp@nordby.example'
const server = { host: '127.0.0.1', security: 'plain', username: null }

const left = async (nora: PasswordClient) =>
  start.parse(await nora.must('GET', `${setUp}/start`)).steps.flatMap(({ step, done }) => (done ? [] : [step]))

const mailboxes = z.object({ items: z.array(mailbox) })
const mailboxOf = async (nora: PasswordClient, key: string) =>
  mailboxes.parse(await nora.must('GET', `${setUp}/mailboxes`)).items.find(({ team }) => team.key === key)

/** Chooses a password behind a link and signs in by it. */
async function welcomed(path: string, email: string): Promise<PasswordClient> {
  const someone = await visitor(desk)
  expect((await someone.send(path, { password, name: 'Nora Dahl', email, language: 'nb' })).to).toBe('/')
  return signedInBy(desk, email, password)
}

test('an empty house is set up over the doors alone, to its first mail, its answer, the answer to that, and the end of it', async () => {
  const link = new URL((await firstLink(desk.house)) ?? '').pathname
  const nora = await welcomed(link, 'nora@nordby.example')
  expect(await left(nora)).toEqual([
    'name',
    'second-line',
    'agencies',
    'services',
    'people',
    'outgoing-mail',
    'incoming-mail',
    'invitations',
  ])

  await nora.must('PUT', `${setUp}/organisation`, {
    name: 'Nordby kommune',
    language: 'nb',
    zone: 'Europe/Oslo',
    accent: null,
  })
  const line2 = { key: 'ikt', name: 'IKT', mailbox: 'ikt@nordby.example', active: true }
  const agency = { key: 'nordby', name: 'Nordby', mailDomain: 'nordby.example', firstLine: 'Servicetorg', active: true }
  // Out of order: nothing has a 2nd line yet, and an address is given twice.
  const service = {
    key: 'epost',
    name: 'E-post',
    state: 'production',
    team: 'ikt',
    delegatesPublic: false,
    active: true,
  }
  expect(await nora.faults('POST', `${setUp}/services`, service)).toEqual(['team: not-offered'])
  await nora.must('POST', `${setUp}/teams`, line2)
  const twice = { ...agency, mailbox: line2.mailbox }
  expect(await nora.faults('POST', `${setUp}/agencies`, twice)).toEqual(['mailbox: taken'])
  await nora.must('POST', `${setUp}/agencies`, { ...agency, mailbox: hjelp })
  await nora.must('POST', `${setUp}/services`, service)

  const file = (text: string) => ({ file: Buffer.from(text).toString('base64') })
  // By name or by code; a name that nobody has is told, and nothing is taken in.
  const rows =
    'E-post;Navn;Virksomhet;Grupper\nkari@nordby.example;Kari;Nordby;Servicetorg\nola@;Ola;nordby;IKT\nper@nordby.example;Per;Nordby;IT og drift\n'
  expect(await nora.must('POST', `${setUp}/imports/people`, file(rows))).toMatchObject({
    faulty: 2,
    faults: [
      { row: 3, column: 'email', value: 'ola@' },
      { row: 4, column: 'teams', value: 'IT og drift', code: 'not-offered' },
    ],
  })
  expect(await left(nora)).toContain('people')
  await nora.must(
    'POST',
    `${setUp}/imports/people`,
    file(rows.replace('ola@;', 'ola@nordby.example;').replace('IT og drift', 'IKT')),
  )
  expect(await left(nora)).toEqual(['outgoing-mail', 'incoming-mail', 'invitations'])

  expect(await nora.faults('POST', `${setUp}/test-mails`)).toEqual(['no-mail-server'])
  const port = Number(new URL(office.url).port)
  const wrong = { ...server, username: 'nora', password: 'feil', security: 'starttls', port }
  await nora.must('PUT', `${setUp}/outgoing-mail`, wrong)
  const tried = async (path: string) => triedMail.parse(await nora.must('POST', `${setUp}/${path}`))
  expect(await tried('test-mails')).toMatchObject({ accepted: false, fault: 'no-encryption' })
  await nora.must('PUT', `${setUp}/outgoing-mail`, { ...server, port })
  expect(await tried('test-mails')).toMatchObject({ accepted: true, to: 'nora@nordby.example' })
  expect(await left(nora)).toEqual(['incoming-mail', 'invitations'])

  // Out to an address that answers go to, and in again: it is known, and becomes no case.
  for (const [team, box] of [
    ['nordby-1', hjelp],
    ['ikt', line2.mailbox],
  ] as const) {
    const to = box.replace('@', '+linje@')
    expect(await mailboxOf(nora, team)).toMatchObject({ lastReturnAt: null })
    expect(await tried(`mailboxes/${team}/round-trips`)).toMatchObject({ accepted: true, to })
    const round = office.taken.find(taken => taken.to === to)
    const back = await post.settled({ envelope: { from: box, to }, raw: round?.raw ?? '' })
    expect(back).toMatchObject({ verdict: 'own-loop', case: null })
    expect((await mailboxOf(nora, team))?.lastReturnAt).not.toBeNull()
  }
  expect(await left(nora)).toEqual(['invitations'])

  expect(await nora.must('POST', `${setUp}/invitations`)).toEqual({ sent: 3 })
  expect(await nora.must('POST', `${setUp}/invitations`)).toEqual({ sent: 0 })
  expect(await left(nora)).toEqual([])
  const invited = await letterAt(desk, office, 'kari@nordby.example', '/welcome/')
  const [welcome = ''] = invited.mail.text?.match(/\/welcome\/[\w-]+/) ?? []
  const kari = await welcomed(welcome, 'kari@nordby.example')

  const siri = { name: 'Siri Berg', address: 'siri.berg@nordby.example' }
  const returned = await mailboxOf(nora, 'nordby-1')
  const number = await post.numberOf({ from: siri, to: hjelp, subject: 'Får ikke sendt', text: 'E-posten står.' })
  const read = async () => caseView.parse(await kari.must('GET', `/api/cases/${number}`))
  expect(await read()).toMatchObject({ team: { key: 'nordby-1' }, status: { name: 'new' } })
  // A mail of somebody else is no try that has come back.
  expect((await mailboxOf(nora, 'nordby-1'))?.lastReturnAt).toBe(returned?.lastReturnAt)
  await letterAt(desk, office, siri.address, `saksnummer ${number}`)

  const write = { kind: 'public', form: 'mail', direction: 'out', text: 'Har du startet på nytt?' }
  await kari.must('POST', `/api/cases/${number}/letters`, write)
  const asked = await letterAt(desk, office, siri.address, 'Har du startet på nytt?')
  expect(await post.settled(answerTo(asked, 'Ja, nå virker det.'))).toMatchObject({ state: 'acted', case: number })
  expect((await read()).letters.at(-1)).toMatchObject({ direction: 'in' })
  const solve = { action: 'solve', body: { kind: 'now', text: 'Startet på nytt.' } }
  const tell = { action: 'write', body: { ...write, text: 'Start på nytt, så virker det.' } }
  await kari.must('POST', `/api/cases/${number}/acts`, { commands: [solve, tell] })
  const solved = await letterAt(desk, office, siri.address, 'Start på nytt, så')
  const [confirm = ''] = solved.mail.text?.match(/http\S+\/case\/\S+/) ?? []
  expect((await (await visitor(desk)).send(new URL(confirm).pathname, { act: 'confirm' })).to).toContain(
    'told=confirmed',
  )
  await kari.must('POST', `/api/cases/${number}/acts`, { commands: [{ action: 'close', body: { outcome: 'solved' } }] })
  expect((await read()).status.name).toBe('closed')
  // Whoever sets the house up reads none of it.
  expect(await nora.faults('GET', `/api/cases/${number}`)).toEqual(['not-found'])
})
