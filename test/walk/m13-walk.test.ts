import { expect, test } from 'vitest'
import { check } from '../../src/desk/check.ts'
import { comeBack } from '../../src/desk/come-back.ts'
import { sql } from '../../src/store/sql.ts'
import { atTheDoors } from '../stage/at-the-doors.ts'
import { answerTo, letterAt } from '../stage/correspondence.ts'
import { openFussyOffice, type Taken } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const office = await openFussyOffice()
const post = await openPostRoom(desk, office.url)
const { read, act, standsAt, notice, relay } = atTheDoors(desk)
const handOver = { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Hva nå?' }
const tellSiri = { kind: 'public', form: 'mail', direction: 'out', text: 'Nå skal det virke.' }
const answer = (letter: Taken, text: string) => post.settled(answerTo(letter, text))

/** From Siri's mail to the 2nd line. */
async function atSecondLine(subject: string): Promise<number> {
  const to = 'brukerstotte@nordvik.linje.example'
  const number = await post.numberOf({ from: addresses.siri, to, subject, text: `Hei, ${subject} henger.` })
  expect(await act('kari', number, 'POST', 'hand-overs', handOver)).toBe('done')
  return number
}

/** Sent to the operations supplier, who has the letter before her. */
async function atOperations(
  subject: string,
  followUpAt = '2030-01-01T08:00:00Z',
): Promise<{ readonly number: number; readonly asked: Taken }> {
  const number = await atSecondLine(subject)
  const triage = { type: 'technical', area: 'application', impact: 1, urgency: 2 }
  expect(await act('ola', number, 'PUT', 'triage', triage)).toBe('done')
  const sent = { supplier: 'drift', text: `Kan dere se på ${subject}?`, followUpAt }
  expect(await act('ola', number, 'POST', 'supplier-letters', sent)).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'waiting', team: 'linje-2', steps: 'M.1.3.2' })
  return { number, asked: await letterAt(desk, office, addresses.drift, sent.text) }
}

async function ended(number: number): Promise<void> {
  expect((await read(number)).routine).toMatchObject({ key: 'M.1', deviations: [], end: 'closed' })
  expect((await check(desk.house)).difference).toBeNull()
}

test('M.1.3.1 M.1.3.2 M.1.3.3 M.1.3.4 M.1.3.5 M.1.3.6 M.1.3.7, O-16 with a supplier who takes part by mail alone, is reminded and gives it on; the telling runs beside the solving (G3 yes)', async () => {
  await desk.database.run(sql`update suppliers set number_pattern = 'DRI-#+', follow_up = 'PT4H' where key = 'drift'`)
  await desk.database.run(sql`update suppliers set number_pattern = 'ONX-#+' where key = 'infra'`)
  const term = new Date(Date.parse(desk.house.now()) + 4 * 3_600_000).toISOString()
  const { number } = await atOperations('Lønnskjøringen', term)
  desk.pass(4 * 3600)
  expect(await comeBack(desk.house, new Map())).toBe(true)
  expect(await standsAt(number)).toEqual({ status: 'open', team: 'linje-2', steps: 'M.1.3.2' })
  const reminder = { kind: 'supplier', form: 'mail', direction: 'out', to: 'drift', text: 'Vi har ikke hørt fra dere.' }
  expect(await act('ola', number, 'POST', 'letters', reminder)).toBe('done')
  const wait = { for: 'supplier', note: 'Purret.', followUpAt: '2030-01-01T08:00:00Z' }
  expect(await act('ola', number, 'PUT', 'wait', wait)).toBe('done')
  const reminded = await letterAt(desk, office, addresses.drift, reminder.text)

  const receipt = 'Registrert her som DRI-71. Infra har fått den som ONX-9.'
  expect(await answer(reminded, receipt)).toMatchObject({ state: 'acted', case: number })
  expect(await read(number)).toMatchObject({
    dealings: [{ reference: 'DRI-71' }],
    chain: [{ supplier: { key: 'infra' }, reference: 'ONX-9' }],
  })
  expect(await standsAt(number)).toEqual({ status: 'waiting', team: 'linje-2', steps: 'M.1.3.2' })

  const inform = { inform: true, onlyInformation: false, note: 'Alle lønnskjøringer står.' }
  expect(await act('kari', number, 'PUT', 'information', inform)).toBe('only-second-line')
  expect(await act('ola', number, 'PUT', 'information', inform)).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'waiting', steps: 'M.1.3.3 M.1.3.5' })
  const fault = await notice(number, 'nordvik-1', 'havna-1')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.1.3.4 M.1.3.5' })
  expect(await relay('kari', fault, 'havna-1')).not.toBe('done')
  expect(await relay('kari', fault, 'nordvik-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.1.3.4 M.1.3.5' })
  expect((await desk.ask('hanne', 'GET', `/api/cases/${number}`)).status).toBe(404)

  const { drift: from } = addresses
  const alone = {
    from,
    to: '2linje@linje.example',
    subject: 'ONX-9 er løst',
    text: 'Status: løst\nLøsning: Disken er byttet.',
  }
  expect(await post.settled(alone)).toMatchObject({ state: 'acted', case: number, reason: 'supplier-number' })
  expect(await standsAt(number)).toMatchObject({ status: 'open', steps: 'M.1.3.4 M.1.3.5' })
  // What she tells in a field is there to be logged, and nothing is solved by it.
  const { letters } = await read(number)
  expect(letters.at(-1)?.says).toEqual({ kind: 'now', text: 'Disken er byttet.' })
  const solve = { action: 'solve', body: { kind: 'now', text: 'Disken er byttet.' } }
  expect(await act('ola', number, 'POST', 'acts', { commands: [solve] })).toBe('done')
  const general = await notice(number, 'nordvik-1', 'havna-1')
  expect(await standsAt(number)).toMatchObject({ steps: 'M.1.3.4 M.1.3.6' })
  expect(await act('ola', number, 'POST', 'send-backs', {})).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'solved', team: 'nordvik-1', steps: 'M.1.3.4 M.1.3.7' })
  await letterAt(desk, office, addresses.kari, 'Disken er byttet.')

  expect(await act('ola', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('not-your-line')
  expect(await act('kari', number, 'POST', 'letters', tellSiri)).toBe('done')
  expect(await act('kari', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('done')
  expect(await standsAt(number)).toEqual({ status: 'closed', team: 'nordvik-1', steps: 'M.1.3.4' })
  expect(await relay('hanne', general, 'havna-1')).toBe('done')
  expect(await relay('hanne', fault, 'havna-1')).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'closed', steps: '' })
  await ended(number)
})

