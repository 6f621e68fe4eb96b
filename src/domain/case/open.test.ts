import { describe, expect, test } from 'vitest'
import { factsOf, makeEvent, toOperations } from '../../../test/stage/case-facts.ts'
import {
  cast,
  havnaFirst,
  ident,
  infrastructure,
  machine,
  nordvik,
  nordvikFirst,
  operations,
  otherSecondLine,
  payroll,
  secondLine,
} from '../../../test/stage/people.ts'
import type { Actor } from '../actor.ts'
import { evolve } from './evolve.ts'
import { decideOpen, type Opening } from './open.ts'

const siris: Opening = {
  reporter: { kind: 'user', requester: cast.siri.person, agency: nordvik, firstLine: nordvikFirst },
  service: payroll,
  secondLine,
  mailbox: null,
  caseType: null,
  area: null,
  impact: null,
  urgency: null,
  form: 'phone',
  letter: ident<'letter'>(80),
}
const drifts: Opening = { ...siris, reporter: { kind: 'supplier', supplier: toOperations } }

/** The case as it stands after opening, or the code of the refusal. */
function opened(opening: Opening, actor: Actor) {
  const decision = decideOpen(opening, factsOf(actor))
  if (!decision.accepted) return decision.refusal.code
  const [first] = decision.events
  return first === undefined ? 'nothing' : evolve(null, makeEvent(first, { version: 1 }))
}

describe('O-10 a case of a user has a requester and an owner at her agency’s 1st line', () => {
  test('M.1.1.1 a mail from an end user: new, with the 1st line, owned by it and by nobody in it yet', () => {
    expect(opened({ ...siris, form: 'mail' }, machine)).toMatchObject({
      version: 1,
      status: { name: 'new' },
      reporter: { kind: 'user', requester: cast.siri.person, agency: nordvik },
      owner: { team: nordvikFirst, person: null },
      responsible: { team: nordvikFirst, line: 'first' },
      handler: null,
      dealings: [],
    })
  })

  test('O-8 who registers it at the 1st line is its owner', () => {
    expect(opened(siris, cast.kari)).toMatchObject({ owner: { team: nordvikFirst, person: cast.kari.person } })
  })

  test('O-18 the 2nd line that gets an enquiry first keeps it, and the agency’s 1st line owns it (U-2)', () => {
    expect(opened(siris, cast.ola)).toMatchObject({
      owner: { team: nordvikFirst, person: null },
      responsible: { team: secondLine, line: 'second' },
    })
    expect(opened(siris, cast.oda)).toMatchObject({ responsible: { team: otherSecondLine, line: 'second' } })
  })

  test('O-1 an end user who reports for herself begins at her own 1st line', () => {
    expect(opened(siris, cast.siri)).toMatchObject({ responsible: { team: nordvikFirst, line: 'first' } })
  })

  test('a mail to another mailbox goes to that mailbox’s team; the owner stays her own 1st line', () => {
    expect(opened({ ...siris, mailbox: { team: havnaFirst, line: 'first' } }, machine)).toMatchObject({
      owner: { team: nordvikFirst, person: null },
      responsible: { team: havnaFirst, line: 'first' },
    })
    expect(opened({ ...siris, mailbox: { team: secondLine, line: 'second' } }, machine)).toMatchObject({
      owner: { team: nordvikFirst, person: null },
      responsible: { team: secondLine, line: 'second' },
    })
  })

  test.each([
    ['another agency’s 1st line', cast.hanne, 'not-your-agency'],
    ['another end user', cast.stig, 'not-your-line'],
    ['a supplier', cast.aino, 'not-your-line'],
    ['somebody with no access', cast.bjorn, 'not-your-line'],
    ['the administrator', cast.admin, 'not-your-line'],
  ] as const)('%s registers nothing for her', (_, actor, code) => {
    expect(opened(siris, actor)).toBe(code)
  })
})

describe('O-12 only the 2nd line says error report', () => {
  const report: Opening = { ...siris, caseType: 'error-report' }

  test('the 1st line may say any other type, and propose impact and urgency', () => {
    expect(opened({ ...siris, caseType: 'support', impact: 2, urgency: 1 }, cast.kari)).toMatchObject({
      type: 'support',
      impact: 2,
      urgency: 1,
      priority: null,
    })
    expect(opened(report, cast.kari)).toBe('only-second-line')
    expect(opened(report, cast.siri)).toBe('not-your-line')
    expect(opened(report, machine)).toBe('only-second-line')
    expect(opened(report, cast.ola)).toMatchObject({ type: 'error-report' })
  })
})

describe('O-5 a supplier’s case is the 2nd line’s and has no owner', () => {
  const hers = {
    reporter: { kind: 'supplier', supplier: operations },
    owner: null,
    responsible: { team: secondLine, line: 'second' },
  }

  test.each([
    ['the supplier herself', cast.drift],
    ['the 2nd line for her', cast.ola],
    ['her mail', machine],
  ] as const)('M.2 opened by %s', (_, actor) => {
    expect(opened(drifts, actor)).toMatchObject(hers)
  })

  test('O-16 she is dealt with from the start, so that her own number can be logged', () => {
    expect(opened(drifts, cast.drift)).toMatchObject({
      dealings: [{ supplier: operations, role: 'operations-application', reference: null }],
    })
  })

  test.each([
    ['the 1st line', cast.kari],
    ['another supplier', cast.aino],
    ['an end user', cast.siri],
  ] as const)('never by %s', (_, actor) => {
    expect(opened(drifts, actor)).toBe('only-second-line')
  })

  test('O-6 the infrastructure reports through the application’s supplier alone', () => {
    const supplier = { id: infrastructure, role: 'operations-infrastructure', through: operations } as const
    expect(opened({ ...drifts, reporter: { kind: 'supplier', supplier } }, cast.ola)).toBe(
      'through-application-supplier',
    )
  })
})

test.each([
  ['an end user', siris, cast.siri],
  ['a supplier', drifts, cast.drift],
])('O-12 type, impact and urgency are not for %s to set when she reports', (_, opening, actor) => {
  for (const part of [{ caseType: 'support' }, { impact: 1 }, { urgency: 1 }] as const) {
    expect(opened({ ...opening, ...part }, actor)).toBe('not-your-line')
  }
  expect(opened(opening, actor)).toMatchObject({ status: { name: 'new' } })
  expect(opened({ ...opening, caseType: 'support', impact: 1 }, cast.ola)).toMatchObject({ type: 'support', impact: 1 })
})

describe('M.2.1.2-M.2.1.4 what a supplier reports', () => {
  const reported = (part: Partial<Opening>) => decideOpen({ ...drifts, form: 'mail', ...part }, factsOf(machine))

  test('her number is logged as the case is opened', () => {
    const decision = reported({ reference: 'DRI-99' })
    expect(decision.accepted && decision.events.map(({ type }) => type)).toEqual(['opened', 'supplier-number-logged'])
    expect(reported({ reference: null })).toMatchObject({ events: [{ type: 'opened' }] })
  })

  test.each([
    ['mail', true, true],
    ['web', true, true],
    ['phone', true, false],
    ['mail', false, false],
  ] as const)('by %s, critical %s: she is to be called: %s', (form, critical, toCall) => {
    expect(opened({ ...drifts, form, critical }, machine)).toMatchObject({ toCall })
  })
})
