import type { MailText, WaitingMail } from '../contract/mail.ts'
import { firstPiece, type Pieces } from '../contract/pieces.ts'
import type { Door } from '../domain/actor.ts'
import { type CaseNumber, id, isId } from '../domain/id.ts'
import { isShownWhole, rawText } from '../mail/raw-text.ts'
import type { Reader } from '../store/database.ts'
import { announceMail } from '../store/live-store.ts'
import { returnMail, setAside } from '../store/mail-store.ts'
import { caseOfMail, mailsNeedingPerson, mailsReturned, rawMailNeedingPerson } from '../store/mail-view.ts'
import { writeEnd } from './act-on-mail.ts'
import { placeSigned, signedPlace } from './cursor.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'
import { senderOf, staffOf } from './mail-facts.ts'
import { openPlanned } from './open-case.ts'
import { passedOnOpening, planFromMail } from './open-from-mail.ts'
import { readWaitingMail, withWaitingMail } from './take-waiting-mail.ts'

/** One page of the mails that need a person, or of the reports on letters of no case: of those the viewer may know of. */
export async function listWaitingMail(
  house: House,
  viewer: Viewer,
  asked: { readonly of: 'waiting' | 'returns'; readonly after?: string | undefined; readonly limit: number },
): Promise<Outcome<{ readonly items: WaitingMail[]; readonly next: string | null }>> {
  const [list, found] = lists[asked.of]
  const after = asked.after === undefined ? null : placeSigned(house.secret, list, asked.after)
  if (asked.after !== undefined && (after === null || !isId(after))) {
    return { done: false, refusal: { code: 'invalid-cursor' } }
  }
  const mails = await found(house.database, viewer.actor, after, asked.limit + 1)
  const items = mails.slice(0, asked.limit)
  const last = items.at(-1)
  const more = mails.length > asked.limit && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, list, last.id) : null } }
}

const lists = { waiting: ['mails', mailsNeedingPerson], returns: ['returns', mailsReturned] } as const

/** The mail as it came; null is the same for one that is hidden, one that is dealt with and one that never was. */
export function readRawMail(house: House, viewer: Viewer, door: Door, mail: string): Promise<Pieces | null> {
  return rawMailNeedingPerson(house.database, { actor: viewer.actor, at: house.now(), door }, mail)
}

/** The same as text to look at, as much of it as is shown. */
export async function readMailText(house: House, viewer: Viewer, door: Door, mail: string): Promise<MailText | null> {
  const raw = await readRawMail(house, viewer, door, mail)
  return raw === null ? null : { text: rawText(await firstPiece(raw)), whole: isShownWhole(raw.size) }
}

/** Puts it before the reader again: a rule, an address or a case may be there now that was not. */
export function retryMail(house: House, viewer: Viewer, mail: string, request?: RequestKey): Promise<Outcome<null>> {
  return withWaitingMail(house, viewer, { mail, request, again: async () => null }, async (tx, claimed) => {
    await returnMail(tx, claimed.id)
    await announceMail(tx)
    return { done: true, value: null }
  })
}

/** Keeps it and lets it wait no longer. Who decided so stands with it. */
export function setMailAside(house: House, viewer: Viewer, mail: string, reason: string): Promise<Outcome<null>> {
  return withWaitingMail(house, viewer, { mail, again: async () => null }, async (tx, claimed) => {
    await setAside(tx, claimed.id, { reason, at: house.now(), by: viewer.actor.person })
    await announceMail(tx)
    return { done: true, value: null }
  })
}

/** Makes it a case of its sender, by somebody who has looked at it; the rules of opening hold as at any door. */
export async function openCaseFromMail(
  house: House,
  viewer: Viewer,
  door: Door,
  mail: string,
  request?: RequestKey,
): Promise<Outcome<CaseNumber>> {
  const read = await readWaitingMail(house, viewer, door, mail)
  const again = (tx: Reader) => caseOfMail(tx, id<'mail'>(mail))
  return withWaitingMail(house, viewer, { mail, request, again }, async (tx, claimed) => {
    if (read === null) return { done: false, refusal: { code: 'not-found' } }
    const { from } = read
    const sender = from === null ? null : await senderOf(house, tx, claimed, from.address)
    const passing = staffOf(sender) === null ? null : await passedOnOpening(house, tx, claimed, read)
    const opening = passing ?? { claimed, mail: read, sender, passedOnBy: null }
    const plan = await planFromMail(house, tx, { ...opening, actor: viewer.actor, door })
    if ('refusal' in plan) return { done: false, refusal: plan.refusal }
    const opened = await openPlanned(house, tx, plan)
    if (!opened.done) return opened
    const end = { state: 'acted', verdict: 'new-case', reason: 'opened-by-a-person', case: opened.value } as const
    await writeEnd(house, tx, claimed, read, end, viewer.actor.person)
    return opened
  })
}
