import { mkdirSync } from 'node:fs'
import { afterAll, test } from 'vitest'
import { openSession } from '../../src/desk/sign-in.ts'
import { openServer } from '../../src/http/server.ts'
import { openBrowser } from '../browser.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'

const desk = await openDesk({ example: true })
const server = await openServer(desk.house, { host: '127.0.0.1', port: 0, deskFolder: '/tmp/casepage-desk' })
afterAll(() => server.close())
const browser = await openBrowser()
const OUT = '/tmp/case-shots'
mkdirSync(OUT, { recursive: true })
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC'

test('look', async () => {
  const a = await openedCase(desk, 'siri', {
    form: 'web',
    title: 'Får ikke logget inn i timelisten',
    text: 'Hei,\n\nJeg får ikke logget inn i timelisten i dag. Det står «Ugyldig økt» når jeg trykker på Logg inn.\n\nHilsen Siri',
  })
  const b = await openedCase(desk, 'siri', {
    form: 'web',
    title: 'Lønnsslippen for november mangler for tre ansatte i hjemmetjenesten',
    text: 'Hei,\n\nLønnsslippen mangler.\n\nDen tir. 24. nov. 2026 kl. 09:12 skrev Kari <kari@nordvik.example>:\n\n> Kan du sende navnene?\n> Hilsen Kari',
  })
  const post = async (who: 'kari' | 'ola', path: string, method: string, body: unknown, number: number) => {
    const v = await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json()
    const r = await desk.ask(who, method, `/api/cases/${number}${path}`, {
      body,
      headers: { 'if-match': `"${v.version}"` },
    })
    if (!r.ok) throw new Error(await r.text())
  }
  const n = b.number
  await post('kari', '/handler', 'PUT', { person: cast.kari.person }, n)
  await post(
    'kari',
    '/letters',
    'POST',
    {
      kind: 'public',
      form: 'mail',
      direction: 'out',
      text: 'Hei Siri,\n\nHvilken nettleser bruker du? Prøv gjerne en annen.',
      attachments: [
        { name: 'veiledning.pdf', mediaType: 'application/pdf', content: Buffer.alloc(150000).toString('base64') },
        { name: 'skjermbilde.png', mediaType: 'image/png', content: png },
      ],
    },
    n,
  )
  await post(
    'kari',
    '/letters',
    'POST',
    { kind: 'public', form: 'phone', direction: 'in', text: 'Siri ringte: det gjelder tre ansatte.' },
    n,
  )
  await post(
    'kari',
    '/hand-overs',
    'POST',
    {
      team: 'linje-2',
      tried: 'Logget inn på nytt, prøvd annen nettleser.',
      asked: 'Se om lønnskjøringen har feilet for de tre.',
    },
    n,
  )
  await post('ola', '/handler', 'PUT', { person: cast.ola.person }, n)
  await post(
    'ola',
    '/triage',
    'PUT',
    { type: 'error-report', impact: 2, urgency: 1, priority: 1, reason: 'Lønn skal ut i morgen.' },
    n,
  )
  await post(
    'ola',
    '/letters',
    'POST',
    { kind: 'internal', form: 'web', direction: 'out', text: 'Kjøringen stoppet på ansatt 17.' },
    n,
  )
  await post(
    'ola',
    '/supplier-letters',
    'POST',
    {
      supplier: 'leverandor',
      text: 'Hei, kan dere se hvorfor lønnsslippen ikke er laget for november? Brukeren er i Nordvik.',
      followUpAt: new Date(Date.now() + 4 * 86400000).toISOString(),
    },
    n,
  )
  await post('ola', `/links/${a.number}`, 'PUT', undefined, n)
  desk.pass(30)
  const only = process.env['LOOK']?.split(',')
  const shots: [string, 'kari' | 'ola', number, ((page: import('playwright-core').Page) => Promise<void>)?][] = [
    ['waiting', 'ola', n],
    ['new', 'kari', a.number],
    ['kari-other-turn', 'kari', n],
    [
      'triage',
      'ola',
      n,
      async page => {
        await page.getByRole('button', { name: 'Type: Sett type og prioritet' }).click()
      },
    ],
    [
      'solve',
      'ola',
      n,
      async page => {
        await page.getByRole('button', { name: 'Løs saken' }).click()
      },
    ],
    [
      'compose',
      'kari',
      a.number,
      async page => {
        await page.getByRole('button', { name: 'Til Siri Berg' }).click()
        await page.getByLabel('Melding').fill('Hei Siri')
      },
    ],
    [
      'more',
      'ola',
      n,
      async page => {
        await page.getByRole('button', { name: 'Flere handlinger' }).click()
      },
    ],
    [
      'routine',
      'ola',
      n,
      async page => {
        await page.getByText('Rutine M.1').click()
        await page.getByText(/Historikk/).click()
      },
    ],
  ]
  for (const [scheme, width] of [
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const) {
    if (only && !only.includes(`${scheme}-${width}`)) continue
    for (const [name, who, number, then] of shots) {
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } })
      const { token } = await openSession(desk.house, cast[who].person)
      await context.addCookies([{ name: 'linje', value: token, url: server.url }])
      const page = await context.newPage()
      page.on('console', m => {
        if (m.type() === 'error') console.log(name, m.text())
      })
      page.on('pageerror', e => console.log(name, String(e)))
      await page.goto(`${server.url}/desk/cases/${number}?list=work`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForTimeout(500)
      if (then) {
        await then(page).catch(e => console.log(name, String(e).slice(0, 400)))
        await page.waitForTimeout(200)
      }
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      if (Number(wide) > width) console.log('WIDE', name, width, wide)
      await page.screenshot({ path: `${OUT}/${name}-${scheme}-${width}.png`, fullPage: width === 390 })
      await context.close()
    }
  }
}, 180000)
