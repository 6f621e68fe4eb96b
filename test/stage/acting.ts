import type { Act, OpenCase } from '../../src/contract/case-route.ts'
import { execute } from '../../src/desk/execute.ts'
import type { House, Viewer } from '../../src/desk/house.ts'
import { openCase } from '../../src/desk/open-case.ts'
import type { CaseNumber } from '../../src/domain/id.ts'
import { addresses } from './municipality.ts'
import { type CastName, cast } from './people.ts'

/** One of the cast as the desk knows her once she is signed in. */
export function viewer(name: CastName): Viewer {
  return { actor: cast[name], name, email: addresses[name], language: 'nb' }
}

/** What a use case answers, in one word: `done`, or the code of the refusal. */
export async function act(house: House, who: CastName, number: CaseNumber, ...acts: readonly Act[]): Promise<string> {
  const outcome = await execute(house, viewer(who), 'api', number, acts)
  return outcome.done ? 'done' : outcome.refusal.code
}

/** As `act`, where a refusal is a fault of the test. */
export async function mustAct(
  house: House,
  who: CastName,
  number: CaseNumber,
  ...acts: readonly Act[]
): Promise<number> {
  const outcome = await execute(house, viewer(who), 'api', number, acts)
  if (!outcome.done) throw new Error(`${who} was refused: ${outcome.refusal.code}`)
  return outcome.value.version
}

const lonn: OpenCase = { service: 'lonn', title: 'Lønnsslipp mangler', text: 'Den kom ikke.', form: 'phone' }

/** Opens a case of Siri's at Nordvik, as Kari writes it down unless said. */
export async function openedBy(
  house: House,
  who: CastName = 'kari',
  part: Partial<OpenCase> = {},
): Promise<CaseNumber> {
  const requester = who === 'siri' ? {} : { requester: cast.siri.person }
  const outcome = await openCase(house, viewer(who), 'api', { ...lonn, ...requester, ...part })
  if (!outcome.done) throw new Error(`${who} could not open: ${outcome.refusal.code}`)
  return outcome.value
}

/** Acts as people send them, with nothing special about them; times lie far ahead. */
export const acts = {
  take: (who: CastName): Act => ({ action: 'assign', body: { person: cast[who].person } }),
  handOver: { action: 'hand-over', body: { team: 'linje-2', tried: 'Startet på nytt.', asked: 'Se på det.' } },
  triage: { action: 'triage', body: { type: 'support', impact: 2, urgency: 2 } },
  toThirdLine: {
    action: 'send-to-supplier',
    body: { supplier: 'leverandor', text: 'Kan dere se på det?', followUpAt: '2099-01-01T08:00:00Z' },
  },
  solve: { action: 'solve', body: { kind: 'now', text: 'Den ligger i portalen.' } },
  sendBack: { action: 'send-back' },
  tell: { action: 'write', body: { kind: 'public', form: 'mail', direction: 'out', text: 'Nå er den der.' } },
  note: { action: 'write', body: { kind: 'internal', form: 'web', direction: 'out', text: 'Husk å se etter.' } },
  answer: { action: 'write', body: { kind: 'public', form: 'web', direction: 'in', text: 'Takk, men nei.' } },
  wait: { action: 'wait', body: { for: 'requester', note: 'Spurt om navn.', followUpAt: '2099-01-01T08:00:00Z' } },
  confirm: { action: 'confirm', body: {} },
  object: { action: 'object', body: { text: 'Det virker ikke.' } },
  close: { action: 'close', body: { outcome: 'solved' } },
  dismiss: { action: 'close', body: { outcome: 'withdrawn' } },
  /** Whoever says so is a reader too. */
  confidential: {
    action: 'mark-confidential',
    body: {
      readers: [cast.karl.person, cast.ola.person],
      basis: 'duty-of-secrecy',
      reason: 'Gjelder en varsling.',
      reviewOn: '2099-01-01',
    },
  },
  propose: { action: 'propose-lifting', body: { reason: 'Varslingen er avsluttet.' } },
  agree: { action: 'agree-to-lifting' },
  reopen: { action: 'reopen' },
  release: { action: 'release' },
} as const satisfies Record<string, Act | ((who: CastName) => Act)>
