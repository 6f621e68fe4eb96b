import { expect, test } from 'vitest'
import { type ArticleView, articleItem, articleView } from '../../src/contract/article.ts'
import { caseView } from '../../src/contract/case.ts'
import { caseNotices, noticeView } from '../../src/contract/notice.ts'
import { page, problem } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import { checkArticles } from '../../src/desk/knowledge/check-articles.ts'
import { checkNotices } from '../../src/desk/notice/check-notices.ts'
import { endWhatRanOut } from '../../src/desk/notice/run-out.ts'
import { type Statement, sql } from '../../src/store/sql.ts'
import { act, acts, mustAct, openedBy } from '../stage/acting.ts'
import { known, knownText } from '../stage/known.ts'
import { openDesk } from '../stage/open-desk.ts'
import type { CastName } from '../stage/people.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()

async function asked(who: CastName, method: string, path: string, body?: object): Promise<ArticleView | string> {
  const answer = await desk.ask(who, method, `/api/articles${path}`, body === undefined ? {} : { body })
  const json: unknown = await answer.json()
  return answer.ok ? articleView.parse(json) : problem.parse(json).code
}

async function must(who: CastName, method: string, path: string, body?: object): Promise<ArticleView> {
  const answer = await asked(who, method, path, body)
  if (typeof answer === 'string') throw new Error(`${who} ${method} ${path}: ${answer}`)
  return answer
}

async function questions(who: CastName, query: string): Promise<readonly string[]> {
  const answer = await desk.ask(who, 'GET', `/api/articles?${query}`)
  return page(articleItem)
    .parse(await answer.json())
    .items.map(({ question }) => question)
}

test('O-23 what solved a case is of general interest: an article is drafted, and a notice to every 1st line', async () => {
  const number = await openedBy(desk.house)
  const from = { ...knownText, case: number, tell: true }
  expect(await asked('kari', 'POST', '', { ...from, tell: false })).toBe('not-solved')
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(desk.house, 'ola', number, acts.take('ola'), acts.triage, acts.solve)
  expect(await asked('hanne', 'POST', '', from)).toBe('unknown')
  expect(await asked('kari', 'POST', '', from)).toBe('only-second-line')
  expect(await asked('siri', 'POST', '', from)).toBe('not-your-line')
  expect(await asked('ola', 'POST', '', { ...from, texts: {} })).toBe('invalid')

  const made = await must('ola', 'POST', '', from)
  expect(made).toMatchObject({ stage: 'draft', case: number, versions: [{ type: 'written', by: 'Ola Linje' }] })
  const notice = noticeView.parse(await (await desk.ask('ola', 'GET', `/api/notices/${made.notice}`)).json())
  expect(notice).toMatchObject({ stage: 'draft', case: number, title: knownText.texts.nb?.question, public: false })
  expect(notice.teams.map(({ key }) => key)).toEqual(['havna-1', 'nordvik-1'])
  expect(await questions('ola', `case=${number}`)).toEqual(['Hvor finner jeg lønnsslippen?'])
  // Nothing of what the requester wrote is taken over.
  const letters = await desk.database.all(sql<{ text: string }>`select text from letters where case_number = ${number}`)
  for (const { text } of letters) expect(JSON.stringify(made)).not.toContain(text)
})

