import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const to = 'brukerstotte@nordvik.linje.example'

async function firstLetter(number: number) {
  const { letters } = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  const letter = letters.find(({ direction }) => direction === 'in')
  if (letter === undefined) throw new Error(`case ${number} came in no letter`)
  return letter
}

test('B05 a mail is shown as it looked: its own pictures in place, no script, nothing fetched, framed by us alone', async () => {
  const number = await post.numberOf({
    from: addresses.siri,
    to,
    subject: 'Skjermen er blå',
    text: 'Se bildet.',
    html: `<p style="color:red" onclick="alert(1)">Se <b>bildet</b>:</p><img src="cid:skjerm@siri" alt="Skjermen">
      <img src="https://sporer.example/x.gif"><script>alert(2)</script><form action="https://tyv.example"><input></form>
      <a href="https://nordvik.example/hjelp">Hjelp</a><a href="javascript:alert(3)">x</a>`,
    attachments: [
      { filename: 'skjerm.png', contentType: 'image/png', content: PIXEL, encoding: 'base64', cid: 'skjerm@siri' },
    ],
  })
  const letter = await firstLetter(number)
  expect(letter.asHtml).toBe(true)
  const answer = await desk.ask('kari', 'GET', `/api/cases/${number}/letters/${letter.id}/page`)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(page).toContain('<b>bildet</b>')
  expect(page).toContain(`<img src="data:image/png;base64,${PIXEL}" alt="Skjermen"`)
  expect(page).toContain('href="https://nordvik.example/hjelp"')
  expect(page).not.toMatch(/script|onclick|sporer|tyv|<input|cid:/)
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", 'img-src data:', "frame-ancestors 'self'"]),
  )
  expect(policy).toMatch(/sandbox(?!.*(allow-scripts|allow-same-origin|allow-forms))/)
  expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
})

test('a mail of plain text, and a letter written here, have no look of their own', async () => {
  const number = await post.numberOf({ from: addresses.siri, to, subject: 'Bare tekst', text: 'Ingen pynt.' })
  const letter = await firstLetter(number)
  expect(letter.asHtml).toBe(false)
  expect((await desk.ask('kari', 'GET', `/api/cases/${number}/letters/${letter.id}/page`)).status).toBe(404)
})
