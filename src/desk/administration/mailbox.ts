import type { Mailbox, MailboxPlace } from '../../contract/administration-mailbox.ts'
import type { TeamId } from '../../domain/id.ts'
import { isThisMachine } from '../../mail/this-machine.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges, type NewEntry } from '../../store/administration/log-store.ts'
import { mailboxesView, mailboxOf } from '../../store/administration/mailbox-view.ts'
import { findTeam } from '../../store/case-lookup.ts'
import type { Reader } from '../../store/database.ts'
import { dropImapMailbox, keepImapMailbox, moveImapMailbox } from '../../store/imap-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { type ImapSecret, sealedForImap } from '../imap.ts'
import type { Fault } from './kind.ts'

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
    const secret: ImapSecret | null = oauth ?? (password === undefined ? null : { password })
    const faults = faultsIn(before.fetched, place, secret !== null)
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

/**
 * What lets us in goes over no line that others can read. One that is kept goes to the server and user it was written for
 * alone: else whoever changes the server would be sent it.
 */
function faultsIn(before: MailboxPlace | null, after: MailboxPlace, hasSecret: boolean): readonly Fault[] {
  const faults: Fault[] = []
  if (after.security === 'plain' && !isThisMachine(after.host)) faults.push({ path: 'security', code: 'not-encrypted' })
  if (hasSecret) return faults
  if (before === null) faults.push({ path: 'password', code: 'required' })
  else if (SAME_LOCK.some(part => before[part] !== after[part]))
    faults.push({ path: 'password', code: 'password-anew' })
  return faults
}

const SAME_LOCK = ['host', 'port', 'security', 'username'] as const

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
