import { describe, expect, test } from 'vitest'
import { cast } from '../../../test/stage/people.ts'
import { opened, type Story, say } from '../../../test/stage/story.ts'

const { kari, ola, siri } = cast

const handedOver = (): Story => opened().by(kari, say.handOver)
const atThirdLine = (): Story => handedOver().by(ola, say.triage).by(ola, say.toThirdLine)
const solved = (): Story => atThirdLine().by(ola, say.sheAnswers).by(ola, say.solve)
const sentBack = (): Story => solved().by(ola, say.sendBack)
const told = (): Story => sentBack().by(kari, say.write)

describe('the table of M.1, row by row', () => {
  test('M.1.1.1 a mail that opens a case completes it, and the 1st line is next', () => {
    expect(opened().at).toEqual(['M.1.1.2'])
    expect(Object.keys(opened().position.done)).toEqual(['M.1.1.1'])
  })

  test('M.1.1.2 handing over to the 2nd line completes it', () => {
    expect(handedOver().at).toEqual(['M.1.1.3'])
  })

  test('M.1.1.2 solved by the 1st line ends the run as first contact (G1)', () => {
    const story = opened().by(kari, say.solve)
    expect(story.at).toEqual([])
    expect(story.position.end).toEqual({ name: 'first-contact', left: [] })
  })

  test('M.1.1.2 a case the 2nd line registers enters late, by one event', () => {
    const story = opened({ mailbox: null }, ola)
    expect(story.at).toEqual(['M.1.1.3'])
    expect(Object.keys(story.position.done)).toEqual(['M.1.1.1', 'M.1.1.2'])
    expect(story.position.deviations).toEqual([])
  })

  test('M.1.1.3 taking and triaging do not complete it', () => {
    expect(handedOver().by(ola, say.take(ola)).by(ola, say.triage).at).toEqual(['M.1.1.3'])
  })

  test('M.1.1.3 solved by the 2nd line goes to the send-back', () => {
    expect(handedOver().by(ola, say.solve).at).toEqual(['M.1.2.3'])
  })

  test('M.1.1.3 returned for more goes to the 1st line, along the drawn way back', () => {
    const story = handedOver().by(ola, say.returnFor('missing-information'))
    expect(story.at).toEqual(['M.1.1.2'])
    expect(story.position.deviations).toEqual([])
  })

  test('M.1.1.3 returned while the 3rd line is still asked: the 1st line has it', () => {
    const story = atThirdLine().by(ola, say.returnFor('missing-information'))
    expect(story.at).toEqual(['M.1.1.2'])
    expect(story.position.deviations).toEqual([])
  })

  test('M.1.1.3 (d) the internal network is the 1st line’s to follow up; it tells the user, or hands the case over again', () => {
    const network = handedOver().by(ola, say.returnFor('internal-network'))
    expect(network.at).toEqual(['M.1.1.3d'])
    const done = network.by(kari, say.solve)
    expect(done.at).toEqual(['M.1.2.4'])
    expect(network.by(kari, say.handOver).at).toEqual(['M.1.1.3'])
    expect([done.position.deviations, network.by(kari, say.handOver).position.deviations]).toEqual([[], []])
  })

  test('M.1.1.3 (e) an integrated system’s supplier is followed up by the 2nd line, who sends the solution back', () => {
    const integrated = handedOver().by(ola, say.toIntegrated)
    expect(integrated.at).toEqual(['M.1.1.3e'])
    expect(integrated.by(ola, say.solve).at).toEqual(['M.1.2.3'])
    expect(integrated.by(ola, say.solve).position.deviations).toEqual([])
  })

  test('M.1.2.1 one event completes M.1.1.3 and M.1.2.1, and her answer alone completes nothing', () => {
    expect(atThirdLine().at).toEqual(['M.1.2.2'])
    expect(atThirdLine().position.done).toMatchObject({ 'M.1.1.3': atThirdLine().state.version })
    expect(atThirdLine().position.done).toMatchObject({ 'M.1.2.1': atThirdLine().state.version })
    expect(atThirdLine().by(ola, say.sheAnswers).at).toEqual(['M.1.2.2'])
  })

  test('M.1.2.2 the solution that the 2nd line logs completes it', () => {
    expect(solved().at).toEqual(['M.1.2.3'])
  })

  test('M.1.2.3 sending back completes it', () => {
    expect(sentBack().at).toEqual(['M.1.2.4'])
  })

  test('M.1.2.4 a public letter or a phone note to the user completes it, a note among us does not', () => {
    expect(told().at).toEqual(['M.1.2.5'])
    expect(sentBack().by(kari, say.call).at).toEqual(['M.1.2.5'])
    expect(sentBack().by(kari, say.note).at).toEqual(['M.1.2.4'])
  })

  test('M.1.2.5 confirmed goes to the closing, by herself or by the 1st line', () => {
    expect(told().by(siri, say.confirm).at).toEqual(['M.1.2.6'])
    expect(told().by(kari, say.confirm).at).toEqual(['M.1.2.6'])
  })

  test('M.1.2.5 objected goes back to the 1st line, as drawn', () => {
    const story = told().by(siri, say.object)
    expect(story.at).toEqual(['M.1.1.2'])
    expect(story.position.deviations).toEqual([])
  })

  test('M.1.2.6 closing ends the run', () => {
    const story = told().by(siri, say.confirm).by(kari, say.close)
    expect(story.at).toEqual([])
    expect(story.position.end).toEqual({ name: 'closed', left: [] })
    expect(story.position.deviations).toEqual([])
  })
})