test('M.1.3.2, M.1.3.5 no information is needed and the solution comes in a later version (G3 no): closed without confirmation', async () => {
  const { number, asked } = await atOperations('Rapporten')
  await answer(asked, 'Vår referanse: DRI-72')
  expect(await act('ola', number, 'PUT', 'information', { inform: false, onlyInformation: false })).toBe('done')
  expect(await standsAt(number)).toMatchObject({ status: 'waiting', steps: 'M.1.3.5' })
  await answer(asked, 'Kommer i 5.6.')
  const promise = { kind: 'later-version', text: 'Rettes i 5.6.', product: 'Lønn', version: '5.6' }
  const commands = [{ action: 'solve', body: promise }, { action: 'send-back' }]
  expect(await act('ola', number, 'POST', 'acts', { commands })).toBe('done')
  expect(await standsAt(number)).toMatchObject({ team: 'nordvik-1', steps: 'M.1.3.7' })
  expect(await act('kari', number, 'PUT', 'closure', { outcome: 'solved' })).toBe('done')
  await ended(number)
})

test('M.1.1.3 (a) solved by the 2nd line, also a technical fault, then M.1.2.3 M.1.2.4 M.1.2.5 M.1.2.6; (d) internal network and (e) integrated system: followed up by the 1st line and by the 2nd, then M.1.2.4', async () => {
  const own = await atSecondLine('Passordet')
  const technical = { type: 'technical', area: 'database', impact: 2, urgency: 2 }
  expect(await act('ola', own, 'PUT', 'triage', technical)).toBe('done')
  expect(await act('ola', own, 'PUT', 'solution', { kind: 'now', text: 'Det er nullstilt.' })).toBe('done')
  expect(await standsAt(own)).toMatchObject({ steps: 'M.1.2.3' })
  expect(await act('ola', own, 'POST', 'send-backs', {})).toBe('done')
  expect(await act('kari', own, 'POST', 'letters', tellSiri)).toBe('done')
  expect(await act('kari', own, 'PUT', 'closure', { outcome: 'solved' })).toBe('not-confirmed')
  expect(await act('kari', own, 'PUT', 'confirmation', {})).toBe('done')
  expect(await standsAt(own)).toMatchObject({ steps: 'M.1.2.6' })
  expect(await act('kari', own, 'PUT', 'closure', { outcome: 'solved' })).toBe('done')
  await ended(own)

  const network = await atSecondLine('Nettet')
  const back = { reason: 'internal-network', note: 'Linjen deres er nede.' }
  expect(await act('ola', network, 'POST', 'returns', back)).toBe('done')
  expect(await standsAt(network)).toEqual({ status: 'open', team: 'nordvik-1', steps: 'M.1.1.3d' })
  const solve = { kind: 'now', text: 'Linjen er oppe.' }
  expect(await act('kari', network, 'PUT', 'solution', solve)).toBe('done')
  expect(await act('kari', network, 'POST', 'letters', tellSiri)).toBe('done')
  expect(await standsAt(network)).toMatchObject({ steps: 'M.1.2.5' })

  const integrated = await atSecondLine('Regnskapet')
  await desk.database.run(sql`update suppliers set role = 'integrated-system', through_id = null where key = 'infra'`)
  const sent = { supplier: 'infra', text: 'Kan dere se på det?', followUpAt: '2030-01-01T08:00:00Z' }
  expect(await act('ola', integrated, 'POST', 'supplier-letters', sent)).toBe('done')
  expect(await standsAt(integrated)).toEqual({ status: 'waiting', team: 'linje-2', steps: 'M.1.1.3e' })
  expect(await act('ola', integrated, 'PUT', 'solution', solve)).toBe('done')
  expect(await standsAt(integrated)).toMatchObject({ steps: 'M.1.2.3' })
  for (const number of [network, integrated]) expect((await read(number)).routine?.deviations).toEqual([])
})
