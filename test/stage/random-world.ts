import fc from 'fast-check'
import type { Membership, PersonActor } from '../../src/domain/actor.ts'
import { type CaseNotice, type CaseState, confidentialBases, type Dealing } from '../../src/domain/case/state.ts'
import type { LetterKind } from '../../src/domain/letter.ts'
import { letterKinds } from '../../src/domain/letter.ts'
import { shapeNames, shapes } from './case-state.ts'
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
  secondLine,
  thirdLine,
} from './people.ts'

const one = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)
const supplier = one(thirdLine, operations, infrastructure)

const firstLines = [
  { team: nordvikFirst, line: 'first' },
  { team: havnaFirst, line: 'first' },
] as const
const responsible: fc.Arbitrary<CaseState['responsible']> = one<CaseState['responsible']>(
  ...firstLines,
  { team: secondLine, line: 'second' },
  { team: otherSecondLine, line: 'second' },
)
const dealing: fc.Arbitrary<Dealing> = fc.record({ supplier, role: one('third-line'), reference: one(null, 'A-1') })

const notice: fc.Arbitrary<CaseNotice> = fc
  .subarray([nordvikFirst, havnaFirst], { minLength: 1 })
  .map(teams => ({ notice: ident<'notice'>(91), teams, untold: teams, ofSolution: false, ended: false }))

/** Letters are of noon: some were said before it became so, and some after. */
const confidential: fc.Arbitrary<CaseState['confidential']> = fc.option(
  fc.record({
    readers: fc.subarray(castNames.map(name => cast[name].person)),
    basis: one(...confidentialBases),
    reviewOn: one('2027-06-01'),
    since: one(morning, noon, friday),
    released: fc.array(fc.record({ supplier, letter: one(ident<'letter'>(81)) }), { maxLength: 2 }),
    lifting: one(null),
  }),
)

const reported: fc.Arbitrary<Pick<CaseState, 'reporter' | 'owner'>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      reporter: fc.record({
        kind: fc.constant('user' as const),
        requester: one(...castNames.map(name => cast[name].person)),
        agency: one(nordvik, havna),
      }),
      owner: fc.record({ team: one(nordvikFirst, havnaFirst), person: one(null, cast.kari.person) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      reporter: fc.record({ kind: fc.constant('supplier' as const), supplier }),
      owner: fc.constant(null),
    }),
  },
)

/** A letter of a case as far as reading it goes. */
export type RandomLetter = {
  readonly kind: LetterKind
  readonly supplier: CaseState['dealings'][number]['supplier'] | null
}

const letter: fc.Arbitrary<RandomLetter> = one(...letterKinds).chain(kind =>
  (kind === 'supplier' ? supplier : fc.constant(null)).map(whose => ({ kind, supplier: whose })),
)

/** A case in some shape, whoever has it, owns it, reported it and was asked; and what was said on it, to those asked. */
export const anyKeptCase = fc
  .record({
    shape: one(...shapeNames),
    parties: reported,
    responsible,
    notices: fc.array(notice, { maxLength: 1 }),
    confidential,
    dealings: fc.uniqueArray(dealing, { selector: it => it.supplier, maxLength: 3 }),
    letters: fc.uniqueArray(letter, { selector: it => `${it.kind} ${it.supplier}`, maxLength: 5 }),
  })
  .map(({ shape, parties, letters, ...part }) => {
    const state: CaseState = { ...shapes[shape], ...parties, ...part, handler: null }
    const asked = part.dealings.map(each => each.supplier)
    const { reporter } = parties
    const suppliers = reporter.kind === 'supplier' ? [...asked, reporter.supplier] : asked
    return { state, letters: letters.filter(each => each.supplier === null || suppliers.includes(each.supplier)) }
  })

const membership: fc.Arbitrary<Membership> = one(
  { team: nordvikFirst, line: 'first', agency: nordvik },
  { team: havnaFirst, line: 'first', agency: havna },
  { team: secondLine, line: 'second', agency: null },
)

/** Anybody: one of the cast, or somebody with any mixture of what the cast are. */
export const anyPerson: fc.Arbitrary<PersonActor> = fc.oneof(
  one(...castNames.map((name): PersonActor => cast[name])),
  fc.record({
    kind: fc.constant('person' as const),
    person: one(...castNames.map(name => cast[name].person)),
    agency: one(null, nordvik),
    memberships: fc.uniqueArray(membership, { selector: it => it.team, maxLength: 2 }),
    supplier: one(null, thirdLine, operations),
    administrator: fc.boolean(),
    processOwner: fc.boolean(),
  }),
)
