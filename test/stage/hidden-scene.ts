import { attachCase } from '../../src/desk/notice/attach-case.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, viewer } from './acting.ts'
import { noticed } from './noticed.ts'
import type { OpenDesk } from './open-desk.ts'
import { cast } from './people.ts'
import { type Scene, sceneFor } from './route-request.ts'

export type HiddenScene = {
  /** Everything in it is of one case that Kari and Ola alone read: letters, files, a mail, drafts of a notice and an article. */
  readonly scene: Scene
  /** A notice from the case, told to both 1st lines while the case was anybody's. */
  readonly told: string
}

/** Sets a scene for all routes at once, about a case that has become confidential. */
export async function hiddenScene(desk: OpenDesk): Promise<HiddenScene> {
  const { house, database } = desk
  const made = await sceneFor(desk, 'GET {mail} {article} {release} {view} {block} {term} /page')
  const { number } = made
  const told = await noticed(desk, { case: number, teams: ['nordvik-1', 'havna-1'] })
  const attached = await attachCase(house, viewer('ola'), 'web', { notice: told, number, attached: true })
  if (!attached.done) throw new Error(`not attached: ${attached.refusal.code}`)
  const draft = await noticed(desk, { case: number, draft: true })
  // An article is learned in a case that is solved, and a mail waits for many reasons.
  await database.run(sql`update articles set case_number = ${number} where id = ${made.article}`)
  await database.run(sql`update mails set case_number = ${number} where id = ${made.mail}`)
  const readers = [cast.ola.person]
  await mustAct(house, 'kari', number, {
    ...acts.confidential,
    body: { ...acts.confidential.body, readers },
  })
  // What was on the screen is older than all of it: that it has changed is said to nobody either.
  return { scene: { ...made, version: 1, notice: draft }, told }
}