describe('O-14 who may close after what', () => {
  test.each([
    ['before it is confirmed', told, kari, 'not-confirmed'],
    ['the 2nd line, after it is confirmed', () => told().by(siri, say.confirm), ola, 'not-your-line'],
  ] as const)('%s: refused', (_, story, actor, code) => {
    expect(() => story().by(actor, say.close)).toThrow(code)
  })

  test('what a command completes is not marked as done by hand, which would end the run unconfirmed', () => {
    expect(() => handedOver().by(ola, say.mark('M.1.1.3', 'skipped'))).toThrow('not-your-line')
  })
})

describe('DESIGN 3, rules 3 to 7, on M.1', () => {
  test('rule 3: confirmed before anybody told her skips M.1.2.4', () => {
    const story = sentBack().by(siri, say.confirm)
    expect(story.at).toEqual(['M.1.2.6'])
    expect(story.position.deviations).toEqual([{ kind: 'skipped', steps: ['M.1.2.4'], version: story.state.version }])
  })

  test('rule 4: sent to the 3rd line once more repeats M.1.2.1', () => {
    const story = atThirdLine().by(ola, say.toThirdLine)
    expect(story.at).toEqual(['M.1.2.2'])
    expect(story.position.deviations).toEqual([{ kind: 'repeated', steps: ['M.1.2.1'], version: story.state.version }])
  })

  test('rule 4: an objection after the confirmation takes the drawn way back and is no deviation', () => {
    const story = told().by(siri, say.confirm).by(siri, say.object)
    expect(story.at).toEqual(['M.1.1.2'])
    expect(story.position.deviations).toEqual([])
  })

  test('rule 6: withdrawn early is a figure and no deviation (O-18)', () => {
    const story = handedOver().by(ola, say.dismiss)
    expect(story.position).toMatchObject({
      tokens: [],
      end: { name: 'ended-early', left: ['M.1.1.3'] },
      deviations: [],
    })
  })

  test('rule 7: an ended run ignores all but what opens the case again, and enters where it is', () => {
    const ended = opened().by(kari, say.solve)
    expect(ended.by(kari, say.write).at).toEqual([])
    const again = ended.by(siri, say.object)
    expect(again.at).toEqual(['M.1.1.2'])
    expect(again.position.end).toBeNull()
  })

  test('a step outside the system is done or skipped by hand', () => {
    const done = sentBack().by(kari, say.mark('M.1.2.4', 'done'))
    expect(done.at).toEqual(['M.1.2.5'])
    expect(done.position.done).toHaveProperty(['M.1.2.4'])
    const skipped = sentBack().by(kari, say.mark('M.1.2.4', 'skipped'))
    expect(skipped.at).toEqual(['M.1.2.5'])
    expect(skipped.position.done).not.toHaveProperty(['M.1.2.4'])
    expect(skipped.position.deviations).toMatchObject([{ kind: 'skipped', steps: ['M.1.2.4'] }])
  })
})
