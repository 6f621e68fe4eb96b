import type { Instant, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** How a mailbox on another server is reached; `sealed` holds what lets one in. */
export type ImapAccess = {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'plain'
  readonly username: string
  readonly folder: string
  readonly sealed: Uint8Array
}

export type ImapMailbox = ImapAccess & { readonly team: TeamId; readonly mailbox: string }

export type ImapState = {
  readonly mailbox: string
  readonly host: string
  readonly username: string
  readonly lookedAt: Instant | null
  readonly fault: string | null
}

/** Keeps how a mailbox is fetched, in the place of what was said before; whoever held it lets go at the next look. */
export async function keepImapMailbox(tx: Reader, team: TeamId, access: ImapAccess): Promise<void> {
  await tx.run(sql`
    insert into imap_mailboxes (team_id, host, port, security, username, folder, sealed)
    values (${team}, ${access.host}, ${access.port}, ${access.security}, ${access.username}, ${access.folder},
      ${Buffer.from(access.sealed)})
    on conflict (team_id) do update set host = excluded.host, port = excluded.port, security = excluded.security,
      username = excluded.username, folder = excluded.folder, sealed = excluded.sealed, holder = null,
      held_until = null, looked_at = null, fault = null`)
}

/** Fetches another folder by the same key; whoever held it lets go at the next look. */
export async function moveImapMailbox(tx: Reader, team: TeamId, folder: string): Promise<void> {
  await tx.run(sql`
    update imap_mailboxes set folder = ${folder}, holder = null, held_until = null, looked_at = null, fault = null
    where team_id = ${team} and folder <> ${folder}`)
}

/** Keeps a new key to a mailbox, for whoever holds it. */
export async function resealImapMailbox(tx: Reader, team: TeamId, sealed: Uint8Array): Promise<void> {
  await tx.run(sql`update imap_mailboxes set sealed = ${Buffer.from(sealed)} where team_id = ${team}`)
}

/** What lets one into the mailbox of a team that is fetched, as it is kept. */
export async function sealedOfImap(tx: Reader, team: TeamId): Promise<Uint8Array> {
  return (await tx.one(sql<{ sealed: Buffer }>`select sealed from imap_mailboxes where team_id = ${team}`)).sealed
}

/** Stops fetching a mailbox; false when it was not fetched. */
export async function dropImapMailbox(tx: Reader, team: TeamId): Promise<boolean> {
  return (
    (await tx.all(sql<{ team: TeamId }>`delete from imap_mailboxes where team_id = ${team} returning team_id as team`))
      .length > 0
  )
}

/** Takes one mailbox that nobody holds, until then. */
export function claimImapMailbox(
  tx: Reader,
  claim: { readonly holder: string; readonly now: Instant; readonly until: Instant },
): Promise<ImapMailbox | null> {
  return tx.maybe(sql<ImapMailbox>`
    with free as (
      select team_id from imap_mailboxes where held_until is null or held_until < ${claim.now}
      order by held_until nulls first limit 1 for update skip locked)
    update imap_mailboxes m set holder = ${claim.holder}, held_until = ${claim.until}
    from free, teams t where m.team_id = free.team_id and t.id = m.team_id
    returning m.team_id as team, t.mailbox, m.host, m.port, m.security, m.username, m.folder, m.sealed`)
}

/** Holds a mailbox on, and says how it went: true while it is still this holder's. */
export async function holdImapMailbox(
  tx: Reader,
  team: TeamId,
  hold: { readonly holder: string; readonly until: Instant; readonly lookedAt: Instant; readonly fault: string | null },
): Promise<boolean> {
  const held = await tx.all(sql<{ team: TeamId }>`
    update imap_mailboxes set held_until = ${hold.until}, fault = ${hold.fault},
      looked_at = case when ${hold.fault}::text is null then ${hold.lookedAt}::timestamptz else looked_at end
    where team_id = ${team} and holder = ${hold.holder} returning team_id as team`)
  return held.length > 0
}

/** Holds it no longer; nothing happens where another has it by now. */
export async function freeImapMailbox(tx: Reader, team: TeamId, holder: string): Promise<void> {
  await tx.run(sql`
    update imap_mailboxes set holder = null, held_until = null where team_id = ${team} and holder = ${holder}`)
}

/** Every mailbox that is fetched, with how it stands. */
export function imapStates(tx: Reader): Promise<ImapState[]> {
  return tx.all(sql<ImapState>`
    select t.mailbox, m.host, m.username, m.looked_at as "lookedAt", m.fault
    from imap_mailboxes m join teams t on t.id = m.team_id order by t.mailbox`)
}

/** The team a mailbox belongs to, or null. */
export async function mailboxTeam(tx: Reader, address: string): Promise<TeamId | null> {
  return (await tx.maybe(sql<{ id: TeamId }>`select id from teams where mailbox = ${address}`))?.id ?? null
}
