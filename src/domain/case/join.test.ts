import { expect, test } from 'vitest'
import { type ShapeName, shapes } from '../../../test/stage/case-state.ts'
import { type CastName, cast, operations, thirdLine } from '../../../test/stage/people.ts'
import { type JoinedAs, joinedAs, joinRefusal } from './join.ts'

/** Who may put a mail on a case as whose word: the requester's, the 3rd line's, a note; `-` is yes. */
test.each<[CastName, ShapeName, readonly string[]]>([
  ['kari', 'O1', ['-', 'only-second-line', '-']],
  ['kari', 'W2', ['-', 'only-second-line', '-']],
  ['ola', 'O2', ['-', 'not-sent-to-supplier', '-']],
  ['ola', 'W2', ['-', '-', '-']],
  ['oda', 'W2', ['-', '-', '-']],
  ['ola', 'R2', ['no-requester', 'not-sent-to-supplier', '-']],
  ['hanne', 'W2', ['not-found', 'not-found', 'not-found']],
  ['siri', 'W2', ['not-your-line', 'not-your-line', 'not-your-line']],
  ['aino', 'W2', ['not-your-line', 'not-your-line', 'not-your-line']],
  ['admin', 'W2', ['not-found', 'not-found', 'not-found']],
])('A-5, O-4 %s puts a mail on %s', (who, shape, expected) => {
  const answer = (as: JoinedAs) => {
    const supplier = as === 'supplier' ? thirdLine : null
    return joinRefusal(shapes[shape], cast[who], as, supplier)?.code ?? '-'
  }
  expect(joinedAs.map(answer)).toEqual(expected)
})

test('O-4 what one supplier says is not put down as another’s', () => {
  expect(joinRefusal(shapes.W2, cast.ola, 'supplier', operations)).toEqual({ code: 'not-sent-to-supplier' })
})
