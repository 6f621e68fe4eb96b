import type { Mailbox, MailboxPlace, TriedMailbox } from '../../contract/administration-mailbox.ts'
import type { TeamId } from '../../domain/id.ts'
import { tryMailbox } from '../../mail/try-mailbox.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges, type NewEntry } from '../../store/administration/log-store.ts'
import { mailboxesView, mailboxOf } from '../../store/administration/mailbox-view.ts'
import { findTeam } from '../../store/case-lookup.ts'
import type { Reader } from '../../store/database.ts'
import { dropImapMailbox, keepImapMailbox, moveImapMailbox } from '../../store/imap-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { type ImapSecret, keptImapKey, keyBy, sealedForImap } from '../imap.ts'
import { lockFaults } from './lock-faults.ts'

export function listMailboxes(house: House): Promise<readonly Mailbox[]> {
  return mailboxesView(house.database)
}

type Asked = MailboxPlace & { readonly password?: string | undefined; readonly oauth?: OauthClient | undefined }
type OauthClient = Exclude<ImapSecret, { readonly password: string }>

/** Fetches the mail of a team from another server. What lets us in is kept sealed and told to nobody, nor in the log. */
export function setMailbox(
  house: House,
  viewer: Viewer,
  team: string,
  { password, oauth, ...place }: Asked,
): Promise<Outcome<Mailbox>> {
  return inTransaction<Mailbox>(house, async tx => {
    const found = await held(tx, team)
    if (!found.done) return found
    const { id, before } = found.value
    const secret = secretIn({ password, oauth })
    const faults = lockFaults(before.fetched, place, secret !== null)
    if (faults.length > 0) return { done: false, refusal: { code: 'invalid', faults } }
    if (secret === null) await moveImapMailbox(tx, id, place.folder)
    else await keepImapMailbox(tx, id, { ...place, sealed: sealedForImap(house, secret) })
    const after = await mailboxOf(tx, id)
    const [was, is] = [told(before), told(after)]
    if (secret !== null || JSON.stringify(was) !== JSON.stringify(is)) {
      const now = secret === null ? is : { ...is, [oauth === undefined ? 'password' : 'oauth']: true }
      await logChanges(tx, viewer.actor.person, house.now(), [entry(house, id, before.address, was, now)])
    }
    return { done: true, value: after }
  })
}

/** Looks into it once by what is asked, or by what lets us in already; nothing is kept, fetched or marked. */
export async function lookInto(
  house: House,
  team: string,
  { password, oauth, ...place }: Asked,
): Promise<Outcome<TriedMailbox>> {
  const found = await findTeam(house.database, team)
  if (found === null) return { done: false, refusal: { code: 'unknown', what: 'team' } }
  const { fetched } = await mailboxOf(house.database, found.team)
  const given = secretIn({ password, oauth })
  const faults = lockFaults(fetched, place, given !== null)
  if (faults.length > 0) return { done: false, refusal: { code: 'invalid', faults } }
  return { done: true, value: await tried(house, found.team, place, given) }
}

async function tried(house: House, team: TeamId, place: MailboxPlace, given: ImapSecret | null): Promise<TriedMailbox> {
  try {
    const key = given === null ? await keptImapKey(house, team) : await keyBy(given, async () => {})
    return await tryMailbox(place, key)
  } catch (error) {
    // The server that gives access tokens did not let us in.
    return { fault: 'not-let-in', said: error instanceof Error ? error.message.slice(0, 300) : null, unread: null }
  }
}

function secretIn({ password, oauth }: Pick<Asked, 'password' | 'oauth'>): ImapSecret | null {
  return oauth ?? (password === undefined ? null : { password })
}

/** Fetches it no more; nothing changes where it was not fetched. */
export function endMailbox(house: House, viewer: Viewer, team: string): Promise<Outcome<null>> {
  return inTransaction<null>(house, async tx => {
    const found = await held(tx, team)
    if (!found.done) return found
    const { id, before } = found.value
    if (await dropImapMailbox(tx, id)) {
      await logChanges(tx, viewer.actor.person, house.now(), [entry(house, id, before.address, told(before), null)])
    }
    return { done: true, value: null }
  })
}

/** The team's mailbox as it stands, with nobody else at the administrator's desk meanwhile. */
async function held(tx: Reader, team: string): Promise<Outcome<{ readonly id: TeamId; readonly before: Mailbox }>> {
  await holdAdministration(tx)
  const found = await findTeam(tx, team)
  if (found === null) return { done: false, refusal: { code: 'unknown', what: 'team' } }
  return { done: true, value: { id: found.team, before: await mailboxOf(tx, found.team) } }
}

/** As the log tells it. */
function told({ fetched }: Mailbox): MailboxPlace | null {
  if (fetched === null) return null
  const { lookedAt: _, fault: __, ...place } = fetched
  return place
}

function entry(
  house: House,
  team: TeamId,
  address: string,
  before: NewEntry['before'],
  after: NewEntry['after'],
): NewEntry {
  return { id: house.newId(), kind: 'mailbox', subject: address, subjectId: team, before, after }
}
