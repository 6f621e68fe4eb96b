import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { caseNotices, type NoticeView, noticeItem, noticeView } from '../../src/contract/notice.ts'
import { page, problem } from '../../src/contract/value.ts'
import { check, type Difference } from '../../src/desk/check.ts'
import { checkNotices } from '../../src/desk/notice/check-notices.ts'
import { sendHouseLetters } from '../../src/desk/send-house-letters.ts'
import type { OutgoingMail } from '../../src/mail/compose.ts'
import { type Statement, sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { noticed, writtenDown } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, havnaFirst, nordvikFirst } from '../stage/people.ts'

const desk = await openDesk()

async function asked(who: CastName, method: string, path: string, body?: object): Promise<NoticeView | string> {
  const answer = await desk.ask(who, method, `/api/notices${path}`, body === undefined ? {} : { body })
  const json: unknown = answer.status === 204 ? null : await answer.json()
  return answer.ok ? noticeView.parse(json) : problem.parse(json).code
}

async function must(who: CastName, method: string, path: string, body?: object): Promise<NoticeView> {
  const answer = await asked(who, method, path, body)
  if (typeof answer === 'string') throw new Error(`${who} ${method} ${path}: ${answer}`)
  return answer
}

/** The mails that wait leave; by address, for several leave at a time. */
async function post(): Promise<readonly OutgoingMail[]> {
  const left: OutgoingMail[] = []
  const transport = {
    async send(mail: OutgoingMail) {
      left.push(mail)
      return { kind: 'accepted' } as const
    },
    close() {},
  }
  while ((await sendHouseLetters(desk.house, transport)) === 'some');
  return left.toSorted((one, other) => (one.to.address < other.to.address ? -1 : 1))
}

