import { type CaseView, caseView } from '../../src/contract/case.ts'
import type { OpenDesk } from './open-desk.ts'
import { openedCase, seen } from './opened-case.ts'
import type { CastName } from './people.ts'

/** Somebody does something with a case as it stands now. */
export async function done(
  desk: OpenDesk,
  who: CastName,
  number: number,
  [method, path]: readonly [method: string, path: string],
  body: object,
): Promise<CaseView> {
  const before = caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json())
  const answer = await desk.ask(who, method, `/api/cases/${number}${path}`, { body, headers: seen(before.version) })
  if (!answer.ok) throw new Error(`${method} ${path} was refused: ${await answer.text()}`)
  return caseView.parse(await answer.json())
}

export const SOLUTION = 'Slett informasjonskapslene og logg inn på nytt.'

/** A case of Siri's that Kari solved at first contact. */
export async function solvedCase(desk: OpenDesk): Promise<CaseView> {
  const { number } = await openedCase(desk)
  return done(desk, 'kari', number, ['PUT', '/solution'], { kind: 'now', text: SOLUTION })
}

/** A case of Siri's that went to Ola and on to Aino, for whom it waits. */
export async function sentCase(desk: OpenDesk): Promise<CaseView> {
  const { number } = await openedCase(desk)
  await done(desk, 'kari', number, ['POST', '/hand-overs'], {
    team: 'linje-2',
    tried: 'Startet på nytt.',
    asked: 'Hva nå?',
  })
  return done(desk, 'ola', number, ['POST', '/supplier-letters'], {
    supplier: 'leverandor',
    text: 'Kan dere se på dette?',
    followUpAt: new Date(Date.now() + 5 * 86_400_000).toISOString(),
  })
}
