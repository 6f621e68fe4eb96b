import { openSession } from '../../src/desk/session.ts'
import type { OpenDesk } from './open-desk.ts'
import { type CastName, cast } from './people.ts'

/** Somebody at the pages with a browser that has no script: keeps cookies, follows nothing by itself. */
export type Visitor = {
  readonly get: (path: string) => Promise<Shown>
  /** Sends a form as a page of ours would, or from wherever `headers` say. */
  readonly send: (
    path: string,
    fields: Readonly<Record<string, string>>,
    more?: { readonly files?: readonly File[]; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<Shown>
}

export type Shown = {
  readonly status: number
  readonly to: string | null
  readonly html: string
  readonly answer: Response
}

/** A visitor who is one of the cast, or nobody yet. */
export async function visitor(desk: OpenDesk, who: CastName | null = null): Promise<Visitor> {
  const jar = new Map<string, string>()
  if (who !== null) jar.set('linje', (await openSession(desk.house, cast[who].person)).token)
  const ask = async (path: string, init: RequestInit): Promise<Shown> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { accept: 'text/html', 'accept-language': 'nb', cookie, ...init.headers }
    const answer = await fetch(`${desk.url}${path}`, { ...init, redirect: 'manual', headers })
    for (const each of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      if (/Max-Age=0/.test(each)) jar.delete(name)
      else jar.set(name, value)
    }
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text(), answer }
  }
  return {
    get: path => ask(path, {}),
    send(path, fields, { files = [], headers = {} } = {}) {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      for (const file of files) form.append('files', file)
      const body = files.length > 0 ? form : new URLSearchParams(fields)
      const { origin } = new URL(desk.house.baseUrl)
      return ask(path, { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin', ...headers } })
    },
  }
}