test('M.1.3.3, M.1.3.4, M.1.3.6 from a case: draft, publish, relay by two 1st lines, update, end, each where the rules say so', async () => {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(desk.house, 'ola', number, acts.triage)
  const written = { ...writtenDown, critical: true, teams: ['nordvik-1'], case: number }
  expect(await asked('kari', 'POST', '', written)).toBe('only-second-line')
  expect(await asked('ola', 'POST', '', { ...written, teams: ['linje-2'] })).toBe('unknown')
  expect(await asked('ola', 'POST', '', { ...written, case: 999_999 })).toBe('unknown')
  const draft = await must('ola', 'POST', '', written)
  const path = `/${draft.id}`
  expect(draft).toMatchObject({ stage: 'draft', case: number, allowed: { publish: 'yes', update: 'not-published' } })
  expect(draft.teams).toMatchObject([{ key: 'nordvik-1', members: ['Kari Nordvik', 'Karl Nordvik'], endUsers: 2 }])
  expect(await asked('kari', 'GET', path)).toBe('not-found')
  const anew = await must('oda', 'PUT', path, { ...writtenDown, critical: true, version: draft.version })
  expect(await asked('ola', 'PUT', `${path}/publication`, { version: draft.version })).toBe('notice-changed')
  expect(await asked('ola', 'PUT', `${path}/relays/nordvik-1`, { told: true, how: 'portal' })).toBe('not-published')
  expect(await post()).toEqual([])

  const published = await must('ola', 'PUT', `${path}/publication`, { version: anew.version })
  expect(published).toMatchObject({ stage: 'published', progress: { teams: 1, seen: 0, answered: 0, toCall: 1 } })
  expect(await asked('ola', 'PUT', `${path}/publication`, { version: published.version })).toBe('already-published')
  const mails = await post()
  expect(mails.map(({ to, subject }) => [to.address, subject])).toEqual([
    ['kari@nordvik.example', 'Kritisk driftsmelding: Lønn svarer ikke'],
    ['karl@nordvik.example', 'Kritisk driftsmelding: Lønn svarer ikke'],
  ])
  expect(mails[0]).toMatchObject({ from: { address: '2linje@linje.example' }, automatic: true })
  expect(mails[0]?.text).toContain('Databasen er full.')
  expect(mails[0]?.text).toContain(`http://desk.example/desk/notices/${draft.id}`)

  // Another agency's 1st line has not been reached: the same answer as for what does not exist.
  expect(await asked('hanne', 'GET', path)).toBe('not-found')
  expect(await asked('hanne', 'PUT', `${path}/relays/nordvik-1`, { told: true, how: 'portal' })).toBe('not-found')
  const before = await must('kari', 'GET', path)
  expect(before).toMatchObject({ waitsForMe: true, internal: 'Databasen er full.', case: number })
  expect(await asked('kari', 'PUT', `${path}/end`, { text: 'Over.' })).toBe('only-second-line')
  expect((await must('karl', 'PUT', `${path}/sightings/nordvik-1`)).progress?.seen).toBe(1)
  const told = await must('kari', 'PUT', `${path}/relays/nordvik-1`, {
    told: true,
    how: 'mail-list',
    note: 'Alle skoler.',
  })
  expect(told).toMatchObject({ waitsForMe: false, progress: { teams: 1, answered: 1 } })
  expect(await asked('karl', 'PUT', `${path}/relays/nordvik-1`, { told: true, how: 'phone' })).toBe('unchanged')
  expect((await must('ola', 'PUT', `${path}/calls/nordvik-1`)).progress?.toCall).toBe(0)

  const update = { text: 'Det gjelder Havna også.', teams: ['havna-1'], internal: 'Ring vakten.' }
  const more = await must('ola', 'POST', `${path}/updates`, update)
  expect(more).toMatchObject({
    progress: { teams: 2, answered: 0, toCall: 1 },
    updates: [{ kind: 'published' }, { text: update.text }],
  })
  // Whom it has come to concern gets the notice whole, the others the update alone.
  const moreMails = await post()
  expect(moreMails.map(({ to, subject }) => [to.address, subject])).toEqual([
    ['hanne@havna.example', 'Kritisk driftsmelding: Lønn svarer ikke'],
    ['kari@nordvik.example', 'Oppdatering: Lønn svarer ikke'],
    ['karl@nordvik.example', 'Oppdatering: Lønn svarer ikke'],
  ])
  const whole = /Ingen kommer inn.*gjelder Havna også.*Leverandøren feilsøker.*Databasen er full\.\n\nRing vakten/s
  expect(moreMails[0]?.text).toMatch(whole)
  expect(moreMails[1]?.text).not.toMatch(/Ingen kommer inn|Databasen/)
  expect(await must('kari', 'GET', path)).toMatchObject({ waitsForMe: true, teams: [{ relay: { stale: true } }] })
  expect(await asked('hanne', 'PUT', `${path}/relays/havna-1`, { told: false, note: ' ' })).toBe('invalid')
  const not = await must('hanne', 'PUT', `${path}/relays/havna-1`, { told: false, note: 'Vi bruker det ikke.' })
  expect(not.teams).toMatchObject([
    { key: 'havna-1', relay: { told: false, note: 'Vi bruker det ikke.', stale: false } },
  ])
  expect(not.case).toBeNull()
  // Either end of the line says that it was called (M.2.1.3).
  expect(await asked('hanne', 'PUT', `${path}/calls/nordvik-1`)).toBe('only-reached')
  const called = await must('hanne', 'PUT', `${path}/calls/havna-1`)
  expect(called.teams).toMatchObject([{ key: 'havna-1', calledBy: 'Hanne Havn' }])
  expect(await asked('siri', 'GET', path)).toBe('not-found')

  // It turns out to be about the archive, and not to concern Nordvik; then it does after all.
  expect(await asked('ola', 'POST', `${path}/updates`, { text: 'Nei.', fewerServices: ['lonn'] })).toBe('no-service')
  const fewer = { services: ['arkiv'], fewerServices: ['lonn'], fewerTeams: ['nordvik-1'] }
  const turned = await must('ola', 'POST', `${path}/updates`, { text: 'Det er arkivet.', ...fewer })
  expect(turned).toMatchObject({ services: [{ key: 'arkiv' }], progress: { teams: 1, answered: 0, toCall: 0 } })
  expect(turned.teams.map(({ key, concerned }) => [key, concerned])).toEqual([
    ['havna-1', true],
    ['nordvik-1', false],
  ])
  const turnedMails = await post()
  expect(turnedMails.map(({ text = '' }) => /gjelder ikke lenger dere/.test(text))).toEqual([false, true, true])
  expect(await must('kari', 'GET', path)).toMatchObject({ waitsForMe: false, allowed: { relay: 'only-reached' } })
  await must('ola', 'POST', `${path}/updates`, { text: 'Nordvik likevel.', teams: ['nordvik-1'] })
  expect((await post()).at(-1)?.subject).toBe('Kritisk driftsmelding: Lønn svarer ikke')
  expect(await must('kari', 'GET', path)).toMatchObject({ waitsForMe: true, teams: [{ relay: null, seenAt: null }] })

  const ended = await must('ola', 'PUT', `${path}/end`, { text: 'Databasen har plass igjen.' })
  expect(ended).toMatchObject({ stage: 'ended', nextUpdate: null, allowed: { update: 'notice-ended' } })
  for (const [method, way, body] of [
    ['POST', '/updates', { text: 'Mer.' }],
    ['PUT', '/end', { text: 'Igjen.' }],
    ['DELETE', '', undefined],
  ] as const) {
    expect(await asked('ola', method, `${path}${way}`, body)).toBe('notice-ended')
  }
  // Telling may follow the end (O-26).
  expect((await must('kari', 'PUT', `${path}/relays/nordvik-1`, { told: true, how: 'portal' })).waitsForMe).toBe(false)

  const log = await desk.database.all(sql<{ type: string; team: string | null }>`
    select type, coalesce(body->>'team', body->'teams'->>0) as team from case_events
    where case_number = ${number} and type like 'notice-%' order by version`)
  expect(log).toEqual([
    { type: 'notice-published', team: nordvikFirst },
    { type: 'notice-relayed', team: nordvikFirst },
    { type: 'notice-published', team: havnaFirst },
    { type: 'notice-relayed', team: havnaFirst },
    { type: 'notice-ended', team: null },
  ])
  await expect(desk.database.run(sql`update notice_events set at = now()`)).rejects.toThrow('only ever added to')
})

