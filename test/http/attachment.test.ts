import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'

const desk = await openDesk()

/** A file that Kari put into a new case, as the server gives it back. */
async function givenBack(name: string, mediaType: string, content: Buffer | string = 'abc'): Promise<Response> {
  const { number, letters } = await openedCase(desk, 'kari', {
    attachments: [{ name, mediaType, content: Buffer.from(content).toString('base64') }],
  })
  const file = letters[0]?.attachments[0]
  return desk.ask('kari', 'GET', `/api/cases/${number}/attachments/${file?.id}`)
}

test.each([
  ['a picture', 'image/png', 'inline', 'image/png'],
  ['a picture in capitals', 'IMAGE/JPEG', 'inline', 'image/jpeg'],
  ['a drawing that holds script', 'image/svg+xml', 'attachment', 'application/octet-stream'],
  ['one that hides it behind a parameter', 'image/svg+xml; x', 'attachment', 'application/octet-stream'],
  ['one that pretends to be a picture', 'image/png; text/html', 'attachment', 'application/octet-stream'],
  ['a page', 'text/html', 'attachment', 'application/octet-stream'],
  ['a page in another alphabet', 'text/html;charset=utf-7', 'attachment', 'application/octet-stream'],
  ['a document', 'application/pdf', 'attachment', 'application/octet-stream'],
  ['nothing it says', '', 'attachment', 'application/octet-stream'],
])('K03 %s comes back in no other way than it may be shown', async (_, mediaType, kind, type) => {
  const answer = await givenBack('fil.bin', mediaType, '<script>alert(1)</script>')
  expect(answer.headers.get('content-type')).toBe(type)
  expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^${kind}; `))
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('cache-control')).toContain('no-store')
  expect(await answer.text()).toBe('<script>alert(1)</script>')
})

test.each([
  [
    'æøå og mellomrom.txt',
    'filename="___ og mellomrom.txt"',
    "filename*=UTF-8''%C3%A6%C3%B8%C3%A5%20og%20mellomrom.txt",
  ],
  ['../../.htaccess', 'filename=".._.._.htaccess"', "filename*=UTF-8''..%2F..%2F.htaccess"],
  ['a"; filename="b.exe', 'filename="a__ filename__b.exe"', "filename*=UTF-8''a%22%3B%20filename%3D%22b.exe"],
  ["it's (1)*.txt", 'filename="it_s _1__.txt"', "filename*=UTF-8''it%27s%20%281%29%2a.txt"],
])('K04 the name %s is data in the header, whole and harmless (RFC 6266)', async (name, plain, whole) => {
  expect((await givenBack(name, 'text/plain')).headers.get('content-disposition')).toBe(
    `attachment; ${plain}; ${whole}`,
  )
})

test.each([
  ['a line of its own', 'fil\r\nset-cookie: a=b'],
  ['a NUL', 'fil\u0000.txt'],
  ['nothing', '  '],
])('E05 a name with %s is refused at the edge', async (_, name) => {
  const attachments = [{ name, mediaType: 'text/plain', content: 'YWJj' }]
  const body = { service: 'lonn', title: 'a', text: 'a', form: 'web', attachments }
  expect((await desk.ask('siri', 'POST', '/api/cases', { body })).status).toBe(422)
})

test('what comes back is what was sent, byte for byte', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256))
  const answer = await givenBack('fil.bin', 'application/octet-stream', bytes)
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
})

test('K05 a file is asked for through its own case alone', async () => {
  const one = await openedCase(desk, 'kari', { attachments: [{ name: 'a', mediaType: '', content: 'YWJj' }] })
  const other = await openedCase(desk)
  const file = one.letters[0]?.attachments[0]?.id
  expect((await desk.ask('kari', 'GET', `/api/cases/${one.number}/attachments/${file}`)).status).toBe(200)
  expect((await desk.ask('kari', 'GET', `/api/cases/${other.number}/attachments/${file}`)).status).toBe(404)
})

test('K05 the file of a letter that was taken back is gone with it', async () => {
  const { number } = await openedCase(desk)
  const attachments = [{ name: 'a', mediaType: '', content: 'YWJj' }]
  const body = { kind: 'public', form: 'mail', direction: 'out', text: 'Hei', attachments }
  const written = caseView.parse(
    await (await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })).json(),
  )
  const letter = written.letters.find(each => each.text === 'Hei')
  const path = `/api/cases/${number}/attachments/${letter?.attachments[0]?.id}`
  expect((await desk.ask('kari', 'GET', path)).status).toBe(200)
  const headers = { 'if-match': `"${written.version}"` }
  expect((await desk.ask('kari', 'DELETE', `/api/cases/${number}/letters/${letter?.id}`, { headers })).status).toBe(200)
  expect((await desk.ask('kari', 'GET', path)).status).toBe(404)
})
