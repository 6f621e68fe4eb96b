import { expect, test } from 'vitest'
import { administrationEntry } from '../../src/contract/administration-log.ts'
import { directory } from '../../src/contract/directory.ts'
import { page } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { act, acts, mustAct, openedBy } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { openDesk } from '../stage/open-desk.ts'
import { havna, nordvik, operations, otherSecondLine, payroll, secondLine, thirdLine } from '../stage/people.ts'

const desk = await openDesk()
const { house, database } = desk
const admin = administering(desk)

const offered = async () => directory.parse(await (await desk.ask('ola', 'GET', '/api/directory')).json())
const solberg = {
  key: 'solberg',
  name: 'Solberg',
  mailDomain: 'solberg.example',
  firstLine: 'Solberg 1. linje',
  mailbox: 'brukerstotte@solberg.linje.example',
  active: true,
}
const havnaFields = { ...solberg, key: 'havna', name: 'Havna', mailDomain: 'havna.example' }

test('O-2 an agency comes with its one 1st line, and is offered at once', async () => {
  expect(await admin.must('POST', 'agencies', solberg)).toMatchObject(solberg)
  const { teams, agencies } = await offered()
  expect(agencies.map(({ key }) => key)).toContain('solberg')
  expect(teams.find(team => team.key === 'solberg-1')).toMatchObject({ line: 'first', name: 'Solberg 1. linje' })
  expect(await admin.get('agencies?q=SOLB')).toMatchObject({ items: [{ key: 'solberg', members: 0 }], next: null })
})

test('what others have is told by field, and a key stays', async () => {
  const taken = { ...solberg, key: 'nordvik', mailDomain: 'havna.example', mailbox: '2linje@linje.example' }
  expect(await admin.faults('POST', 'agencies', taken)).toEqual(['key: taken', 'mailDomain: taken', 'mailbox: taken'])
  // A 2nd line may not take the name that an agency's 1st line has.
  const team = { key: 'nordvik-1', name: 'Ny', mailbox: 'ny@linje.example', active: true }
  expect(await admin.faults('POST', 'teams', team)).toEqual(['key: taken'])
  expect(await admin.faults('PUT', `agencies/${havna}`, { ...havnaFields, key: 'havn' })).toContain('key: key-stays')
  expect(await admin.faults('POST', 'agencies', { ...solberg, key: 'Å bu', mailDomain: '@x' })).toEqual([
    'key: not-a-key',
    'mailDomain: not-a-domain',
  ])
})

test('a POST that is sent twice is done once', async () => {
  const body = { key: 'drift-2', name: '2. linje drift', mailbox: 'drift@linje.example', active: true }
  const send = () =>
    desk.ask('admin', 'POST', '/api/administration/teams', { body, headers: { 'idempotency-key': 'en-gang' } })
  const answers = [await send(), await send()]
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  const [first, second] = await Promise.all(answers.map(answer => answer.json()))
  expect(second).toEqual(first)
})

test('a service that is retired is offered to nobody and asked for by nobody, and keeps its cases', async () => {
  const number = await openedBy(house)
  const lonn = { key: 'lonn', name: 'Lønn', state: 'production', team: 'linje-2', delegatesPublic: false }
  await admin.must('PUT', `services/${payroll}`, { ...lonn, active: false })
  expect((await offered()).services.map(({ key }) => key)).not.toContain('lonn')
  const body = { service: 'lonn', title: 'Lønn', text: 'Hei', form: 'web' }
  const refused = await desk.ask('siri', 'POST', '/api/cases', { body })
  expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'unknown', data: { what: 'service' } }])
  const described = { action: 'describe', body: { title: 'Lønnsslipp', text: 'Borte', service: 'lonn' } } as const
  expect(await act(house, 'kari', number, described)).toBe('done')
  await admin.must('PUT', `services/${payroll}`, { ...lonn, active: true })
})

test('a supplier that is retired gets no new cases, and those she has go on', async () => {
  const had = await openedBy(house)
  const other = await openedBy(house)
  for (const number of [had, other]) await mustAct(house, 'kari', number, acts.handOver)
  await mustAct(house, 'ola', had, acts.toThirdLine)
  const her = { key: 'leverandor', name: 'Leverandør', role: 'third-line', email: 'aino@leverandor.example' }
  await admin.must('PUT', `suppliers/${thirdLine}`, { ...her, language: 'nb', through: null, active: false })
  expect(await act(house, 'ola', other, acts.toThirdLine)).toBe('unknown')
  const letter = { kind: 'supplier', form: 'mail', direction: 'out', text: 'Hvordan går det?' } as const
  expect(await act(house, 'ola', had, { action: 'write', body: letter })).toBe('done')
  await admin.must('PUT', `suppliers/${thirdLine}`, { ...her, language: 'nb', through: null, active: true })
})

test('O-6 no supplier is reached through herself, however far round', async () => {
  const drift = {
    key: 'drift',
    name: 'Drift',
    role: 'operations-application',
    email: 'drift@drift.example',
    language: 'nb',
    active: true,
  }
  expect(await admin.faults('PUT', `suppliers/${operations}`, { ...drift, through: 'infra' })).toEqual([
    'through: ring',
  ])
  expect(await admin.faults('PUT', `suppliers/${operations}`, { ...drift, through: 'drift' })).toEqual([
    'through: ring',
  ])
})

