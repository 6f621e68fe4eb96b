import { isDeepStrictEqual } from 'node:util'
import type { Outgoing, OutgoingPlace } from '../../contract/administration-outgoing.ts'
import { isThisMachine } from '../../mail/this-machine.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges, type NewEntry } from '../../store/administration/log-store.ts'
import { type OutgoingServer, removeSetting, setSetting, setting } from '../../store/settings-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { sealedForOutgoing } from '../outgoing-mail.ts'
import type { Fault } from './kind.ts'
import { lockFaults } from './lock-faults.ts'

/** The server by which letters leave, and whose it is to change. */
export async function readOutgoing(house: House): Promise<Outgoing> {
  if (house.smtpUrl !== null) return { setBy: 'surroundings', server: placeIn(house.smtpUrl) }
  const server = await setting(house.database, 'outgoing-mail')
  return server === null ? { setBy: null, server: null } : { setBy: 'administrator', server: placeOf(server) }
}

/** Lets letters leave by this server from now on. What lets us in is kept sealed and told to nobody, nor in the log. */
export function setOutgoing(
  house: House,
  viewer: Viewer,
  { password, ...place }: OutgoingPlace & { readonly password?: string | undefined },
): Promise<Outcome<Outgoing>> {
  return inTransaction<Outgoing>(house, async tx => {
    if (house.smtpUrl !== null) return { done: false, refusal: { code: 'set-by-surroundings' } }
    await holdAdministration(tx)
    const before = await setting(tx, 'outgoing-mail')
    const faults = faultsIn(house, before, place, password !== undefined)
    if (faults.length > 0) return { done: false, refusal: { code: 'invalid', faults } }
    const sealed = password === undefined ? (before?.sealed ?? null) : sealedForOutgoing(house, password)
    await setSetting(tx, 'outgoing-mail', { ...place, sealed: place.username === null ? null : sealed })
    const was = before === null ? null : placeOf(before)
    if (password !== undefined || !isDeepStrictEqual(was, place)) {
      const now = password === undefined ? place : { ...place, password: true }
      await logChanges(tx, viewer.actor.person, house.now(), [entry(house, place.host, was, now)])
    }
    return { done: true, value: { setBy: 'administrator', server: place } }
  })
}

/** Lets none leave any more; nothing changes where none could. */
export function endOutgoing(house: House, viewer: Viewer): Promise<Outcome<null>> {
  return inTransaction<null>(house, async tx => {
    if (house.smtpUrl !== null) return { done: false, refusal: { code: 'set-by-surroundings' } }
    await holdAdministration(tx)
    const before = await setting(tx, 'outgoing-mail')
    if (before === null) return { done: true, value: null }
    await removeSetting(tx, 'outgoing-mail')
    await logChanges(tx, viewer.actor.person, house.now(), [entry(house, before.host, placeOf(before), null)])
    return { done: true, value: null }
  })
}

/** The example writes to made-up people, and so to nobody beyond this machine. */
function faultsIn(
  house: House,
  before: OutgoingPlace | null,
  after: OutgoingPlace,
  hasPassword: boolean,
): readonly Fault[] {
  const reach: readonly Fault[] =
    house.example && !isThisMachine(after.host) ? [{ path: 'host', code: 'only-this-machine' }] : []
  if (after.username === null) return reach
  return [...reach, ...lockFaults(before?.username === null ? null : before, after, hasPassword)]
}

function placeOf({ host, port, security, username }: OutgoingServer): OutgoingPlace {
  return { host, port, security, username }
}

/** What may be shown of SMTP_URL; its port is the usual one where none is written (RFC 6409, RFC 8314). */
function placeIn(smtpUrl: string): OutgoingPlace {
  const { protocol, hostname, port, username } = new URL(smtpUrl)
  const security = protocol === 'smtps:' ? 'tls' : 'starttls'
  return {
    host: hostname,
    port: port === '' ? (security === 'tls' ? 465 : 587) : Number(port),
    security,
    username: username === '' ? null : decodeURIComponent(username),
  }
}

/** The house has one way out: the entry is of a mail server, and of no team. */
function entry(house: House, host: string, before: NewEntry['before'], after: NewEntry['after']): NewEntry {
  return { id: house.newId(), kind: 'mailbox', subject: host, subjectId: null, before, after }
}
