import { expect, test } from 'vitest'
import { relayNotice } from '../../src/desk/notice/answer-notice.ts'
import { endNotice } from '../../src/desk/notice/tell-notice.ts'
import { viewer } from '../stage/acting.ts'
import { noticed } from '../stage/noticed.ts'
import { openDesk } from '../stage/open-desk.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()
const [siri, nobody] = [await visitor(desk, 'siri'), await visitor(desk)]
const PAGES = [
  [siri, '/cases'],
  [siri, '/cases/new'],
  [nobody, '/help'],
] as const

/** What each page says of trouble: the titles, in order. */
async function known(): Promise<readonly (readonly string[])[]> {
  const pages = await Promise.all(PAGES.map(([who, path]) => who.get(path)))
  return pages.map(({ html }) => [...html.matchAll(/<summary>([^<]*)<\/summary>/g)].map(([, title = '']) => title))
}

function hoursOn(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString()
}

test('M.1.3.4, O-30 an end user is told what is public or what her own 1st line has put in the portal, before she asks', async () => {
  expect(await known()).toEqual([[], [], []])
  const lonn = await noticed(desk)
  await noticed(desk, { title: 'Bare Havna', teams: ['havna-1'], public: false })
  await noticed(desk, { title: 'Utkast', public: true, draft: true })
  await noticed(desk, { title: 'Neste uke', public: true, planned: true, since: hoursOn(48), until: hoursOn(50) })
  expect(await known()).toEqual([[], [], []])

  const relay = { told: true, how: 'portal', note: null } as const
  await relayNotice(desk.house, viewer('kari'), 'web', { notice: lonn, team: 'nordvik-1', relay })
  const planned = { title: 'I <natt>', planned: true, public: true, since: hoursOn(6), until: hoursOn(8) }
  const tonight = await noticed(desk, planned)
  const both = ['I &lt;natt&gt;', 'Lønn svarer ikke']
  expect(await known()).toEqual([both, both, ['I &lt;natt&gt;']])
  const { html } = await siri.get('/cases')
  for (const text of [
    'Dette vet vi om',
    'Ingen kommer inn i lønnssystemet.',
    'Lønn. Siden',
    'Du trenger ikke å melde',
  ]) {
    expect(html).toContain(text)
  }
  expect(html).not.toContain('Databasen er full.')
  // What is written is not lost to it, and a question without words is told as before.
  expect((await siri.send('/cases/new', { act: 'ask', text: ' ' })).html).toContain('<summary>Lønn svarer ikke')

  await endNotice(desk.house, viewer('ola'), 'web', tonight, { text: 'Avlyst.', internal: null })
  await endNotice(desk.house, viewer('ola'), 'web', lonn, { text: 'Den svarer.', internal: null })
  expect(await known()).toEqual([[], [], []])
})

test('three of the longest notices fit a page of 20 kB without script, cut at a word', async () => {
  for (const title of ['Først', 'Så', 'Sist', 'Enda en']) {
    await noticed(desk, { title: `${title} ${'ø'.repeat(150)}`, text: 'blåbærsyltetøy '.repeat(600), public: true })
  }
  expect((await known()).map(titles => titles.length)).toEqual([3, 3, 3])
  for (const [who, path] of PAGES) {
    const { html } = await who.get(path)
    expect(Buffer.byteLength(html)).toBeLessThan(20_000)
    expect(html).not.toMatch(/<script/)
    expect(html).toMatch(/blåbærsyltetøy …<\/p>/)
  }
})
