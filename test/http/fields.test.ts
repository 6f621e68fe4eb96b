import { expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, thirdLine } from '../stage/people.ts'

const desk = await openDesk()
const { house } = desk
const number = await openedBy(house)
const other = await openedBy(house)
await mustAct(house, 'kari', number, acts.handOver)
await mustAct(
  house,
  'ola',
  number,
  acts.take('ola'),
  acts.triage,
  acts.note,
  { action: 'link', to: other },
  acts.toThirdLine,
)
await mustAct(house, 'ola', number, { ...acts.toThirdLine, body: { ...acts.toThirdLine.body, supplier: 'drift' } })
await mustAct(house, 'aino', number, { action: 'log-supplier-number', body: { supplier: 'leverandor', number: 'A-7' } })
await mustAct(house, 'ola', number, acts.toThirdLine)

async function seenBy(who: CastName): Promise<CaseView> {
  return caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json())
}

test('I08 an end user sees her case and her conversation, and nothing of how we work', async () => {
  const view = await seenBy('siri')
  expect(view).toMatchObject({ events: [], routine: null, links: [], dealings: [] })
  expect(view.status).toMatchObject({ name: 'waiting', for: 'supplier', supplier: null })
  expect(view.letters.map(letter => letter.kind)).not.toContain('internal')
  expect(JSON.stringify(view)).not.toMatch(/leverandor|A-7|Husk å se etter|Startet på nytt/)
})

test('I08 a supplier sees her own thread and number, and of the requester her agency alone', async () => {
  const view = await seenBy('aino')
  expect(view).toMatchObject({ events: [], routine: null, links: [], solution: null })
  expect(view.dealings.map(dealing => [dealing.supplier.id, dealing.reference])).toEqual([[thirdLine, 'A-7']])
  expect(view.status).toMatchObject({ supplier: thirdLine })
  expect(new Set(view.letters.map(letter => letter.supplier))).toEqual(new Set([thirdLine]))
  expect(JSON.stringify(view)).not.toMatch(/Siri|siri\.berg|Husk å se etter|Den kom ikke/)
})

test('I08 one supplier learns nothing of another, not even that it is she who is waited for', async () => {
  const view = await seenBy('drift')
  expect(view.status).toMatchObject({ name: 'waiting', for: 'supplier', supplier: null })
  expect(JSON.stringify(view)).not.toMatch(new RegExp(`${thirdLine}|leverandor|A-7`))
})

test('I08 the 2nd line sees who she is and not where she reads; her 1st line sees both (DESIGN 5)', async () => {
  expect((await seenBy('ola')).reporter).toMatchObject({ person: { name: 'Siri Berg', email: null } })
  expect((await seenBy('kari')).reporter).toMatchObject({ person: { name: 'Siri Berg', email: addresses.siri } })
})
