import type { AgencyFields } from '../../contract/administration-agency.ts'
import type { ServiceFields } from '../../contract/administration-service.ts'
import type { SupplierFields } from '../../contract/administration-supplier.ts'
import type { TeamFields } from '../../contract/administration-team.ts'
import { firstLineOf, teamIsNeeded } from '../../store/administration/administration-view.ts'
import { agencyRegister } from '../../store/administration/agency-register.ts'
import { serviceRegister } from '../../store/administration/service-register.ts'
import { reachedThrough, supplierRegister } from '../../store/administration/supplier-register.ts'
import { teamRegister } from '../../store/administration/team-register.ts'
import type { Reader } from '../../store/database.ts'
import { publishedKeys } from '../../store/routine-version-store.ts'
import type { Fault, Kind, Pair } from './kind.ts'

const byKey = {
  keyOf: ({ key }: { readonly key: string }) => key,
  called: ({ name }: { readonly name: string }) => name,
  afterwards: async () => {},
}

/** Agencies with their 1st lines. */
export const agencyKind: Kind<AgencyFields> = {
  ...byKey,
  name: 'agency',
  register: agencyRegister,
  unique: ({ key, mailDomain, mailbox }) => ({ key, mailDomain, mailbox }),
  references: () => [],
  rule: (tx, pairs) => neededOnes(pairs, async agency => teamIsNeeded(tx, await firstLineOf(tx, agency))),
}

/** 2nd lines. */
export const teamKind: Kind<TeamFields> = {
  ...byKey,
  name: 'team',
  register: teamRegister,
  unique: ({ key, mailbox }) => ({ key, mailbox }),
  references: () => [],
  rule: (tx, pairs) => neededOnes(pairs, team => teamIsNeeded(tx, team)),
}

export const supplierKind: Kind<SupplierFields> = {
  ...byKey,
  name: 'supplier',
  register: supplierRegister,
  unique: ({ key }) => ({ key }),
  references: ({ through }) => (through === null ? [] : [{ path: 'through', key: through, among: 'suppliers' }]),
  rule: reachable,
}

export const serviceKind: Kind<ServiceFields> = {
  ...byKey,
  name: 'service',
  register: serviceRegister,
  unique: ({ key }) => ({ key }),
  references: ({ team }) => [{ path: 'team', key: team, among: 'second-lines' }],
  rule: async (tx, pairs) => {
    const known = new Set(await publishedKeys(tx))
    return pairs.map(({ after: { routine } }) =>
      routine === null || known.has(routine) ? null : { path: 'routine', code: 'unknown' },
    )
  },
}

type Retirable = { readonly active: boolean }

/** A team with open cases, or with services that are offered, is not retired: nobody would see them. */
async function neededOnes<Fields extends Retirable>(
  pairs: readonly Pair<Fields>[],
  isNeeded: (id: string) => Promise<boolean>,
): Promise<readonly (Fault | null)[]> {
  const faults: (Fault | null)[] = []
  for (const { before, after } of pairs) {
    const retires = before?.active === true && !after.active
    faults.push(retires && (await isNeeded(after.id)) ? { path: 'active', code: 'still-needed' } : null)
  }
  return faults
}

/** A supplier who is reached through herself, however far round, is not reached at all (O-6). */
async function reachable(tx: Reader, pairs: readonly Pair<SupplierFields>[]): Promise<readonly (Fault | null)[]> {
  const ways = new Map((await reachedThrough(tx)).map(({ key, through }) => [key, through]))
  for (const { after } of pairs) {
    if (after.through === null) ways.delete(after.key)
    else ways.set(after.key, after.through)
  }
  return pairs.map(({ after }) => (isRing(ways, after.key) ? { path: 'through', code: 'ring' } : null))
}

function isRing(ways: ReadonlyMap<string, string>, key: string): boolean {
  const met = new Set([key])
  for (let next = ways.get(key); next !== undefined; next = ways.get(next)) {
    if (met.has(next)) return true
    met.add(next)
  }
  return false
}