test('O-23, A-3 published it is its audience’s; each version is kept with who and when, and an old screen is told', async () => {
  const id = await known(desk)
  expect(await asked('siri', 'GET', `/${id}`)).toBe('not-found')
  expect(await asked('kari', 'PUT', `/${id}/publication`, { version: 1 })).toBe('only-second-line')
  const en = { question: 'Where is my payslip?', answer: 'On My page.' }
  const both = { ...knownText, texts: { ...knownText.texts, en } }
  await must('kari', 'PUT', `/${id}`, { ...both, version: 1 })
  expect(await asked('ola', 'PUT', `/${id}/publication`, { version: 1 })).toBe('article-changed')
  const out = await must('ola', 'PUT', `/${id}/publication`, { version: 2 })
  expect(out.versions.map(({ type, by }) => [type, by])).toEqual([
    ['written', 'Ola Linje'],
    ['written', 'Kari Nordvik'],
    ['published', 'Ola Linje'],
  ])
  expect(await must('siri', 'GET', `/${id}`)).toMatchObject({ texts: { en }, versions: [], case: null, notice: null })
  expect(await asked('kari', 'PUT', `/${id}`, { ...both, version: 3 })).toBe('only-second-line')
  const inside = await must('ola', 'PUT', `/${id}`, { ...both, audience: 'first-lines', version: 3 })
  expect(await asked('siri', 'GET', `/${id}`)).toBe('not-found')
  expect((await must('hanne', 'GET', `/${id}`)).audience).toBe('first-lines')
  await must('ola', 'PUT', `/${id}`, { ...both, version: inside.version })
  expect(await asked('kari', 'DELETE', `/${id}/publication`)).toBe('only-second-line')
  expect(await must('oda', 'DELETE', `/${id}/publication`)).toMatchObject({ stage: 'withdrawn' })
  expect(await asked('siri', 'GET', `/${id}`)).toBe('not-found')
  await expect(desk.database.run(sql`update article_versions set at = now()`)).rejects.toThrow('only ever added to')
})

test('O-23 articles are found by their words in any language, page by page, and by those who may read them', async () => {
  const said = (question: string) => ({ texts: { nb: { question, answer: 'Slik gjør du.' } }, published: true })
  await known(desk, said('Hvordan bytter jeg passord?'))
  await known(desk, { ...said('Hvem sletter gamle passord?'), audience: 'first-lines' })
  const sv = { question: 'Hur skannar jag?', answer: 'Tryck på den gröna knappen.' }
  await known(desk, { texts: { sv }, service: 'arkiv', published: true })
  expect(await questions('kari', 'q=passordet')).toEqual(['Hvem sletter gamle passord?', 'Hvordan bytter jeg passord?'])
  expect(await questions('siri', 'q=passord')).toEqual(['Hvordan bytter jeg passord?'])
  expect(await questions('siri', 'q=knappar')).toEqual(['Hur skannar jag?'])
  expect(await questions('kari', 'q=passord&service=arkiv')).toEqual([])
  expect(await questions('siri', 'stage=draft')).toEqual([])
  expect(await questions('siri', '')).toEqual(['Hur skannar jag?', 'Hvordan bytter jeg passord?'])
  const answer = await desk.ask('kari', 'GET', '/api/articles?limit=2')
  const first = page(articleItem).parse(await answer.json())
  expect(await questions('kari', `limit=2&after=${first.next}`)).toEqual(['Hvordan bytter jeg passord?'])
})

test('O-11, O-23 a case that is solved with what is known is counted at the article, as long as it stands solved by it', async () => {
  const id = await known(desk, { published: true })
  const solved = async (who: CastName) => (await must(who, 'GET', `/${id}`)).solved
  const solution = { kind: 'now', text: 'Under Min side.', article: id } as const
  const number = await openedBy(desk.house, 'kari', { solution })
  expect([await solved('hanne'), await solved('siri')]).toEqual([1, null])
  await mustAct(desk.house, 'kari', number, { action: 'reopen' })
  expect(await solved('kari')).toBe(0)
  const draft = { ...solution, article: await known(desk) }
  expect(await act(desk.house, 'kari', number, { action: 'solve', body: draft })).toBe('unknown')
  await mustAct(desk.house, 'kari', number, { action: 'solve', body: solution })
  expect(await solved('ola')).toBe(1)
})

test('O-23 what was done with every article is replayed against what it says', async () => {
  expect(await checkArticles(desk.house)).toMatchObject({ difference: null })
  const id = await known(desk, { texts: { nb: { question: 'Hva?', answer: 'Slik.' } }, published: true })
  const found = async (change: Statement<unknown>, back: Statement<unknown>) => {
    await desk.database.run(change)
    const { difference } = await checkArticles(desk.house)
    await desk.database.run(back)
    return difference
  }
  const answer = (text: string) => sql`update article_texts set answer = ${text} where article_id = ${id}`
  expect(await found(answer('Ikke slik.'), answer('Slik.'))).toEqual({
    article: id,
    detail: 'texts is not what the log says',
  })
  const stage = (to: string) => sql`update articles set stage = ${to} where id = ${id}`
  expect((await found(stage('draft'), stage('published')))?.detail).toBe('stage is not what the log says')
  expect(await checkArticles(desk.house)).toMatchObject({ difference: null })
})

