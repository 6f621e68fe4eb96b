import { type CaseView, caseView } from '../../src/contract/case.ts'
import { noticeView } from '../../src/contract/notice.ts'
import { problem } from '../../src/contract/value.ts'
import { writtenDown } from './noticed.ts'
import type { OpenDesk } from './open-desk.ts'
import { seen } from './opened-case.ts'
import type { CastName } from './people.ts'

/** What people do with a case over the API, and where it stands then: for walks through a routine. */
export function atTheDoors(desk: OpenDesk) {
  async function read(number: number, who: CastName = 'ola'): Promise<CaseView> {
    return caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json())
  }

  return {
    read,

    /** Does one thing; the code of the refusal, or `done`. */
    async act(who: CastName, number: number, method: 'POST' | 'PUT', path: string, body: object): Promise<string> {
      const headers = method === 'PUT' ? seen((await read(number)).version) : {}
      const answer = await desk.ask(who, method, `/api/cases/${number}/${path}`, { body, headers })
      return answer.ok ? 'done' : problem.parse(await answer.json()).code
    },

    /** How it stands, who has it, and which steps of the routine are open. */
    async standsAt(number: number) {
      const { status, team, routine } = await read(number)
      const active = routine?.steps.filter(step => step.state === 'active').map(step => step.number) ?? []
      return { status: status.name, team: team.key, steps: active.toSorted().join(' ') }
    },

    /** Writes a notice from a case and sends it to these 1st lines; its id. */
    async notice(number: number, ...teams: readonly string[]): Promise<string> {
      const body = { ...writtenDown, teams, case: number }
      const draft = noticeView.parse(await (await desk.ask('ola', 'POST', '/api/notices', { body })).json())
      const sent = { body: { version: draft.version } }
      const answer = await desk.ask('ola', 'PUT', `/api/notices/${draft.id}/publication`, sent)
      if (!answer.ok) throw new Error(`the notice did not go out: ${await answer.text()}`)
      return draft.id
    },

    /** A 1st line has told its end users; the code of the refusal, or `done`. */
    async relay(who: CastName, notice: string, team: string): Promise<string> {
      const body = { told: true, how: 'portal' }
      const answer = await desk.ask(who, 'PUT', `/api/notices/${notice}/relays/${team}`, { body })
      return answer.ok ? 'done' : problem.parse(await answer.json()).code
    },
  }
}
