import { type CaseItem, type CaseView, caseItem, caseView } from '../../src/contract/case.ts'
import type { Act, OpenCase } from '../../src/contract/case-route.ts'
import { type CommandName, commandPaths } from '../../src/contract/command-path.ts'
import { page, problem } from '../../src/contract/value.ts'

/** Somebody at the desk over HTTP, as a program or a page would be. */
export type DeskClient = {
  readonly get: (path: string) => Promise<Response>
  readonly read: (number: number) => Promise<CaseView>
  readonly list: (query: string) => Promise<readonly CaseItem[]>
  /** Does one thing with a case as it stands now; the code of the refusal, or `done`. */
  readonly act: (number: number, act: Act) => Promise<string>
  readonly together: (number: number, commands: readonly Act[]) => Promise<string>
  readonly open: (body: OpenCase) => Promise<CaseView>
}

/** Signs in at the example with an address alone. */
export async function signedIn(url: string, email: string): Promise<DeskClient> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email }),
  })
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  return clientWith(url, { cookie, origin: url })
}

function clientWith(url: string, headers: Readonly<Record<string, string>>): DeskClient {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { ...headers, 'content-type': 'application/json', ...init.headers } })
  const read = async (number: number) => caseView.parse(await (await ask(`/api/cases/${number}`)).json())
  return {
    get: path => ask(path, { headers: {} }),
    read,
    async list(query) {
      return page(caseItem).parse(await (await ask(`/api/cases?${query}`)).json()).items
    },
    async act(number, act) {
      const { version } = await read(number)
      const { method, path, body } = requestOf(act)
      const answer = await ask(`/api/cases/${number}${path}`, {
        method,
        headers: { 'if-match': `"${version}"` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return codeOf(answer)
    },
    together: async (number, commands) =>
      codeOf(await ask(`/api/cases/${number}/acts`, { method: 'POST', body: JSON.stringify({ commands }) })),
    async open(body) {
      const answer = await ask('/api/cases', { method: 'POST', body: JSON.stringify(body) })
      if (answer.status !== 201) throw new Error(`the case was not opened: ${await answer.text()}`)
      return caseView.parse(await answer.json())
    },
  }
}

async function codeOf(answer: Response): Promise<string> {
  return answer.ok ? 'done' : problem.parse(await answer.json()).code
}

function requestOf(act: Act): { method: string; path: string; body?: unknown } {
  const { method, path } = commandPaths[act.action satisfies CommandName]
  const filled = path
    .replace('{letter}', 'letter' in act ? act.letter : '')
    .replace('{to}', 'to' in act ? String(act.to) : '')
    .replace('{step}', 'step' in act ? act.step : '')
  if ('body' in act) return { method, path: filled, body: act.body }
  return method === 'POST' ? { method, path: filled, body: {} } : { method, path: filled }
}
