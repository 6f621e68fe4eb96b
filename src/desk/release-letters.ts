import { isSecondLine } from '../domain/actor.ts'
import { type CaseNumber, id } from '../domain/id.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { ownersOf } from '../store/case-lookup.ts'
import { lockCase } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
import { claimDraft, keepDrafts, releaseDraft, type Undrafted, undrafted } from '../store/release-letter-store.ts'
import { isReleased } from '../store/release-store.ts'
import { messageIdOf } from './draft-letter.ts'
import { execute, inTransaction } from './execute.ts'
import type { House, Outcome, Viewer } from './house.ts'
import { type DraftLetter, writeDown } from './writing.ts'

/** Cases whose letters are drafted at once: each is locked while its owner is told. */
const AT_ONCE = 200

type Drafted = { readonly drafted: number; readonly more: boolean }

/**
 * Drafts a letter to each requester who waits for a version that has come (O-15), in her language, and tells the owner of
 * each case that it lies there to be looked through and sent. One a case: asked again, nothing happens.
 */
export async function draftReleaseLetters(house: House, viewer: Viewer, release: string): Promise<Outcome<Drafted>> {
  const { actor } = viewer
  if (!isSecondLine(actor)) return { done: false, refusal: { code: 'only-second-line' } }
  return inTransaction<Drafted>(house, async tx => {
    if (!(await isReleased(tx, release))) return { done: false, refusal: { code: 'not-found' } }
    const found = await undrafted(tx, actor, release, AT_ONCE + 1)
    const waiting = found.slice(0, AT_ONCE)
    const drafts = waiting.map(each => ({ number: each.number, text: textOf(each) }))
    const kept = await keepDrafts(tx, release, drafts, { at: house.now(), by: actor.person })
    for (const each of waiting) if (kept.has(each.number)) await tellOwner(house, tx, each)
    return { done: true, value: { drafted: kept.size, more: found.length > AT_ONCE } }
  })
}

type Sent = { readonly sent: CaseNumber[]; readonly refused: { readonly number: CaseNumber; readonly code: string }[] }

/** Sends drafted letters as they are, each as a letter of whoever sends it, who may take it back for ten seconds. */
export async function sendReleaseLetters(
  house: House,
  viewer: Viewer,
  release: string,
  cases: readonly CaseNumber[],
): Promise<Outcome<Sent>> {
  if (viewer.actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  const value: Sent = { sent: [], refused: [] }
  for (const number of new Set(cases)) {
    const text = await claimDraft(house.database, viewer.actor, release, number, house.now())
    if (text === null) continue
    const body = { kind: 'public', form: 'mail', direction: 'out', text } as const
    const written = await execute(house, viewer, 'web', number, [{ action: 'write', body }])
    if (written.done) value.sent.push(number)
    else {
      await releaseDraft(house.database, release, number)
      value.refused.push({ number, code: written.refusal.code })
    }
  }
  return { done: true, value }
}

function textOf({ number, title, language, product, version }: Undrafted): string {
  return mailTexts(language).versionReleased({ number, title, version: nameOf({ product, version }) })
}

function nameOf({ product, version }: Pick<Undrafted, 'product' | 'version'>): string {
  return [product, version].filter(part => part !== null && part !== '').join(' ')
}

/** One mail to the owner at the 1st line, or to each member where nobody owns it yet. */
async function tellOwner(house: House, tx: Reader, waits: Undrafted): Promise<void> {
  await lockCase(tx, waits.number)
  const { number, title, requester } = waits
  const about = { number, title, requester, version: nameOf(waits), link: `${house.baseUrl}/desk/cases/${number}` }
  const letters = (await ownersOf(tx, number, { team: waits.ownerTeam, person: waits.owner })).map(
    (to): DraftLetter => {
      const letter = id<'letter'>(house.newId())
      const at = house.now()
      return {
        id: letter,
        case: number,
        kind: 'notification',
        form: 'system',
        direction: 'out',
        author: null,
        authorName: null,
        supplier: null,
        with: { kind: 'staff', address: to.email, person: to.person, supplier: null },
        subject: title,
        text: mailTexts(to.language).releaseDrafted({ ...about, name: to.name }),
        messageId: messageIdOf(house, letter),
        inReplyTo: null,
        mail: null,
        automatic: true,
        at,
        sendAfter: at,
        attachments: [],
      }
    },
  )
  await writeDown(
    tx,
    number,
    letters.map(letter => ({ type: 'letter', letter })),
  )
}
