import { lockPublishing } from '../../store/routine-store.ts'
import { lockVersion, withdrawVersion } from '../../store/routine-version-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'

/**
 * Withdraws a version that does not hold yet and that no running case was moved to: no case will start under it. It stays
 * in the list of versions with who withdrew it, and its name stays taken.
 */
export async function withdrawComing(
  house: House,
  { actor }: Viewer,
  key: string,
  version: string,
): Promise<Outcome<null>> {
  const withdrawn = await inTransaction<null>(house, async tx => {
    await lockPublishing(tx)
    const found = await lockVersion(tx, key, version)
    if (found === null || found.withdrawn) return { done: false, refusal: { code: 'not-found' } }
    const at = house.now()
    if (found.validFrom <= at || found.followed) return { done: false, refusal: { code: 'version-in-use' } }
    await withdrawVersion(tx, found.id, { person: actor.person, at })
    house.say('withdrew a version of a routine', { routine: key, version })
    return { done: true, value: null }
  })
  house.routines.renew()
  return withdrawn
}
