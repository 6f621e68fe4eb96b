import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../browser.ts'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { addresses } from '../stage/municipality.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { sentCase } from '../stage/solved-case.ts'

const desk = await openBuiltDesk()
const post = await openPostRoom(desk)

test('issue 3: the routine’s drawing is one click away, with where the case is, by word and by frame; the mark of bpmn.io stays', async () => {
  const { number } = await sentCase(desk)
  const page = await desk.enter('ola', `/desk/cases/${number}`)
  const scripts: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  const show = page.getByRole('button', { name: 'Vis tegningen' })
  await show.click()
  const drawing = page.getByRole('figure')
  await drawing.locator('[data-element-id="M.1.2.2"]').waitFor()
  // Nothing of the viewer is loaded before it is asked for.
  expect(scripts.length).toBeGreaterThan(0)
  const marks = drawing.locator('.drawn-mark')
  await expect.poll(() => marks.count()).toBe(5)
  expect(await drawing.locator('.drawn-mark[data-state="active"]').textContent()).toBe('her er saken')
  expect(await drawing.locator('.drawn-mark[data-state="done"]').allTextContents()).toEqual([
    'gjort',
    'gjort',
    'gjort',
    'gjort',
  ])
  await drawing.getByText('Saken er her: M.1.2.2 ').waitFor()
  const logo = drawing.getByRole('link', { name: 'Powered by bpmn.io' })
  expect(await logo.isVisible()).toBe(true)
  // The frame round the active step lies on that step.
  const [frame, step] = [
    await drawing.locator('.drawn-mark[data-state="active"]').boundingBox(),
    await drawing.locator('[data-element-id="M.1.2.2"] .djs-visual').boundingBox(),
  ]
  expect(Math.abs((frame?.x ?? 0) - (step?.x ?? 99))).toBeLessThan(8)
  expect(Math.abs((frame?.y ?? 0) - (step?.y ?? 99))).toBeLessThan(8)
  const before = step?.width ?? 0
  await drawing.getByRole('button', { name: 'Større' }).click()
  await expect
    .poll(async () => (await drawing.locator('[data-element-id="M.1.2.2"] .djs-visual').boundingBox())?.width)
    .toBeGreaterThan(before * 1.2)
  await drawing.getByRole('button', { name: 'Hele' }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
  await page.getByRole('button', { name: 'Skjul tegningen' }).click()
  expect(await drawing.count()).toBe(0)
})

test('B05 a mail is shown as it looked in a frame where nothing runs and from which nothing is fetched', async () => {
  const number = await post.numberOf({
    from: addresses.siri,
    to: 'brukerstotte@nordvik.linje.example',
    subject: 'Skjermen er blå',
    text: 'Se bildet.',
    html: '<p>Se <b>bildet</b>:</p><img src="https://sporer.example/x.gif"><script>document.title = "tatt"</script>',
  })
  const page = await desk.enter('kari', `/desk/cases/${number}`)
  const fetched: string[] = []
  page.on('request', request => fetched.push(request.url()))
  await page.getByText('Vis e-posten slik den så ut').click()
  const frame = page.frameLocator('iframe')
  await frame.getByText('bildet').waitFor()
  expect(await page.locator('iframe').getAttribute('sandbox')).not.toMatch(/allow-(scripts|same-origin|forms)/)
  expect(fetched.filter(url => !url.startsWith(desk.url))).toEqual([])
  await expectNoAxeViolations(page)
})
