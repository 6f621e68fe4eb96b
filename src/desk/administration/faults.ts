import type { PersonId } from '../../domain/id.ts'
import { offeredKeys } from '../../store/administration/administration-view.ts'
import type { Reader } from '../../store/database.ts'
import type { Fault, Kind, Pair, Reference } from './kind.ts'

/**
 * What is wrong with each of these things, all of them looked at together: keys that change, values that others have or
 * that come twice, names of things that are not offered, and the rules of the kind. What was named before may be named
 * on, though it has been retired.
 */
export async function faultsIn<Fields>(
  tx: Reader,
  kind: Kind<Fields>,
  pairs: readonly Pair<Fields>[],
  by: PersonId,
): Promise<readonly (readonly Fault[])[]> {
  const faults: Fault[][] = pairs.map(({ before, after }) => keptKey(kind, before, after))
  await findTaken(tx, kind, pairs, faults)
  await findUnknown(tx, kind, pairs, faults)
  const ruled = await kind.rule(tx, pairs, by)
  return faults.map((found, index) => [...found, ...[ruled[index] ?? []].flat()])
}

/** A key stands in addresses, filters and files, and stays; an address is no key. */
function keptKey<Fields>(kind: Kind<Fields>, before: Fields | null, after: Fields): Fault[] {
  if (before === null || !('key' in kind.unique(after))) return []
  return kind.keyOf(before) === kind.keyOf(after) ? [] : [{ path: 'key', code: 'key-stays' }]
}

async function findTaken<Fields>(
  tx: Reader,
  kind: Kind<Fields>,
  pairs: readonly Pair<Fields>[],
  faults: readonly Fault[][],
): Promise<void> {
  for (const [path, holders] of Object.entries(kind.register.holders)) {
    const values = pairs.map(({ after }) => kind.unique(after)[path] ?? '')
    const held = new Map((await holders(tx, values)).map(({ value, id }) => [value, id]))
    const met = new Set<string>()
    for (const [index, { after }] of pairs.entries()) {
      const value = values[index] ?? ''
      const holder = held.get(value)
      if (met.has(value)) faults[index]?.push({ path, code: 'twice' })
      else if (holder !== undefined && holder !== after.id) faults[index]?.push({ path, code: 'taken' })
      met.add(value)
    }
  }
}

async function findUnknown<Fields>(
  tx: Reader,
  kind: Kind<Fields>,
  pairs: readonly Pair<Fields>[],
  faults: readonly Fault[][],
): Promise<void> {
  const fresh = pairs.map(({ before, after }) => {
    const had = before === null ? [] : kind.references(before).map(({ key }) => key)
    return kind.references(after).filter(({ key }) => !had.includes(key))
  })
  const all = fresh.flat()
  // Suppliers of one file may be reached through each other.
  const within = new Set(kind.name === 'supplier' ? pairs.map(({ after }) => kind.keyOf(after)) : [])
  for (const among of new Set(all.map(reference => reference.among))) {
    const asked = new Set(all.flatMap(reference => (reference.among === among ? [reference.key] : [])))
    const offered = await offeredKeys(tx, among, [...asked])
    const lacks = (reference: Reference) =>
      reference.among === among && !offered.has(reference.key) && !within.has(reference.key)
    for (const [index, references] of fresh.entries()) {
      for (const { path } of references.filter(lacks)) faults[index]?.push({ path, code: 'not-offered' })
    }
  }
}
