import type { CaseView } from '../../../contract/case.ts'
import type { Act } from '../../../contract/case-route.ts'
import type { Upload } from '../../../contract/letter.ts'
import type { How } from '../scene/how.ts'
import type { Audience } from './audience.ts'

/** What happens to the status in the same act as the letter. */
export type Afterwards =
  | { readonly status: 'stay' }
  | { readonly status: 'solve' }
  | { readonly status: 'wait'; readonly until: string }
export type AfterwardsName = Afterwards['status']

/** What is sent: how, what it says, whom it calls upon, what goes along. */
export type Sent = {
  readonly how: How
  readonly text: string
  readonly mentions: readonly string[]
  readonly attachments: readonly Upload[]
}

/** What can be done with the status together with a letter to somebody, as the rules allow it now. */
export function afterwardsFor({ kind, key }: Audience, { allowed, dealings }: CaseView): readonly AfterwardsName[] {
  // Waiting for a supplier is waiting for the one the case went to last.
  const awaited = kind === 'public' || (kind === 'supplier' && dealings.at(-1)?.supplier.id === key)
  const possible: readonly AfterwardsName[] = [
    ...(awaited && allowed.wait === 'yes' ? (['wait'] as const) : []),
    ...(kind === 'public' && allowed.solve === 'yes' ? (['solve'] as const) : []),
  ]
  return possible.length === 0 ? [] : ['stay', ...possible]
}

/** The acts of one sending, all or nothing: a case is solved before its solution is told (M.1.2.2, M.1.2.4). */
export function actsOf(audience: Audience, sent: Sent, afterwards: Afterwards): readonly Act[] {
  const write = writeAct(audience, sent)
  switch (afterwards.status) {
    case 'stay':
      return [write]
    case 'solve':
      return [{ action: 'solve', body: { kind: 'now', text: sent.text } }, write]
    case 'wait': {
      const { kind } = audience
      const awaited = kind === 'supplier' ? 'supplier' : 'requester'
      return [
        write,
        { action: 'wait', body: { for: awaited, note: firstLine(sent.text), followUpAt: afterwards.until } },
      ]
    }
    default:
      return afterwards satisfies never
  }
}

/** A note within the house is neither mailed nor a call. */
function writeAct({ kind, key }: Audience, { how: chosen, text, mentions, attachments }: Sent): Act {
  const how = kind === 'internal' ? 'mail' : chosen
  return {
    action: 'write',
    body: {
      kind,
      form: how !== 'mail' ? 'phone' : kind === 'internal' ? 'web' : 'mail',
      direction: how === 'phone-in' ? 'in' : 'out',
      ...(kind === 'supplier' ? { to: key } : {}),
      text,
      ...(kind === 'internal' && mentions.length > 0 ? { mentions: [...mentions] } : {}),
      ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
    },
  }
}

/** What the case waits for is what was asked in the letter. */
function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 200) ?? text
}
