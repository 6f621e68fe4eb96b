import { expect, test } from 'vitest'
import type { CaseView } from '../../src/contract/case.ts'
import type { Act } from '../../src/contract/case-route.ts'
import { readDirectory } from '../../src/desk/directory.ts'
import { readCase } from '../../src/desk/read-case.ts'
import { foresee, type Known } from '../../src/web/case/scene/foresee.ts'
import { act, acts, mustAct, openedBy, viewer } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast, thirdLine } from '../stage/people.ts'

const { house } = await openDesk()
const directory = await readDirectory(house, viewer('ola'))
if (!directory.done) throw new Error(directory.refusal.code)
const known: Known = directory.value

async function seenBy(who: CastName, number: number): Promise<CaseView> {
  const view = await readCase(house, viewer(who), 'web', number)
  if (view === null) throw new Error(`${who} does not see ${number}`)
  return view
}

const toOla: readonly (readonly [CastName, Act])[] = [['kari', acts.handOver]]
const sent = [...toOla, ['ola', acts.toThirdLine]] as const
const solved = [...sent, ['ola', acts.solve], ['ola', acts.sendBack], ['kari', acts.tell]] as const
const wait: Act = { action: 'wait', body: { ...acts.wait.body, followUpAt: '2099-01-01T08:00:00.000Z' } }
const describe: Act = { action: 'describe', body: { title: 'Ny tittel', text: 'Ny tekst', service: 'lonn' } }

/** Who does what, after what, and what of the case a page shows as done before the answer is here. */
test.each<[string, CastName, Act, readonly (keyof CaseView)[], readonly (readonly [CastName, Act])[]]>([
  ['take', 'kari', acts.take('kari'), ['handler', 'status'], []],
  ['assign', 'kari', acts.take('karl'), ['handler', 'status'], []],
  ['release', 'kari', { action: 'release' }, ['handler'], [['kari', acts.take('karl')]]],
  ['describe', 'kari', describe, ['title'], []],
  ['owner', 'kari', { action: 'change-owner', body: { person: cast.karl.person } }, ['owner'], []],
  ['triage', 'ola', acts.triage, ['type', 'area', 'impact', 'urgency', 'priority', 'status'], toOla],
  ['wait', 'kari', wait, ['status'], []],
  ['resume', 'ola', { action: 'resume' }, ['status'], sent],
  ['solve', 'ola', acts.solve, ['status'], sent],
  ['reopen', 'kari', { action: 'reopen' }, ['status'], solved],
  ['confirm', 'kari', { action: 'confirm', body: {} }, ['status'], solved],
  ['object', 'kari', acts.object, ['status'], solved],
  ['close', 'kari', acts.close, ['status'], [...solved, ['siri', acts.confirm]]],
  [
    'number',
    'ola',
    { action: 'log-supplier-number', body: { supplier: thirdLine, number: 'A-9' } },
    ['dealings'],
    sent,
  ],
])('issue 3: what a page shows at once is what the desk then answers: %s', async (_, who, asked, parts, before) => {
  const number = await openedBy(house)
  for (const [hand, done] of before) await mustAct(house, hand, number, done)
  const shown = await seenBy(who, number)
  const foreseen = foresee(shown, asked, known)
  await mustAct(house, who, number, asked)
  const answered = await seenBy(who, number)
  for (const part of parts) expect([part, foreseen[part]]).toEqual([part, answered[part]])
  // And nothing besides.
  const restored = Object.fromEntries(parts.map(part => [part, shown[part]]))
  expect({ ...foreseen, ...restored }).toEqual(shown)
  expect(foreseen).not.toEqual(shown)
})

test('what moves a case to others is not foreseen, and what is refused leaves the case as it was', async () => {
  const number = await openedBy(house)
  const shown = await seenBy('kari', number)
  for (const asked of [acts.handOver, acts.tell, acts.note]) expect(foresee(shown, asked, known)).toBe(shown)
  expect(await act(house, 'kari', number, acts.triage)).toBe('only-second-line')
  expect(await seenBy('kari', number)).toEqual(shown)
})
