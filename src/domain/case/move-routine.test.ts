import { expect, test } from 'vitest'
import { factsOf } from '../../../test/stage/case-facts.ts'
import { stateOf } from '../../../test/stage/case-state.ts'
import { cast, machine } from '../../../test/stage/people.ts'
import { plain } from '../../../test/stage/plain-event.ts'
import type { Ruled } from './command.ts'
import { decide } from './decide.ts'

const { type: _, ...moved } = plain['routine-moved']
const move: Ruled<'move-routine'> = { type: 'move-routine', ...moved }

test('O-24 whoever keeps the handbook moves a running case to another version, and nobody else does', () => {
  expect(decide(stateOf({}), move, factsOf(cast.oda))).toEqual({ accepted: true, events: [plain['routine-moved']] })
  for (const actor of [cast.kari, cast.ola, cast.siri, cast.bjorn, cast.admin, machine]) {
    expect(decide(stateOf({}), move, factsOf(actor))).toEqual({
      accepted: false,
      refusal: { code: 'only-process-owner' },
    })
  }
})

test('O-24 a run that is over stays what it was, and a case is not moved to where it is', () => {
  const over = { ...move, position: { ...move.position, tokens: [] } }
  for (const command of [over, { ...move, routine: move.from }]) {
    expect(decide(stateOf({}), command, factsOf(cast.oda))).toEqual({
      accepted: false,
      refusal: { code: 'unchanged' },
    })
  }
})