test('a team that has open cases or services is not retired, nor is the agency whose 1st line it is', async () => {
  const second = { key: 'linje-2', name: '2. linje', mailbox: '2linje@linje.example', active: false }
  expect(await admin.faults('PUT', `teams/${secondLine}`, second)).toEqual(['active: still-needed'])
  const archive = { key: 'arkiv-2', name: '2. linje arkiv', mailbox: 'arkiv@linje.example', active: false }
  expect(await admin.faults('PUT', `teams/${otherSecondLine}`, archive)).toEqual(['active: still-needed'])
  const fields = { ...solberg, key: 'nordvik', name: 'Nordvik', mailDomain: 'nordvik.example', active: false }
  const mailbox = 'brukerstotte@nordvik.linje.example'
  expect(await admin.faults('PUT', `agencies/${nordvik}`, { ...fields, mailbox })).toEqual(['active: still-needed'])
  const free = { ...havnaFields, mailbox: 'brukerstotte@havna.linje.example', active: false }
  await admin.must('PUT', `agencies/${havna}`, free)
  const { teams, agencies } = await offered()
  expect(agencies.map(({ key }) => key)).not.toContain('havna')
  expect(teams.map(({ key }) => key)).not.toContain('havna-1')
})

test('the log is newest first, page by page, and can only be added to', async () => {
  for (let n = 0; n < 60; n++) {
    await admin.must('PUT', `services/${payroll}`, {
      key: 'lonn',
      name: `Lønn ${n}`,
      state: 'production',
      team: 'linje-2',
      delegatesPublic: false,
      active: true,
    })
  }
  const first = page(administrationEntry).parse(await admin.get(`log?subject=${payroll}`))
  expect(first.items).toHaveLength(50)
  expect(first.items[0]).toMatchObject({ kind: 'service', before: { name: 'Lønn 58' }, after: { name: 'Lønn 59' } })
  const rest = page(administrationEntry).parse(
    await admin.get(`log?subject=${payroll}&after=${encodeURIComponent(first.next ?? '')}`),
  )
  expect(rest.items.length).toBeGreaterThanOrEqual(10)
  for (const edit of [
    sql`update administration_log set subject = 'x'`,
    sql`delete from administration_log`,
    sql`truncate administration_log`,
  ]) {
    await expect(database.run(edit)).rejects.toThrow('only ever added to')
  }
})

test('2.3 an administrator without a team gets nothing of any case, anywhere', async () => {
  const number = await openedBy(house)
  const stream = new AbortController()
  const live = await desk.ask('admin', 'GET', '/api/live', { signal: stream.signal })
  const heard: string[] = []
  const listen = async () => {
    for await (const chunk of live.body ?? []) heard.push(Buffer.from(chunk).toString())
  }
  listen().catch(() => {})
  await mustAct(house, 'kari', number, acts.handOver)
  for (const path of [
    '/api/cases',
    '/api/cases?q=lønnsslipp',
    `/api/cases?q=${number}`,
    '/api/cases?status=open,new',
  ]) {
    expect(await (await desk.ask('admin', 'GET', path)).json(), path).toEqual({ items: [], next: null })
  }
  expect(await (await desk.ask('admin', 'GET', '/api/case-count')).json()).toMatchObject({ count: 0 })
  const absent = await desk.ask('admin', 'GET', '/api/cases/2000000000')
  const hidden = await desk.ask('admin', 'GET', `/api/cases/${number}`)
  expect([hidden.status, await hidden.text()]).toEqual([absent.status, await absent.text()])
  expect((await desk.ask('admin', 'GET', '/api/people?q=siri')).status).toBe(403)
  expect((await desk.ask('admin', 'GET', '/api/mails').then(answer => answer.json())).items).toEqual([])
  for (const path of ['people', 'log', 'agencies', 'teams', 'services', 'suppliers', 'choices']) {
    const told = JSON.stringify(await admin.get(path))
    expect(told, path).not.toContain('Lønnsslipp')
    expect(told, path).not.toContain(String(number))
  }
  expect(heard.join('')).not.toContain('event: case')
  stream.abort()
})

test('O-4..O-6 a supplier has a contract, addresses and phones by severity, parts, a term and the look of her numbers', async () => {
  const her = {
    key: 'nett',
    name: 'Nett AS',
    role: 'operations-infrastructure',
    parts: ['database', 'backup', 'database'],
    email: 'vakt@nett.example',
    criticalEmail: 'Akutt@nett.example',
    phone: '22 33 44 55',
    criticalPhone: '900 12 345',
    language: 'sv',
    contract: '2026/114',
    contractUntil: '2029-12-31',
    numberPattern: 'NETT-#+ INC#######',
    followUp: 'PT4H',
    through: 'drift',
    active: true,
  }
  const kept = await admin.must('POST', 'suppliers', her)
  const asKept = {
    ...her,
    parts: ['backup', 'database'],
    criticalEmail: 'akutt@nett.example',
    phone: '+4722334455',
    criticalPhone: '+4790012345',
  }
  expect(kept).toMatchObject(asKept)
  expect(await admin.get('suppliers?q=2026/114')).toMatchObject({ items: [asKept] })
  const wrong: readonly (readonly [object, string])[] = [
    [{ numberPattern: '(a+)+$' }, 'numberPattern: pattern-unclear'],
    [{ numberPattern: '#+' }, 'numberPattern: pattern-too-wide'],
    [{ contractUntil: '31.02.2027' }, 'contractUntil: not-a-day'],
    [{ followUp: 'P0D' }, 'followUp: not-a-term'],
    [{ role: 'third-line' }, 'parts: only-infrastructure'],
    [{ criticalPhone: '12' }, 'criticalPhone: not-a-phone'],
  ]
  for (const [part, fault] of wrong) {
    expect(await admin.faults('POST', 'suppliers', { ...her, key: 'feil', ...part })).toEqual([fault])
  }
  const logged = expect.objectContaining({ kind: 'supplier', after: expect.objectContaining({ contract: '2026/114' }) })
  expect(await admin.get('log')).toMatchObject({ items: expect.arrayContaining([logged]) })
})
