import type { Problem } from '../../contract/value.ts'
import { repeatKeys } from './repeat-key.ts'

/** What the desk answered instead of doing it: the rule's code, and a sentence in the reader's language. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** No answer came: the line is down, or Linje is. What was asked may have been done or not. */
class Unreachable extends Error {}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Asked = {
  readonly body?: unknown
  readonly ifMatch?: number
  readonly signal?: AbortSignal
  readonly keepalive?: boolean
}

const keyOf = repeatKeys(() => crypto.randomUUID())

/**
 * Asks the API; a 204 gives null. Throws `Refused` or `Unreachable`. Whoever is no longer signed in is taken to the
 * sign-in page and back here afterwards. A POST that got no answer may be asked again: it is done once.
 */
export async function ask<Answer>(method: Method, path: string, asked: Asked = {}): Promise<Answer> {
  const body = asked.body === undefined ? undefined : JSON.stringify(asked.body)
  const key = method === 'POST' ? keyOf.take(`${path}\n${body}`) : undefined
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(asked.ifMatch === undefined ? {} : { 'if-match': `"${asked.ifMatch}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body }),
    ...(asked.signal === undefined ? {} : { signal: asked.signal }),
    // Goes on when the page is left.
    ...(asked.keepalive === undefined ? {} : { keepalive: asked.keepalive }),
  }).catch((reason: unknown) => {
    throw asked.signal?.aborted ? reason : new Unreachable('no answer', { cause: reason })
  })
  if (key !== undefined) keyOf.spend(`${path}\n${body}`)
  if (response.status === 401) goToSignIn()
  if (!response.ok) throw new Refused(await problemIn(response))
  const answer: Answer = response.status === 204 ? null : await response.json()
  return answer
}

function goToSignIn(): void {
  const here = `${location.pathname}${location.search}`
  location.assign(`/sign-in?next=${encodeURIComponent(here)}`)
}

/** What stands between us and the server may answer with something of its own. */
async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    const problem: Problem = await response.json()
    return problem
  }
  throw new Unreachable(`${response.status} without a reason`)
}
