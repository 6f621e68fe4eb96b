import type { Actor, PersonActor } from '../../src/domain/actor.ts'
import { type Id, id } from '../../src/domain/id.ts'

/** A stable id for a test: the same number is always the same thing. */
export function ident<Name extends string>(number: number): Id<Name> {
  return id<Name>(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`)
}

export const nordvik = ident<'agency'>(1)
export const havna = ident<'agency'>(2)
export const nordvikFirst = ident<'team'>(11)
export const havnaFirst = ident<'team'>(12)
export const secondLine = ident<'team'>(13)
export const otherSecondLine = ident<'team'>(14)
export const payroll = ident<'service'>(21)
export const thirdLine = ident<'supplier'>(31)
export const operations = ident<'supplier'>(32)
export const infrastructure = ident<'supplier'>(33)

function person(number: number, part: Partial<PersonActor>): PersonActor {
  return {
    kind: 'person',
    person: ident<'person'>(number),
    agency: null,
    memberships: [],
    supplier: null,
    administrator: false,
    processOwner: false,
    ...part,
  }
}

/** The named cast of every rule test (MODELS 3, habit 23). */
export const cast = {
  kari: person(101, { memberships: [{ team: nordvikFirst, line: 'first', agency: nordvik }] }),
  karl: person(102, { memberships: [{ team: nordvikFirst, line: 'first', agency: nordvik }] }),
  hanne: person(103, { memberships: [{ team: havnaFirst, line: 'first', agency: havna }] }),
  ola: person(104, { memberships: [{ team: secondLine, line: 'second', agency: null }] }),
  oda: person(105, { memberships: [{ team: otherSecondLine, line: 'second', agency: null }], processOwner: true }),
  aino: person(106, { supplier: thirdLine }),
  drift: person(107, { supplier: operations }),
  siri: person(108, { agency: nordvik }),
  stig: person(109, { agency: nordvik }),
  bjorn: person(110, {}),
  admin: person(111, { administrator: true }),
} as const satisfies Record<string, PersonActor>

export const machine: Actor = { kind: 'machine' }

export type CastName = keyof typeof cast
export const castNames = [
  'kari',
  'karl',
  'hanne',
  'ola',
  'oda',
  'aino',
  'drift',
  'siri',
  'stig',
  'bjorn',
  'admin',
] as const