test('O-30 what stands, what has ended and what is a draft are lists of their own, page by page, within reach', async () => {
  const list = async (who: CastName, query: string) => {
    const answer = await desk.ask(who, 'GET', `/api/notices?${query}`)
    return page(noticeItem).parse(await answer.json())
  }
  const titles = async (who: CastName, query: string) => (await list(who, query)).items.map(({ title }) => title)
  const made = async (title: string, part: object = {}) => {
    const { id, version } = await must('ola', 'POST', '', { ...writtenDown, title, case: null, ...part })
    await must('ola', 'PUT', `/${id}/publication`, { version })
    return id
  }
  await made('Bare Nordvik')
  const both = await made('Begge', { teams: ['nordvik-1', 'havna-1'], services: ['arkiv'] })
  const open = await made('Åpen', { public: true })
  await must('ola', 'POST', '', { ...writtenDown, title: 'Utkast', case: null })
  expect(await titles('ola', 'stage=published')).toEqual(['Åpen', 'Begge', 'Bare Nordvik'])
  expect(await titles('hanne', 'stage=published')).toEqual(['Begge'])
  expect(await titles('kari', 'stage=published&service=arkiv')).toEqual(['Begge'])
  expect(await titles('ola', 'stage=draft')).toEqual(['Utkast'])
  expect(await titles('kari', 'stage=draft')).toEqual([])
  expect(await titles('kari', 'stage=ended')).toEqual(['Lønn svarer ikke'])
  const first = await list('kari', 'stage=published&limit=2')
  expect(await titles('kari', `stage=published&limit=2&after=${first.next}`)).toEqual(['Bare Nordvik'])
  const forged = await desk.ask('kari', 'GET', `/api/notices?stage=ended&after=${first.next}`)
  expect(forged.status).toBe(422)

  // Siri works at Nordvik: she reads what is public and what her own 1st line has put in the portal, for her eyes.
  expect(await titles('siri', '')).toEqual(['Åpen'])
  await must('kari', 'PUT', `/${both}/relays/nordvik-1`, { told: true, how: 'portal' })
  expect(await titles('siri', '')).toEqual(['Åpen', 'Begge'])
  expect(await must('siri', 'GET', `/${open}`)).toMatchObject({
    internal: null,
    teams: [],
    progress: null,
    updates: [{ by: null }],
  })
  expect(await asked('siri', 'PUT', `/${open}/relays/nordvik-1`, { told: true, how: 'portal' })).toBe('only-reached')
  expect(await titles('aino', '')).toEqual([])
})

