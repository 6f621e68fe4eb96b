import { expect, test } from 'vitest'
import { idMaker } from '../../src/desk/new-id.ts'
import { relayNotice } from '../../src/desk/notice/answer-notice.ts'
import { readNotice } from '../../src/desk/notice/read-notice.ts'
import { updateNotice } from '../../src/desk/notice/tell-notice.ts'
import { id } from '../../src/domain/id.ts'
import { sql } from '../../src/store/sql.ts'
import { viewer } from '../stage/acting.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { noticed } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'

const AGENCIES = 40
const END_USERS = 5_000
/** Members of each 1st line. */
const MEMBERS = 5

const desk = await openDesk()
const office = await openFussyOffice()
/** Told before anything can leave, so that both letters to each of Nordvik's two leave in one batch. */
await updated(await noticed(desk), 'Først ute.')
await openPostRoom(desk, office.url)
const teams = Array.from({ length: AGENCIES }, (_, place) => `etat-${place}`)

async function updated(notice: string, text: string): Promise<void> {
  const update = { text, internal: null, nextUpdate: null, services: [], teams: [], fewerServices: [], fewerTeams: [] }
  const told = await updateNotice(desk.house, viewer('ola'), 'web', notice, update)
  if (!told.done) throw new Error(`not updated: ${told.refusal.code}`)
}

/** What each address got, in the order in which it came. */
function lettersByAddress(): ReadonlyMap<string, readonly string[]> {
  const letters = Map.groupBy(office.taken, ({ to }) => to)
  return new Map([...letters].map(([to, taken]) => [to, taken.map(({ mail }) => mail.text ?? '')]))
}

function said(text: string): 'notice' | 'update' {
  return /Først ute\.|Vi vet mer\./.test(text) ? 'update' : 'notice'
}

/** Forty agencies with a 1st line each, and five thousand people who work in them. */
async function found(): Promise<void> {
  const newId = idMaker(Date.now)
  const agencies = teams.map(key => ({ id: newId(), key, name: key, mail_domain: `${key}.example` }))
  const lines = agencies.map(({ id: agency, key }) => ({
    id: newId(),
    key,
    name: key,
    line: 'first',
    agency_id: agency,
    mailbox: `${key}@linje.example`,
    active: true,
  }))
  const people = Array.from({ length: END_USERS }, (_, place) => ({
    id: newId(),
    email: `p${place}@${teams[place % AGENCIES]}.example`,
    name: `P ${place}`,
    agency_id: agencies[place % AGENCIES]?.id,
  }))
  const members = people.slice(0, AGENCIES * MEMBERS)
  await desk.database.run(sql`
    insert into agencies (id, key, name, mail_domain)
    select id, key, name, mail_domain from jsonb_populate_recordset(null::agencies, ${JSON.stringify(agencies)}::jsonb)`)
  await desk.database.run(sql`
    insert into teams (id, key, name, line, agency_id, mailbox)
    select id, key, name, line, agency_id, mailbox
    from jsonb_populate_recordset(null::teams, ${JSON.stringify(lines)}::jsonb)`)
  await desk.database.run(sql`
    insert into people (id, email, name, agency_id, administrator, created_at)
    select id, email, name, agency_id, false, now()
    from jsonb_populate_recordset(null::people, ${JSON.stringify(people)}::jsonb)`)
  await desk.database.run(sql`
    insert into memberships (team_id, person_id)
    select t.id, p.id from people p join teams t on t.agency_id = p.agency_id
    where p.id = any(${members.map(({ id: person }) => person)}::uuid[])`)
}

test('letters that leave together leave to each address in the order in which they were written', async () => {
  await expect.poll(() => office.taken.length, { timeout: 15_000 }).toBe(4)
  for (const texts of lettersByAddress().values()) expect(texts.map(said)).toEqual(['notice', 'update'])
})

test('O-30 a notice to 40 agencies with 5,000 end users is out within a minute, its update after it, and every relay is counted', async () => {
  await found()
  const began = performance.now()
  const notice = await noticed(desk, { teams })
  await updated(notice, 'Vi vet mer.')
  const all = 2 * AGENCIES * MEMBERS + 4
  await expect.poll(() => office.taken.length, { timeout: 60_000 }).toBe(all)
  expect(performance.now() - began).toBeLessThan(60_000)
  const byAddress = lettersByAddress()
  expect(byAddress.size).toBe(AGENCIES * MEMBERS + 2)
  for (const [to, texts] of byAddress) expect([to, ...texts.map(said)]).toEqual([to, 'notice', 'update'])

  for (const [place, team] of teams.entries()) {
    const member = await desk.database.one(sql<{ person: string; team: string; agency: string }>`
      select m.person_id as person, m.team_id as team, t.agency_id as agency
      from memberships m join teams t on t.id = m.team_id where t.key = ${team} limit 1`)
    const membership = { team: id<'team'>(member.team), line: 'first' as const, agency: id<'agency'>(member.agency) }
    const actor = { ...viewer('kari').actor, person: id<'person'>(member.person), memberships: [membership] }
    const relay =
      place % 4 === 0
        ? ({ told: false, note: 'Vi bruker det ikke.' } as const)
        : ({ told: true, how: 'portal', note: null } as const)
    const told = await relayNotice(desk.house, { ...viewer('kari'), actor }, 'web', { notice, team, relay })
    expect(told.done, team).toBe(true)
  }
  const whole = await readNotice(desk.house, viewer('ola'), notice)
  if (!whole.done) throw new Error('it is there')
  expect(whole.value.progress).toEqual({ teams: AGENCIES, seen: AGENCIES, answered: AGENCIES, toCall: 0 })
  expect(whole.value.teams.reduce((sum, { endUsers }) => sum + endUsers, 0)).toBe(END_USERS)
  // A minute for the letters, and some time for all around them.
}, 90_000)
