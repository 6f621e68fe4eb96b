import type { House } from '../../src/desk/house.ts'
import { reportOwn } from '../../src/desk/own-log.ts'
import type { Report } from '../../src/domain/conformance/report.ts'
import { sql } from '../../src/store/sql.ts'

class Undone extends Error {}

/** How M.1 was followed as it is told of what is kept, and with every case walked anew; what is kept stays. */
export async function followedTwice(house: House): Promise<{ readonly kept: Report; readonly anew: Report }> {
  const always = { from: null, until: null }
  const kept = await reportOwn(house, 'M.1', always)
  const told: Report[] = []
  const walking = house.database.transaction(async tx => {
    await tx.run(sql`delete from case_walks`)
    told.push(await reportOwn({ ...house, database: { ...house.database, ...tx } }, 'M.1', always))
    throw new Undone()
  })
  await walking.catch(error => {
    if (!(error instanceof Undone)) throw error
  })
  const [anew] = told
  if (anew === undefined) throw new Error('nothing was told')
  return { kept, anew }
}
