import { problem } from '../../src/contract/value.ts'
import type { OpenDesk } from './open-desk.ts'

/** Somebody who signed in with a password, at the API as the desk's pages are. */
export type PasswordClient = {
  /** The answer's body once it is done; a refusal is a fault of the test. */
  readonly must: (method: string, path: string, body?: object) => Promise<unknown>
  /** What was wrong: `field: code` for each fault, or the code of the refusal. */
  readonly faults: (method: string, path: string, body?: object) => Promise<readonly string[]>
}

export async function signedInBy(desk: OpenDesk, email: string, password: string): Promise<PasswordClient> {
  const { origin } = new URL(desk.house.baseUrl)
  const entered = await desk.ask(null, 'POST', '/api/session', { body: { email, password }, headers: { origin } })
  if (!entered.ok) throw new Error(`${email} could not sign in: ${await entered.text()}`)
  const cookie = entered.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const ask = (method: string, path: string, body?: object) =>
    desk.ask(null, method, path, { headers: { origin, cookie }, ...(body === undefined ? {} : { body }) })
  return {
    async must(method, path, body) {
      const answer = await ask(method, path, body)
      if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
      return answer.status === 204 ? null : answer.json()
    },
    async faults(method, path, body) {
      const answer = await ask(method, path, body)
      if (answer.ok) return []
      const { code, faults } = problem.parse(await answer.json())
      return faults?.map(each => `${each.path}: ${each.code}`) ?? [code]
    },
  }
}
