import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { type ConfidentialRead, listReads } from '../../src/contract/confidential-read.ts'
import { problem } from '../../src/contract/value.ts'
import { caseLink } from '../../src/desk/case-link.ts'
import { draftArticle } from '../../src/desk/knowledge/write-article.ts'
import { readPost } from '../../src/desk/portal-post.ts'
import { nb as nbPortal } from '../../src/http/portal/text/nb.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, viewer } from '../stage/acting.ts'
import { knownText } from '../stage/known.ts'
import { noticed, writtenDown } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'
import { type Visitor, visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const SECRET = 'Lønnsslipp mangler'
const file = { name: 'slipp.pdf', mediaType: 'application/pdf', content: 'YWJj' }

/** Kari, Karl and Ola read it from now on. */
async function shut(number: number): Promise<void> {
  await mustAct(desk.house, 'kari', number, acts.confidential)
}

async function reads(who: CastName, number: number): Promise<readonly ConfidentialRead[]> {
  const found: ConfidentialRead[] = []
  for (let after = ''; ; ) {
    const answer = await desk.ask(who, 'GET', `/api/cases/${number}/reads${after}`)
    const page = listReads.answer?.parse(await answer.json())
    found.push(...(page?.items ?? []))
    if (page === undefined || page.next === null) return found
    after = `?after=${page.next}`
  }
}

const linkTo = (number: number) => new URL(caseLink(desk.house, { number, person: cast.siri.person })).pathname

/** A browser in which Siri reads the case by a fresh link, without an account. */
async function reading(number: number): Promise<Visitor> {
  const reader = await visitor(desk)
  await reader.send(linkTo(number), { act: 'read' })
  const [item] = (await readPost(desk.house, undefined)).items
  const link = /http:\/\/desk\.example(\/reading\/\S+)/.exec(item?.mail.text ?? '')?.[1] ?? ''
  expect((await reader.send(link, {})).status).toBe(303)
  return reader
}

test('B22 both links of a mail lead to the door from the moment of marking, whatever is sent by them, and no word is lost', async () => {
  const { number, letters } = await openedCase(desk, 'kari', { attachments: [file] })
  await mustAct(desk.house, 'kari', number, acts.solve)
  const [byMail, byFreshLink] = [await visitor(desk), await reading(number)]
  const slip = `/reading/${number}/files/${letters[0]?.attachments[0]?.id}`
  expect((await byMail.get(linkTo(number))).html).toContain('Ja, det virker')
  expect((await byFreshLink.get(`/reading/${number}`)).html).toContain(SECRET)
  expect((await byFreshLink.get(slip)).status).toBe(200)
  expect((await byFreshLink.get(`/reading/${number}/files/none`)).status).toBe(404)
  await shut(number)
  const before = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  const posted = (await readPost(desk.house, undefined)).items.length
  const shown = [
    await byMail.get(linkTo(number)),
    await byMail.send(linkTo(number), { act: 'confirm' }),
    await byMail.send(linkTo(number), { act: 'object', objection: 'Nei, det gjelder meg.' }),
    await byMail.send(linkTo(number), { act: 'read' }),
    await byFreshLink.get(`/reading/${number}`),
    await byFreshLink.send(`/reading/${number}`, { act: 'confirm' }),
    await byFreshLink.send(`/reading/${number}`, { act: 'write', text: 'Dette er mitt.', key: 'a' }),
    await byFreshLink.send(`/reading/${number}`, { act: 'read' }),
    await byFreshLink.get(slip),
  ]
  for (const { status, html } of shown) {
    expect(status).toBe(403)
    expect(html).toContain(`href="/sign-in?next=/cases/${number}"`)
    for (const secret of [SECRET, 'portalen', 'Siri', 'Lønn']) expect(html).not.toContain(secret)
  }
  expect(shown[2]?.html).toContain('Nei, det gjelder meg.')
  expect(shown[6]?.html).toContain('Dette er mitt.')
  expect((await readPost(desk.house, undefined)).items).toHaveLength(posted)

  const siri = await visitor(desk, 'siri')
  expect((await siri.get(`/sign-in?next=/cases/${number}`)).to).toBe(`/cases/${number}`)
  const hers = (await siri.get(`/cases/${number}`)).html
  for (const told of [SECRET, nbPortal.case.confidential, nbPortal.case.confidentialReaders])
    expect(hers).toContain(told)
  expect(hers).not.toContain(nbPortal.case.answerReaders)
  expect((await siri.send(`/cases/${number}`, { act: 'write', text: 'Jeg svarer her.', key: 'b' })).status).toBe(303)
  expect((await siri.send(`/cases/${number}`, { act: 'confirm' })).to).toBe(`/cases/${number}?told=confirmed`)
  const after = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect([before.status, after.status]).toMatchObject([{ confirmed: false }, { confirmed: true }])
  expect(after.letters.at(-1)).toMatchObject({ text: 'Jeg svarer her.', from: 'Siri Berg' })
  expect((await reads('kari', number)).filter(({ door }) => door === 'link')).toEqual([])
})

test('a number that only somebody guesses at a link’s door says the same whether the case is confidential', async () => {
  const [open, closed] = [await openedCase(desk), await openedCase(desk)]
  await shut(closed.number)
  const { number: hidden } = await openedCase(desk)
  await mustAct(desk.house, 'kari', hidden, {
    ...acts.confidential,
    body: { ...acts.confidential.body, readers: [cast.oda.person] },
  })
  const stranger = await visitor(desk)
  const page = async (number: number) => (await stranger.get(`/reading/${number}`)).html.replaceAll(`${number}`, 'N')
  expect(await page(closed.number)).toBe(await page(open.number))
  for (const who of ['karl', 'stig', 'aino', 'bjorn', 'admin'] as const) {
    const guesser = await visitor(desk, who)
    const told = async (number: number) => {
      const { status, to, html } = await guesser.get(`/cases/${number}`)
      return [status, to?.replaceAll(`${number}`, 'N'), html.replaceAll(`${number}`, 'N')]
    }
    expect([who, await told(hidden)]).toEqual([who, await told(2_000_000_000)])
  }
  const stigs = new URL(caseLink(desk.house, { number: closed.number, person: cast.stig.person })).pathname
  expect((await stranger.get(stigs)).status).toBe(404)
})

test('D08, O-4 a supplier knows of it by what is sent to her since, and nothing else; what she wrote in vain comes back', async () => {
  const { number } = await openedCase(desk)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(desk.house, 'ola', number, acts.toThirdLine)
  const aino = await visitor(desk, 'aino')
  desk.pass(11)
  expect((await aino.get('/cases')).html).toContain(SECRET)
  await shut(number)
  expect((await aino.get('/cases')).html).not.toContain(`${number}`)
  const late = await aino.send(`/cases/${number}`, {
    act: 'write',
    kind: 'supplier',
    text: 'Vi fant feilen.',
    key: 'c',
  })
  expect(late.status).toBe(404)
  expect(late.html).toContain('Vi fant feilen.')
  const text = 'Se på denne linjen alene.'
  await mustAct(desk.house, 'ola', number, {
    action: 'write',
    body: { kind: 'supplier', form: 'mail', direction: 'out', text },
  })
  desk.pass(11)
  const [list, page] = [(await aino.get('/cases')).html, (await aino.get(`/cases/${number}`)).html]
  expect(list).toContain(`#${number}`)
  expect(page).toContain(text)
  for (const html of [list, page]) {
    for (const kept of [SECRET, 'Siri', 'Kan dere se']) expect(html).not.toContain(kept)
  }
  expect(
    (await aino.send(`/cases/${number}`, { act: 'write', kind: 'supplier', text: 'Funnet.', key: 'd' })).status,
  ).toBe(303)
})

test('O-23, O-30 what is confidential is told to nobody, and what was drafted from it before is for its readers', async () => {
  const { number } = await openedCase(desk)
  await mustAct(desk.house, 'kari', number, acts.solve)
  const [from, learned] = [
    { ...writtenDown, case: number },
    { ...knownText, case: number, tell: false },
  ]
  const notice = await noticed(desk, { case: number, draft: true })
  const article = await draftArticle(desk.house, viewer('kari'), learned)
  if (!article.done) throw new Error(article.refusal.code)
  const paths = [`/api/notices/${notice}`, `/api/articles/${article.value.id}`]
  const seenBy = (who: CastName) => Promise.all(paths.map(async path => (await desk.ask(who, 'GET', path)).status))
  expect(await seenBy('oda')).toEqual([200, 200])
  await shut(number)
  expect([await seenBy('oda'), await seenBy('ola')]).toEqual([
    [404, 404],
    [200, 200],
  ])
  const refused = async (method: string, path: string, body: object) =>
    problem.parse(await (await desk.ask('ola', method, path, { body })).json()).code
  expect(await refused('POST', '/api/notices', from)).toBe('not-for-many')
  expect(await refused('PUT', `/api/notices/${notice}/publication`, { version: 1 })).toBe('not-for-many')
  expect(await refused('POST', '/api/articles', learned)).toBe('not-for-many')
  expect(await refused('PUT', `/api/articles/${article.value.id}/publication`, { version: 1 })).toBe('not-for-many')
})

test('K05 a file is its letter’s and the case’s at every request: what one could download is gone once it is confidential', async () => {
  const { number, letters } = await openedCase(desk, 'kari', { attachments: [file] })
  const path = `/api/cases/${number}/attachments/${letters[0]?.attachments[0]?.id}`
  const statuses = async (...people: readonly (CastName | null)[]) =>
    Promise.all(people.map(async who => (await desk.ask(who, 'GET', path)).status))
  expect(await statuses('oda', 'ola', 'karl', 'siri', 'stig', null)).toEqual([200, 200, 200, 200, 404, 401])
  await shut(number)
  expect(await statuses('oda', 'ola', 'karl', 'siri', 'stig', null)).toEqual([404, 200, 200, 200, 404, 401])
  expect((await reads('kari', number)).map(({ who, what, file: name }) => [who, what, name]).toSorted()).toEqual(
    ['Karl Nordvik', 'Ola Linje', 'Siri Berg'].map(who => [who, 'file', 'slipp.pdf']),
  )
})

test('L05 each of 200 random reads of confidential cases stands in the log, what a search shows too, and none of an ordinary one', async () => {
  const cases: CaseView[] = []
  for (let made = 0; made < 3; made += 1) cases.push(await openedCase(desk, 'kari', { attachments: [file] }))
  const [open, ...closed] = cases
  for (const { number } of closed) await shut(number)
  const readers = ['kari', 'karl', 'ola', 'siri', 'oda', 'hanne'] as const
  const pages = new Map<CastName, Visitor>()
  for (const who of readers) pages.set(who, await visitor(desk, who))
  const read = fc.record({
    who: fc.constantFrom(...readers),
    view: fc.constantFrom(...cases),
    door: fc.constantFrom('api', 'web'),
    what: fc.constantFrom('case', 'file', 'found'),
  })
  const expected: string[] = []
  for (const { who, view, door, what } of fc.sample(read, { numRuns: 200, seed: 7 })) {
    const path = what === 'case' ? '' : `/attachments/${view.letters[0]?.attachments[0]?.id}`
    const address = what === 'found' ? `/api/cases?q=${view.number}` : `/api/cases/${view.number}${path}`
    const answer = door === 'api' ? await desk.ask(who, 'GET', address) : await pages.get(who)?.get(address)
    const text = answer instanceof Response ? await answer.text() : (answer?.html ?? '')
    const isShown = answer?.status === 200 && (what !== 'found' || text.includes(`"number":${view.number}`))
    if (isShown && view !== open) expected.push([view.number, cast[who].person, what, door].join(' '))
  }
  expect(expected.length).toBeGreaterThan(60)
  const logged = await desk.database.all(sql<{ line: string }>`
    select concat_ws(' ', r.case_number, p.id::text,
      case when r.found then 'found' when r.attachment_id is null then 'case' else 'file' end, r.door) as line
    from confidential_reads r join people p on p.id = r.person_id
    where r.case_number = any(${cases.map(({ number }) => number)}::int[])`)
  expect(logged.map(({ line }) => line).toSorted()).toEqual(expected.toSorted())
})

test('L05 what cannot be written down is not read; the log is only ever added to', async () => {
  const [open, closed] = [await openedCase(desk), await openedCase(desk)]
  await shut(closed.number)
  const { database } = desk
  await database.run(sql`alter table confidential_reads add constraint full_disk check (false) not valid`)
  const status = async (number: number) => (await desk.ask('kari', 'GET', `/api/cases/${number}`)).status
  expect([await status(open.number), await status(closed.number)]).toEqual([200, 500])
  await database.run(sql`alter table confidential_reads drop constraint full_disk`)
  expect(await status(closed.number)).toBe(200)
  for (const change of [
    sql`update confidential_reads set at = now()`,
    sql`delete from confidential_reads`,
    sql`truncate confidential_reads`,
  ]) {
    await expect(database.run(change)).rejects.toThrow('only ever added to')
  }
})

test('A-4 who reads a case sees who has read it, page by page, and nobody else does', async () => {
  const { number } = await openedCase(desk)
  await shut(number)
  for (let turn = 0; turn < 55; turn += 1)
    await desk.ask(turn % 2 === 0 ? 'karl' : 'ola', 'GET', `/api/cases/${number}`)
  const all = await reads('kari', number)
  expect(all).toHaveLength(55)
  expect(all.map(({ place }) => place)).toEqual(all.map(({ place }) => place).toSorted((a, b) => b - a))
  expect(all[0]).toMatchObject({ who: 'Karl Nordvik', what: 'case', file: null, door: 'api' })
  await desk.ask('ola', 'GET', `/api/cases?q=${number}`)
  expect((await reads('kari', number))[0]).toMatchObject({ who: 'Ola Linje', what: 'found', file: null })
  const refused = async (who: CastName) =>
    problem.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}/reads`)).json()).code
  expect(await Promise.all((['siri', 'oda', 'hanne', 'admin'] as const).map(refused))).toEqual([
    'not-your-line',
    'not-found',
    'not-found',
    'not-found',
  ])
  expect((await desk.ask('kari', 'GET', `/api/cases/${number}/reads?after=x.y`)).status).toBe(422)
})
