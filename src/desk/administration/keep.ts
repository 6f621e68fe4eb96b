import { isDeepStrictEqual } from 'node:util'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import type { Kept } from '../../store/administration/register.ts'
import type { Reader } from '../../store/database.ts'
import { askedBefore } from '../asked-before.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, RequestKey, Viewer } from '../house.ts'
import { faultsIn } from './faults.ts'
import type { Kind, Pair } from './kind.ts'

/** Adds one thing; what is wrong with it is told by field. */
export function addThing<Fields extends object>(
  house: House,
  viewer: Viewer,
  kind: Kind<Fields>,
  given: Fields,
  request?: RequestKey,
): Promise<Outcome<Kept<Fields>>> {
  const id = house.newId()
  return inTransaction<Kept<Fields>>(house, async tx => {
    await holdAdministration(tx)
    const before = await askedBefore(house, tx, viewer, request, id)
    if (before === null) return keepOne(house, tx, viewer, kind, { before: null, after: { ...given, id } })
    return before.done ? found(await kind.register.byIds(tx, [before.value])) : before
  })
}

/** Changes one thing, by what it is now; where nothing differs nothing happens. */
export function changeThing<Fields extends object>(
  house: House,
  viewer: Viewer,
  kind: Kind<Fields>,
  id: string,
  change: (now: Kept<Fields>) => Fields,
): Promise<Outcome<Kept<Fields>>> {
  return inTransaction<Kept<Fields>>(house, async tx => {
    await holdAdministration(tx)
    const now = found(await kind.register.byIds(tx, [id]))
    if (!now.done) return now
    return keepOne(house, tx, viewer, kind, { before: now.value, after: { ...change(now.value), id } })
  })
}

/** Writes what has been found to be in order: the things, what follows from each, and the log, in this transaction. */
export async function keepAll<Fields extends object>(
  house: House,
  tx: Reader,
  viewer: Viewer,
  kind: Kind<Fields>,
  pairs: readonly Pair<Fields>[],
): Promise<void> {
  const at = house.now()
  const fresh = pairs.filter(({ before }) => before === null)
  const changed = pairs.filter(({ before }) => before !== null)
  const things = (some: readonly Pair<Fields>[]) => some.map(({ after }) => after)
  if (fresh.length > 0) await kind.register.insert(tx, things(fresh), at)
  if (changed.length > 0) await kind.register.update(tx, things(changed))
  for (const pair of changed) await kind.afterwards(house, tx, pair)
  const entries = pairs.map(({ before, after }) => ({
    id: house.newId(),
    kind: kind.name,
    subject: kind.called(after),
    subjectId: after.id,
    before: before === null ? null : withoutId(before),
    after: withoutId(after),
  }))
  if (entries.length > 0) await logChanges(tx, viewer.actor.person, at, entries)
}

/** Whether anything differs between what is there and what is to be. */
export function differs<Fields extends object>({ before, after }: Pair<Fields>): boolean {
  return before === null || !isDeepStrictEqual(before, after)
}

async function keepOne<Fields extends object>(
  house: House,
  tx: Reader,
  viewer: Viewer,
  kind: Kind<Fields>,
  pair: Pair<Fields>,
): Promise<Outcome<Kept<Fields>>> {
  if (!differs(pair)) return { done: true, value: pair.after }
  const [faults = []] = await faultsIn(tx, kind, [pair], viewer.actor.person)
  if (faults.length > 0) return { done: false, refusal: { code: 'invalid', faults } }
  await keepAll(house, tx, viewer, kind, [pair])
  return { done: true, value: pair.after }
}

function found<Fields>([thing]: readonly Kept<Fields>[]): Outcome<Kept<Fields>> {
  return thing === undefined ? { done: false, refusal: { code: 'not-found' } } : { done: true, value: thing }
}

function withoutId<Fields extends object>(thing: Kept<Fields>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(thing).filter(([field]) => field !== 'id'))
}
