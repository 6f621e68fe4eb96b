import { type CaseView, caseView } from '../../src/contract/case.ts'
import type { OpenDesk } from './open-desk.ts'
import { type CastName, cast } from './people.ts'

/** A case of Siri's at Nordvik, as Kari at the 1st line writes it down on the phone. */
export async function openedCase(desk: OpenDesk, by: CastName = 'kari', part: object = {}): Promise<CaseView> {
  const requester = by === 'siri' ? {} : { requester: cast.siri.person }
  const body = {
    ...requester,
    service: 'lonn',
    title: 'Lønnsslipp mangler',
    text: 'Den kom ikke.',
    form: 'phone',
    ...part,
  }
  const answer = await desk.ask(by, 'POST', '/api/cases', { body })
  if (answer.status !== 201) throw new Error(`the case was not opened: ${await answer.text()}`)
  return caseView.parse(await answer.json())
}

/** The header by which one says which version one saw. */
export function seen(version: number): { readonly 'if-match': string } {
  return { 'if-match': `"${version}"` }
}