/** What `check` says where somebody with a pen has been at the rows; everything is put back after it. */
async function checkedAfter(change: Statement<unknown>): Promise<Difference | null> {
  const found: (Difference | null)[] = []
  class Undone extends Error {}
  const scribble = desk.database.transaction(async tx => {
    await tx.run(change)
    found.push((await check({ ...desk.house, database: { ...desk.database, ...tx } })).difference)
    throw new Undone()
  })
  await expect(scribble).rejects.toThrow(Undone)
  return found[0] ?? null
}

test('O-30 a new case about the same trouble is attached, and its requester is told when it is over', async () => {
  const { id, version } = await must('ola', 'POST', '', { ...writtenDown, title: 'Lønn er treg', case: null })
  await must('ola', 'PUT', `/${id}/publication`, { version })
  const number = await openedBy(desk.house, 'siri')
  const offered = async (who: CastName) => {
    const answer = await desk.ask(who, 'GET', `/api/cases/${number}/notices`)
    return answer.ok
      ? caseNotices.parse(await answer.json()).items.flatMap(each => (each.id === id ? [each.part] : []))
      : problem.parse(await answer.json()).code
  }
  expect(await offered('kari')).toEqual(['same-service'])
  expect(await offered('siri')).toBe('not-your-line')
  expect(await offered('hanne')).toBe('not-found')
  expect(await asked('kari', 'PUT', `/${id}/cases/999999`)).toBe('unknown')
  expect((await must('kari', 'PUT', `/${id}/cases/${number}`)).cases).toMatchObject([{ number }])
  expect(await asked('ola', 'PUT', `/${id}/cases/${number}`)).toBe('unchanged')
  expect(await offered('kari')).toEqual(['attached'])
  // The case's own log says so, and that it was not so after all (B-12).
  const told = async () => {
    const answer = await desk.ask('kari', 'GET', `/api/cases/${number}`)
    return caseView.parse(await answer.json()).events.map(({ type, actor, facts }) => [type, actor, facts['notice']])
  }
  expect((await told()).at(-1)).toEqual(['notice-attached', 'Kari Nordvik', 'Lønn er treg'])
  await must('ola', 'DELETE', `/${id}/cases/${number}`)
  expect((await told()).at(-1)).toEqual(['notice-detached', 'Ola Linje', 'Lønn er treg'])
  expect(await offered('kari')).toEqual(['same-service'])
  await must('kari', 'PUT', `/${id}/cases/${number}`)
  const lost = await checkedAfter(sql`delete from notice_cases where case_number = ${number}`)
  expect(lost).toMatchObject({ case: number, what: 'notices' })
  await must('ola', 'PUT', `/${id}/end`, { text: 'Den er rask igjen.' })
  const letters = await desk.database.all(sql<{ address: string; text: string; delivery: string }>`
    select address, text, delivery from letters where case_number = ${number} and form = 'system' order by at desc limit 1`)
  expect(letters).toMatchObject([{ address: 'siri.berg@nordvik.example', delivery: 'waiting' }])
  expect(letters[0]?.text).toContain('Den er rask igjen.')
  expect(await asked('kari', 'DELETE', `/${id}/cases/${number}`)).toBe('notice-ended')

  // Opened under a notice in the same act, or not at all.
  const stands = await noticed(desk)
  const under = async (who: CastName, notice: string) => {
    const requester = await desk.database.one(sql<{ id: string }>`select id from people where name = 'Siri Berg'`)
    const said = { service: 'lonn', title: 'Det samme', text: 'Hun ringte.', form: 'phone' as const }
    const answer = await desk.ask(who, 'POST', '/api/cases', {
      body: { ...said, notice, requester: requester.id },
    })
    return answer.ok ? caseView.parse(await answer.json()).number : problem.parse(await answer.json()).code
  }
  const opened = await under('kari', stands)
  expect((await must('ola', 'GET', `/${stands}`)).cases).toEqual([{ number: opened, title: 'Det samme' }])
  expect(await under('kari', id)).toBe('notice-ended')
  expect(await under('hanne', stands)).toBe('not-your-agency')
  const titles = await desk.database.all(sql<object>`select number from cases where title = 'Det samme'`)
  expect(titles).toEqual([{ number: opened }])

  // Every notice is what its log says, and one that is not is found.
  expect(await checkNotices(desk.house)).toMatchObject({ notices: 7, difference: null })
  await desk.database.run(sql`update notice_teams set concerned = false where notice_id = ${stands}`)
  const { difference } = await checkNotices(desk.house)
  expect(difference).toEqual({ notice: stands, detail: 'teams is not what the events say' })
})
