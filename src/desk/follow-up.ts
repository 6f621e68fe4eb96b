import { goesOnElsewhere } from '../domain/case/after-closing.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { lockCase } from '../store/case-store.ts'
import { followUpOf, wantedAfterClosing } from '../store/closed-answers-store.ts'
import type { Reader } from '../store/database.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { knowStranger } from '../store/stranger-store.ts'
import type { Party } from '../store/thread-view.ts'
import { changeCase } from './change.ts'
import type { House } from './house.ts'
import type { Answer } from './join-mail.ts'
import { type KnownMail, personOf } from './mail-facts.ts'
import type { OpeningMail } from './open-from-mail.ts'
import { resolved } from './resolve.ts'

/** The case that an answer belongs in, or what it opens. */
export type Onward = { readonly case: CaseNumber } | { readonly opening: OpeningMail }

/**
 * Where an answer goes on: in the case it answers, unless that is closed and its 1st line wants such answers in a case
 * of their own. That is opened once: a second answer joins it while it is open.
 */
export async function goesOn(
  tx: Reader,
  it: { readonly claimed: ClaimedMail; readonly mail: ParsedMail; readonly known: KnownMail; readonly party: Party },
  verdict: Answer,
): Promise<Onward> {
  const { claimed, mail, known, party } = it
  const here = { case: verdict.case }
  const state = (await lockCase(tx, verdict.case))?.state ?? null
  const actor = personOf(known.sender)
  if (state === null || state.owner === null || known.sender === null || actor === null) return here
  // In a case of its own its lines would all read it.
  if (state.confidential !== null) return here
  // What a supplier writes opens a supplier's case.
  if (known.sender.supplier !== null) return here
  const hers = state.reporter.kind === 'user' && actor.person === state.reporter.requester
  const letter = { from: party.kind, hers, automatic: verdict.automatic }
  if (!goesOnElsewhere(state, await wantedAfterClosing(tx, state.owner.team), letter)) return here
  const begun = await followUpOf(tx, state.number, actor.person)
  if (begun !== null) return { case: begun }
  // Whoever answers at a signed address has had a letter of ours there: it is hers.
  const proven = verdict.reason === 'signed-address'
  if (proven && known.sender.stranger) await knowStranger(tx, party.address)
  const sender = proven ? { ...known.sender, stranger: false } : known.sender
  const follows = { number: state.number, service: state.service }
  return { opening: { claimed, mail, sender, actor, door: 'mail', passedOnBy: null, follows } }
}

/** The closed case shows where it goes on; nothing else of it changes. */
export async function noteFollowUp(house: House, tx: Reader, closed: CaseNumber, to: CaseNumber): Promise<void> {
  const step = async () => resolved({ type: 'link', to })
  const change = { number: closed, actor: { kind: 'machine' }, door: 'mail', steps: [step] } as const
  const linked = await changeCase(house, tx, change)
  if (!linked.done) throw new Error(`a closed case could not be linked: ${linked.refusal.code}`)
}
