import fc from 'fast-check'
import type { Act } from '../../src/contract/case-route.ts'
import { returnReasons } from '../../src/domain/case/event.ts'
import { caseTypes, outcomes, technicalAreas, waitingFor } from '../../src/domain/case/state.ts'
import { acts } from './acting.ts'
import { type CastName, cast, castNames } from './people.ts'

const one = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)
const text = one('Hei', 'Øyvind spør om «lønn» & æøå 😀', "'; drop table cases; --", ' {"a": 1} ')
const action = <Name extends Act['action']>(name: Name): fc.Arbitrary<Name> => fc.constant(name)
const person = one(...castNames.map(name => cast[name].person))
const supplier = one('leverandor', 'leverandor', 'drift', 'infra', 'nobody')
const followUpAt = one('2099-01-01T08:00:00Z', '2099-01-01T08:00:00.123456+02:00', '2001-01-01T08:00:00Z')
const level = one(1, 2, 3)

const everyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    action: action('describe'),
    body: fc.record({ title: one('Ny tittel'), text, service: one('lonn', 'arkiv') }),
  }),
  fc.record({ action: action('correct-requester'), body: fc.record({ person }) }),
  fc.record({
    action: action('triage'),
    body: fc.record({
      type: one(...caseTypes),
      area: one(...technicalAreas),
      impact: level,
      urgency: level,
      priority: one(1, 5),
      reason: text,
    }),
  }),
  fc.record({ action: one('assign', 'change-owner'), body: fc.record({ person }) }),
  one<Act>(acts.release, { action: 'resume' }, acts.reopen, acts.sendBack),
  fc.record({
    action: action('hand-over'),
    body: fc.record({ team: one('linje-2', 'arkiv-2', 'havna-1'), tried: text, asked: text }),
  }),
  fc.record({ action: action('return'), body: fc.record({ reason: one(...returnReasons), note: text }) }),
  fc.record({ action: action('send-to-supplier'), body: fc.record({ supplier, text, followUpAt }) }),
  fc.record({ action: action('log-supplier-number'), body: fc.record({ supplier, number: one('A-1', 'A-2') }) }),
  fc.record({ action: action('wait'), body: fc.record({ for: one(...waitingFor), note: text, followUpAt }) }),
  fc.record({
    action: action('decide-information'),
    body: fc.record({ inform: fc.boolean(), onlyInformation: fc.boolean(), note: text }),
  }),
  fc.record({ action: action('demand-information'), body: fc.record({ note: text }) }),
  fc.record({
    action: action('write'),
    body: fc.record({
      kind: one('public', 'internal', 'supplier'),
      form: one('mail', 'web', 'phone'),
      direction: one('in', 'out'),
      text,
    }),
  }),
  fc.record({
    action: action('solve'),
    body: fc.record({ kind: one('now', 'later-version'), text, product: one('Lønn'), version: one('2.1') }),
  }),
  fc.record({ action: action('confirm'), body: fc.constant({}) }),
  fc.record({ action: action('object'), body: fc.record({ text }) }),
  fc.record({ action: action('close'), body: fc.record({ outcome: one(...outcomes) }) }),
  fc.record({ action: one('link', 'unlink'), to: one(10_001, 10_002, 99_999) }),
  fc.record({
    action: action('mark-step'),
    step: one('M.1.1.3', 'M.1.2.4', 'M.9'),
    body: fc.record({ state: one('done', 'skipped') }),
  }),
)

/** The acts that carry a case from hand to hand; without more of these a random walk stays where it is. */
const onTheWay = one<Act>(
  acts.handOver,
  acts.handOver,
  acts.toThirdLine,
  acts.solve,
  acts.sendBack,
  acts.tell,
  acts.confirm,
  acts.close,
)

/** Who says it: mostly those who have a part in it. */
const speaker: fc.Arbitrary<CastName | 'whoever has it'> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('whoever has it' as const) },
  { weight: 2, arbitrary: one<CastName>('kari', 'siri', 'aino') },
  { weight: 1, arbitrary: one(...castNames) },
)

/** Some acts at once by anybody, as they come over the wire; sometimes with the version she saw, in steps behind. */
export const anyTry = fc.record({
  speaker,
  acts: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.oneof(everyAct, onTheWay)) },
    { weight: 1, arbitrary: fc.tuple(everyAct, fc.oneof(everyAct, onTheWay)) },
  ),
  behind: one(null, null, 0, 1, 3),
})
