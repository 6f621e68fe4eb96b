import { describe, expect, test } from 'vitest'
import { cast, havnaFirst, nordvikFirst } from '../../../test/stage/people.ts'
import { opened, type Story, say } from '../../../test/stage/story.ts'

const { kari, ola, siri, hanne } = cast

const atOperations = (): Story => opened().by(kari, say.handOver).by(ola, say.toOperations)
const receipt = (): Story => atOperations().by(ola, say.driftAnswers)
const silent = (): Story => receipt().by(ola, say.decide(false))
const informing = (): Story => receipt().by(ola, say.decide(true))
const noticed = (): Story => informing().by(ola, say.publish(91, nordvikFirst, havnaFirst))
const sentBack = (story = silent()): Story => story.by(ola, say.driftAnswers).by(ola, say.solve).by(ola, say.sendBack)

describe('the table of M.1.3, row by row', () => {
  test('M.1.3.1 one event completes M.1.1.3 and M.1.3.1', () => {
    expect(atOperations().at).toEqual(['M.1.3.2'])
    expect(Object.keys(atOperations().position.done)).toEqual(['M.1.1.1', 'M.1.1.2', 'M.1.1.3', 'M.1.3.1'])
  })

  test('M.1.3.2 her receipt is logged and ends no waiting; the decision completes it (DESIGN 5)', () => {
    expect(receipt().state.status).toMatchObject({ name: 'waiting', for: 'supplier' })
    expect(receipt().state.dealings[0]?.reference).toBe('D-7')
    expect(receipt().at).toEqual(['M.1.3.2'])
    expect(silent().at).toEqual(['M.1.3.5'])
  })

  test('M.1.3.2 said early, the decision is said again where it is asked for', () => {
    const early = opened().by(kari, say.handOver).by(ola, say.decide(false)).by(ola, say.toOperations)
    expect(early.at).toEqual(['M.1.3.2'])
    expect(early.by(ola, say.decide(false)).at).toEqual(['M.1.3.5'])
    expect(early.position.deviations).toEqual([])
  })

  test('M.1.3.3 where information is needed it runs beside the solving (G3, O-25)', () => {
    expect(informing().at).toEqual(['M.1.3.3', 'M.1.3.5'])
    expect(noticed().at.toSorted()).toEqual(['M.1.3.4', 'M.1.3.5'])
  })

  test('M.1.3.3 whoever sends the notice has decided; one that went out before counts', () => {
    const atOnce = receipt().by(ola, say.publish(91, nordvikFirst))
    expect(atOnce.at.toSorted()).toEqual(['M.1.3.4', 'M.1.3.5'])
    const before = opened().by(kari, say.handOver).by(ola, say.publish(91, nordvikFirst))
    expect(before.at).toEqual(['M.1.1.3'])
    const after = before.by(ola, say.toOperations).by(ola, say.decide(true))
    expect(after.at.toSorted()).toEqual(['M.1.3.4', 'M.1.3.5'])
    expect([atOnce.position.deviations, after.position.deviations]).toEqual([[], []])
  })

  test('M.1.3.4 is done when the last 1st line has told its end users, and holds nothing back (O-25, O-26)', () => {
    const one = noticed().by(kari, say.relay(91, nordvikFirst))
    expect(one.at.toSorted()).toEqual(['M.1.3.4', 'M.1.3.5'])
    expect(one.by(hanne, say.relay(91, havnaFirst)).at).toEqual(['M.1.3.5'])
    const closed = sentBack(one).by(kari, say.close)
    expect(closed.at).toEqual(['M.1.3.4'])
    const ended = closed.by(hanne, say.relay(91, havnaFirst))
    expect(ended.at).toEqual([])
    expect(ended.position).toMatchObject({ end: { name: 'closed', left: [] }, deviations: [] })
  })

  test('M.1.3.4 told before its turn moves nothing, and is done as soon as its turn comes', () => {
    const early = opened()
      .by(kari, say.handOver)
      .by(ola, say.publish(91, nordvikFirst))
      .by(ola, say.toOperations)
      .by(kari, say.relay(91, nordvikFirst))
    expect([early.at, early.position.deviations]).toEqual([['M.1.3.2'], []])
    const decided = early.by(ola, say.decide(true))
    expect([decided.at, decided.position.deviations]).toEqual([['M.1.3.5'], []])
    expect(Object.keys(decided.position.done)).toEqual(expect.arrayContaining(['M.1.3.3', 'M.1.3.4']))
  })

  test.each(['solve', 'promise'] as const)('M.1.3.5 %s: either answer is logged and completes it', answer => {
    expect(silent().by(ola, say.driftAnswers).at).toEqual(['M.1.3.5'])
    expect(silent().by(ola, say[answer]).at).toEqual(['M.1.3.6'])
  })

  test('M.1.3.6 sending back completes it; of general interest, a notice goes to all beside it (G4, O-23)', () => {
    expect(sentBack().at).toEqual(['M.1.3.7'])
    const general = silent()
      .by(ola, say.solve)
      .by(ola, say.publish(92, nordvikFirst, havnaFirst))
      .by(ola, say.sendBack)
    expect(general.at).toEqual(['M.1.3.7'])
    const told = general.by(hanne, say.relay(92, havnaFirst)).by(kari, say.relay(92, nordvikFirst))
    expect([told.at, told.position.deviations]).toEqual([['M.1.3.7'], []])
  })

  test('M.1.3.7 the 1st line tells and closes, without confirmation (O-14)', () => {
    const told = sentBack().by(kari, say.write)
    expect(told.at).toEqual(['M.1.3.7'])
    const closed = told.by(kari, say.close)
    expect(closed.position).toMatchObject({ tokens: [], end: { name: 'closed', left: [] }, deviations: [] })
    expect(() => told.by(ola, say.close)).toThrow('not-your-line')
    expect(() => silent().by(ola, say.solve).by(ola, say.close)).toThrow('not-confirmed')
  })

  test('M.1.3.7 who confirms all the same deviates from nothing; who objects is at the 1st line again', () => {
    const told = sentBack().by(kari, say.write)
    expect(told.by(siri, say.confirm).position.deviations).toEqual([])
    const objected = told.by(siri, say.object)
    expect([objected.at, objected.position.deviations]).toEqual([['M.1.1.2'], []])
  })

  test('M.1.3.4 an objection after the closing begins again beside the telling (rule 7)', () => {
    const again = sentBack(noticed()).by(kari, say.close).by(siri, say.object)
    expect(again.at.toSorted()).toEqual(['M.1.1.2', 'M.1.3.4'])
  })

  test('another decision than before begins the informing, and says so (rule 4)', () => {
    const now = silent().by(ola, say.decide(true))
    expect(now.at).toEqual(['M.1.3.3', 'M.1.3.5'])
    expect(now.position.deviations).toMatchObject([{ kind: 'repeated', steps: ['M.1.3.2'] }])
  })

  test('M.1.3.5 solved before anybody decided skips M.1.3.2 (rule 3)', () => {
    const solved = atOperations().by(ola, say.solve)
    expect(solved.at).toEqual(['M.1.3.6'])
    expect(solved.position.deviations).toMatchObject([{ kind: 'skipped', steps: ['M.1.3.2'] }])
  })

  test('a functional fault after all goes to the 3rd line, from M.1.1.3 on (rule 4)', () => {
    const functional = silent().by(ola, say.toThirdLine)
    expect(functional.at).toEqual(['M.1.2.2'])
    expect(functional.position.deviations).toMatchObject([{ kind: 'repeated', steps: ['M.1.1.3'] }])
  })
})