test('O-23 who asks for help is shown what answers it, reads it without an account, and asks on where it does not', async () => {
  const id = await known(desk, {
    texts: { nb: { question: 'Hvorfor virker ikke skriveren?', answer: `Slå den <av> og på. ${'ø'.repeat(5_900)}` } },
    published: true,
  })
  const inside = await known(desk, {
    texts: { nb: { question: 'Hvorfor virker ikke skriveren i kjelleren?', answer: 'Ring vakten.' } },
    audience: 'first-lines',
    published: true,
  })
  const [siri, nobody] = [await visitor(desk, 'siri'), await visitor(desk)]
  const text = 'Skriveren på kontoret virker ikke i dag.'
  for (const [who, path] of [
    [siri, '/cases/new'],
    [nobody, '/help'],
  ] as const) {
    const { html } = await who.send(path, { act: 'ask', text })
    expect(html).toContain('Kanskje dette svarer på det')
    expect(html).toContain(`href="/articles/${id}"`)
    expect(html).not.toContain('kjelleren')
    expect((await who.send(path, { act: 'ask', text: 'Lampen i gangen er mørk.' })).html).not.toContain('Kanskje dette')
    const { html: article } = await who.get(`/articles/${id}`)
    expect(article).toContain('Slå den &lt;av&gt; og på.')
    expect(article).toContain(`href="${path}"`)
    expect(article).not.toMatch(/<script/)
    expect(Buffer.byteLength(article)).toBeLessThan(20_000)
    const hidden = await who.get(`/articles/${inside}`)
    expect(hidden.status).toBe(404)
    expect((await who.get('/articles/nothing')).html).toBe(hidden.html)
  }
})

test('O-23 what is of general interest is information: no case is about it, and it ends by the clock when its last day is over', async () => {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(desk.house, 'ola', number, acts.take('ola'), acts.triage, acts.solve)
  const { notice } = await must('ola', 'POST', '', { ...knownText, case: number, tell: true })
  const read = async () => noticeView.parse(await (await desk.ask('ola', 'GET', `/api/notices/${notice}`)).json())
  const draft = await read()
  expect(draft).toMatchObject({ information: true, planned: false, critical: false })
  expect(Date.parse(draft.until ?? '') - Date.parse(draft.since)).toBeGreaterThan(29 * 86_400_000)
  await desk.ask('ola', 'PUT', `/api/notices/${notice}/publication`, { body: { version: draft.version } })
  const other = await openedBy(desk.house)
  const under = await desk.ask('ola', 'PUT', `/api/notices/${notice}/cases/${other}`)
  expect(problem.parse(await under.json()).code).toBe('unknown')
  const offered = await desk.ask('ola', 'GET', `/api/cases/${other}/notices`)
  expect(caseNotices.parse(await offered.json()).items).toEqual([])

  expect(await endWhatRanOut(desk.house)).toBe(false)
  const lettersTo = () => desk.database.all(sql<object>`select id from house_letters where kind = 'notice'`)
  const told = await lettersTo()
  desk.pass(32 * 86_400)
  expect(await endWhatRanOut(desk.house)).toBe(true)
  expect(await endWhatRanOut(desk.house)).toBe(false)
  const ended = await read()
  expect(ended).toMatchObject({ stage: 'ended', endedAt: draft.until })
  expect(ended.updates.at(-1)).toMatchObject({ kind: 'ended', text: null, by: null, at: draft.until })
  expect(await lettersTo()).toEqual(told)
  const { events } = caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
  expect(events.at(-1)).toMatchObject({ type: 'notice-ended', actor: null, line: 'system', door: 'job' })
  expect((await checkNotices(desk.house)).difference).toBeNull()
  expect((await check(desk.house)).difference).toBeNull()
})
