import { problem } from '../../src/contract/value.ts'
import type { OpenDesk } from './open-desk.ts'

/** The administrator's desk by its API, as Admin. */
export type Administering = {
  readonly get: (path: string) => Promise<unknown>
  /** The answer's body, once it has been done; a refusal is a fault of the test. */
  readonly must: (method: string, path: string, body?: object) => Promise<unknown>
  /** What was wrong: `field: code` for each fault, or the code of the refusal. */
  readonly faults: (method: string, path: string, body?: object) => Promise<readonly string[]>
}

export function administering(desk: OpenDesk): Administering {
  const ask = (method: string, path: string, body?: object) =>
    desk.ask('admin', method, `/api/administration/${path}`, body === undefined ? {} : { body })
  const must = async (method: string, path: string, body?: object) => {
    const answer = await ask(method, path, body)
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
    return answer.status === 204 ? null : answer.json()
  }
  return {
    get: path => must('GET', path),
    must,
    async faults(method, path, body) {
      const answer = await ask(method, path, body)
      if (answer.ok) return []
      const { code, faults } = problem.parse(await answer.json())
      return faults?.map(each => `${each.path}: ${each.code}`) ?? [code]
    },
  }
}
