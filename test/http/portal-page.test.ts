import { expect, test } from 'vitest'
import { problem } from '../../src/contract/value.ts'
import { openDesk } from '../stage/open-desk.ts'
import { visitor } from '../stage/visitor.ts'

const desk = await openDesk()

test('what a browser asks for in vain is told as a page in its language; programs and the API get problem details', async () => {
  const siri = await visitor(desk, 'siri')
  const page = await siri.get('/finnes-ikke')
  expect([page.status, page.answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.html).toContain('<h1>Finnes ikke</h1>')
  const foreign = await fetch(`${desk.url}/x`, { headers: { accept: 'text/html', 'accept-language': 'sv' } })
  expect(await foreign.text()).toContain('<html lang="sv">')
  expect((await siri.get('/api/cases/1')).answer.headers.get('content-type')).toContain('application/problem+json')
  const program = await fetch(`${desk.url}/finnes-ikke`)
  expect(problem.parse(await program.json()).code).toBe('not-found')
})

test('a form no reader understands, and one larger than any form may be, are told of as pages', async () => {
  const headers = { accept: 'text/html', 'accept-language': 'nb', origin: 'http://desk.example' }
  const post = (body: BodyInit, type: string) =>
    fetch(`${desk.url}/sign-in`, { method: 'POST', body, headers: { ...headers, 'content-type': type } })
  const broken = await post('--x\r\nbroken', 'multipart/form-data; boundary=x')
  expect([broken.status, (await broken.text()).includes('kunne ikke leses')]).toEqual([400, true])
  expect((await post('{}', 'application/json')).status).toBe(415)
})

test('our own fault is told without details, and logged with them (J12)', async () => {
  const broken = await openDesk({ secret: new Uint8Array() })
  Object.defineProperty(broken.house, 'secret', {
    get: () => {
      throw new Error('the secret is gone')
    },
  })
  const page = await (await visitor(broken)).get(
    '/case/10001.00000000-0000-7000-8000-000000000108.99999.aaaaaaaaaaaaaaaaaaaaaa',
  )
  expect([page.status, page.html.includes('Noe gikk galt')]).toEqual([500, true])
  expect(page.html).not.toContain('secret')
  expect(broken.said.join()).toContain('the secret is gone')
})

test('pages have no script and no style of their own, load from us alone and are kept by nobody', async () => {
  const siri = await visitor(desk, 'siri')
  const nobody = await visitor(desk)
  const pages = [
    await nobody.get('/sign-in'),
    await nobody.get('/case/x'),
    await nobody.get('/first/x'),
    await siri.get('/cases'),
    await siri.get('/cases/new'),
    await siri.get('/cases/1'),
  ]
  for (const { html, answer } of pages) {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i)
    expect(html).not.toMatch(/(?:src|href|action)="(?!\/|#|data:image)/)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'")
  }
})

test('the stylesheet and its font are kept for ever under names that hold their hash', async () => {
  const nobody = await visitor(desk)
  const path = /<link rel="stylesheet" href="([^"]+)"/.exec((await nobody.get('/sign-in')).html)?.[1] ?? ''
  const style = await nobody.get(path)
  const font = await nobody.get(/url\("([^"]+)"\)/.exec(style.html)?.[1] ?? '')
  expect([style.answer.headers.get('content-type'), font.answer.headers.get('content-type')]).toEqual([
    'text/css; charset=utf-8',
    'font/woff2',
  ])
  for (const { answer } of [style, font]) {
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  }
  expect(style.html.length).toBeLessThan(12_000)
})

test('outside the example there is no Post and nobody to pick', async () => {
  const nobody = await visitor(desk)
  expect((await nobody.get('/post')).status).toBe(404)
  expect((await nobody.send('/post', { text: 'x' })).status).toBe(404)
  const { html } = await nobody.get('/sign-in')
  expect(html).not.toMatch(/eksempel|Kari/)
})
