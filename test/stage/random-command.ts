import fc from 'fast-check'
import type { PersonActor } from '../../src/domain/actor.ts'
import type { Command, NamedLetter, NamedPerson, NamedSupplier } from '../../src/domain/case/command.ts'
import { heldBackReasons, returnReasons } from '../../src/domain/case/event.ts'
import {
  caseTypes,
  confidentialBases,
  outcomes,
  type Responsible,
  solutionKinds,
  technicalAreas,
  waitingFor,
} from '../../src/domain/case/state.ts'
import { named, toOperations, toThirdLine } from './case-facts.ts'
import { friday, morning, noon } from './moments.ts'
import {
  cast,
  castNames,
  havna,
  havnaFirst,
  ident,
  infrastructure,
  nordvik,
  nordvikFirst,
  operations,
  otherSecondLine,
  payroll,
  secondLine,
} from './people.ts'

/** Rare, and the hardest for rules that ask for a line: she works in Nordvik's 1st line and in the 2nd line. */
export const dora: PersonActor = {
  ...cast.kari,
  person: ident<'person'>(112),
  memberships: [...cast.kari.memberships, ...cast.ola.memberships],
}

export const everybody: readonly PersonActor[] = [...castNames.map(name => cast[name]), dora]

const one = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)
const note = fc.constant(ident<'note'>(71))
const notice = one(ident<'notice'>(91), ident<'notice'>(92))
const letter = one(ident<'letter'>(81), ident<'letter'>(82))
const person: fc.Arbitrary<NamedPerson> = one(...everybody.map(named))
const readers = fc.shuffledSubarray(everybody.filter(({ memberships }) => memberships.length > 0).map(named), {
  minLength: 1,
  maxLength: 5,
})
const reviewOn = one('2027-06-01', '2027-06-01', '2027-03-01')
const today = fc.constant('2027-03-01')
const followUpAt = one(friday, friday, friday, morning)
const level = one(1, 2, 3)
const team: fc.Arbitrary<Responsible> = one(
  { team: secondLine, line: 'second' },
  { team: secondLine, line: 'second' },
  { team: otherSecondLine, line: 'second' },
  { team: havnaFirst, line: 'first' },
)
const throughOperations: NamedSupplier = {
  id: infrastructure,
  role: 'operations-infrastructure',
  through: operations,
}
const supplier = one(toThirdLine, toThirdLine, toOperations, throughOperations)
const supplierId = supplier.map(known => known.id)
const namedLetter: fc.Arbitrary<NamedLetter> = fc.record({
  id: letter,
  author: one(...everybody.map(somebody => somebody.person), null),
  fromRequester: fc.boolean(),
  at: fc.constant(noon),
  gone: fc.boolean(),
})
const kind = one('public', 'internal', 'supplier')
const form = one('mail', 'web', 'phone')
const type = <Type extends Command['type']>(name: Type): fc.Arbitrary<Type> => fc.constant(name)

const everyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: type('describe'), service: fc.constant(payroll), note }),
  fc.oneof(
    fc.record({
      type: type('correct-requester'),
      requester: one(cast.siri.person, cast.stig.person),
      agency: fc.constant(nordvik),
      firstLine: fc.constant(nordvikFirst),
    }),
    fc.record({
      type: type('correct-requester'),
      requester: fc.constant(ident<'person'>(120)),
      agency: fc.constant(havna),
      firstLine: fc.constant(havnaFirst),
    }),
  ),
  fc.record({
    type: type('triage'),
    caseType: one(...caseTypes),
    area: one(null, ...technicalAreas),
    impact: level,
    urgency: level,
    priority: one(null, 1, 5),
    reason: one(null, ident<'note'>(72)),
  }),
  fc.record({ type: type('assign'), person }),
  fc.record({ type: type('release') }),
  fc.record({ type: type('change-owner'), person }),
  fc.record({ type: type('hand-over'), to: team, note }),
  fc.record({ type: type('return'), reason: one(...returnReasons), note }),
  fc.record({ type: type('send-to-supplier'), supplier, letter, followUpAt }),
  fc.record({ type: type('log-supplier-number'), supplier, reference: one('A-1', 'A-2') }),
  fc.record({
    type: type('decide-information'),
    inform: fc.boolean(),
    onlyInformation: fc.boolean(),
    note: fc.constant(null),
  }),
  fc.record({ type: type('demand-information'), note }),
  fc.record({ type: type('publish-notice'), notice, teams: fc.subarray([nordvikFirst, havnaFirst]) }),
  fc.record({ type: type('relay-notice'), notice, team: one(nordvikFirst, havnaFirst), told: fc.boolean() }),
  fc.record({ type: type('end-notice'), notice }),
  fc.record({ type: type('wait'), for: one(...waitingFor), followUpAt, note }),
  fc.record({ type: type('resume') }),
  fc.record({ type: type('write'), kind, form, direction: one('in', 'out'), supplier: supplierId, letter }),
  fc.record({
    type: type('receive'),
    kind,
    form,
    from: one('requester', 'participant', 'supplier', 'staff'),
    supplier: one(null, toThirdLine.id, toOperations.id),
    automatic: fc.boolean(),
    letter,
  }),
  fc.record({ type: type('withdraw'), letter: namedLetter }),
  fc.record({
    type: type('note-undelivered'),
    letter,
    thread: one(null, { kind: 'public', supplier: null } as const),
  }),
  fc.record({ type: type('accept-undelivered'), letter }),
  fc.record({ type: type('hold-back-receipt'), letter, why: one(...heldBackReasons) }),
  fc.record({ type: type('solve'), solution: fc.constant(ident<'solution'>(61)), kind: one(...solutionKinds) }),
  fc.record({ type: type('reopen') }),
  fc.record({ type: type('send-back') }),
  fc.record({ type: type('confirm'), letter: fc.option(namedLetter) }),
  fc.record({ type: type('object'), letter }),
  fc.record({ type: type('close'), outcome: one(...outcomes) }),
  fc.record({ type: type('link'), to: one(10_001, 10_002) }),
  fc.record({ type: type('unlink'), to: one(10_002, 10_003) }),
  fc.record({ type: type('mark-confidential'), readers, basis: one(...confidentialBases), reviewOn, today, note }),
  fc.record({ type: type('change-readers'), readers, note }),
  fc.record({ type: type('review-confidential'), reviewOn, today, note }),
  fc.record({ type: one('propose-lifting', 'decline-lifting'), note }),
  fc.record({ type: type('agree-to-lifting') }),
  fc.record({
    type: type('mark-step'),
    step: one('M.1.1.3', 'M.1.2.4', 'M.1.2.6', 'M.1.3.3'),
    state: one('done', 'skipped'),
  }),
)

/** The commands that carry a case from hand to hand; without more of these a random walk stays where it is. */
const onTheWay: fc.Arbitrary<Command> = everyCommand.filter(command =>
  ['hand-over', 'solve', 'send-back', 'confirm', 'object', 'reopen', 'return'].includes(command.type),
)

/** What carries a case into being confidential and out of it again, which takes three of them by two people. */
const intoAndOut: fc.Arbitrary<Command> = everyCommand.filter(command =>
  ['mark-confidential', 'propose-lifting', 'agree-to-lifting'].includes(command.type),
)

/** Any command at all, sensible or not, spoken by anybody. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: everyCommand },
  { weight: 4, arbitrary: onTheWay },
  { weight: 1, arbitrary: intoAndOut },
)
