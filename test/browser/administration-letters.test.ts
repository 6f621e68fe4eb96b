import { expect, test } from 'vitest'
import { openBuiltDesk } from '../stage/built-desk.ts'
import { expectLooksWell } from '../stage/looks-well.ts'

const desk = await openBuiltDesk()

test('an administrator words a letter, sees it as it will be, is told of a fault where it stands, and takes it back', async () => {
  const page = await desk.enter('admin', '/desk/admin/letters')
  await page.getByRole('link', { name: 'Kvittering', exact: true }).click()
  const bokmal = page.getByRole('textbox', { name: 'Bokmål', exact: true })
  await bokmal.fill('Hei {navn}, sak {number}.')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect.poll(() => bokmal.getAttribute('aria-describedby')).not.toBeNull()
  await page.locator('.letters-four').getByText('(nb, linje 1) {navn} er ikke et felt i dette brevet.').waitFor()
  expect(await bokmal.getAttribute('aria-invalid')).toBe('true')
  await bokmal.fill('Hei {name}, sak {number}.')
  await page.frameLocator('iframe').getByText('Hei Siri Berg, sak 10023.').waitFor()
  await page.getByRole('textbox', { name: 'Emne (Bokmål)' }).fill('Mottatt: ')
  await page.getByRole('button', { name: '{title} sakens tittel' }).click()
  await page.getByText('Re: [#10023] Mottatt: Får ikke skrevet ut').waitFor()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Brevet er lagret.').waitFor()
  await page.getByRole('link', { name: 'Kvittering egne ord' }).waitFor()
  const folder = process.env['LINJE_LOOK']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/letters.png`, fullPage: true })
  await expectLooksWell(page)
  await page.getByRole('button', { name: 'Tilbake til Linjes ord (Bokmål)' }).click()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('link', { name: 'Kvittering', exact: true }).waitFor()
})
