import type { WrittenNotice } from '../../src/contract/notice.ts'
import { attachCase } from '../../src/desk/notice/attach-case.ts'
import { draftNotice } from '../../src/desk/notice/draft-notice.ts'
import { publishNotice } from '../../src/desk/notice/tell-notice.ts'
import { viewer } from './acting.ts'
import type { OpenDesk } from './open-desk.ts'

/** A notice as people write it, with nothing special about it. */
export const writtenDown: WrittenNotice = {
  title: 'Lønn svarer ikke',
  text: 'Ingen kommer inn i lønnssystemet.',
  doing: 'Leverandøren feilsøker.',
  internal: 'Databasen er full.',
  planned: false,
  information: false,
  critical: false,
  public: false,
  since: '2026-11-25T08:00:00.000Z',
  until: null,
  nextUpdate: null,
  services: ['lonn'],
  teams: ['nordvik-1'],
}

/** Writes a notice as Ola, sends it unless told not to, and says its id. */
export async function noticed(
  { house }: OpenDesk,
  part: Partial<WrittenNotice> & { readonly case?: number; readonly draft?: boolean } = {},
): Promise<string> {
  const { case: from = null, draft = false, ...rest } = part
  const made = await draftNotice(house, viewer('ola'), { ...writtenDown, ...rest, case: from })
  if (!made.done) throw new Error(`no notice: ${made.refusal.code}`)
  const { id, version } = made.value
  const sent = draft ? made : await publishNotice(house, viewer('ola'), 'api', id, version)
  if (!sent.done) throw new Error(`not sent: ${sent.refusal.code}`)
  return id
}

/** The notice a route is tried on: a draft where only a draft will do, else one that stands at Nordvik. */
export async function noticeFor(desk: OpenDesk, route: string, number: number): Promise<string> {
  const draft = /^(PUT|DELETE) \/api\/notices\/\{notice\}(\/publication)?$/.test(route)
  const notice = await noticed(desk, { draft })
  if (route === 'DELETE /api/notices/{notice}/cases/{number}') {
    await attachCase(desk.house, viewer('ola'), 'web', { notice, number, attached: true })
  }
  return notice
}

/** Bodies of the routes of notices. */
export const noticeBodies = {
  'POST /api/notices': () => ({ ...writtenDown, case: null }),
  'PUT /api/notices/{notice}': () => ({ ...writtenDown, version: 1 }),
  'PUT /api/notices/{notice}/publication': () => ({ version: 1 }),
  'POST /api/notices/{notice}/updates': () => ({ text: 'Vi vet mer.' }),
  'PUT /api/notices/{notice}/end': () => ({ text: 'Det virker igjen.' }),
  'PUT /api/notices/{notice}/relays/{team}': () => ({ told: true, how: 'portal' }),
}
