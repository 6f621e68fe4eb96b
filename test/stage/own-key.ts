import { passwordHash } from '../../src/desk/password.ts'
import { openSession } from '../../src/desk/session.ts'
import { sql } from '../../src/store/sql.ts'
import type { OpenDesk, Sent } from './open-desk.ts'
import { type CastName, cast } from './people.ts'

/** What everybody's password is here. */
export const PASSWORD = 'fire ord uten sammenheng'

/** Gives some of the cast a password. */
export async function givePassword(desk: OpenDesk, ...who: readonly CastName[]): Promise<void> {
  const hash = await passwordHash(PASSWORD)
  const people = who.map(each => cast[each].person)
  await desk.database.run(sql`update people set password_hash = ${hash} where id = any(${people}::uuid[])`)
}

/** A request in person: with a session of hers, from a page of ours. */
export async function inPerson(
  desk: OpenDesk,
  who: CastName,
  method: string,
  path: string,
  sent: Sent = {},
): Promise<Response> {
  const { token } = await openSession(desk.house, cast[who].person)
  const { origin } = new URL(desk.house.baseUrl)
  return desk.ask(null, method, path, { ...sent, headers: { cookie: `linje=${token}`, origin, ...sent.headers } })
}
