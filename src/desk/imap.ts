import { z } from 'zod'
import { oauthClient } from '../contract/administration-mailbox.ts'
import { firstPiece } from '../contract/pieces.ts'
import type { TeamId } from '../domain/id.ts'
import { addressedTo } from '../mail/addressed-to.ts'
import type { ImapKey, ImapPlace } from '../mail/imap-mailbox.ts'
import type { Fetched } from '../mail/imap-unseen.ts'
import {
  claimImapMailbox,
  dropImapMailbox,
  freeImapMailbox,
  holdImapMailbox,
  type ImapMailbox,
  type ImapState,
  imapStates,
  keepImapMailbox,
  mailboxTeam,
  resealImapMailbox,
  sealedOfImap,
} from '../store/imap-store.ts'
import type { House } from './house.ts'
import { keepMail } from './keep-mail.ts'
import { seal, unseal } from './sealed.ts'

/** What lets Linje into a mailbox: its password, or an OAuth 2.0 client. */
export const imapSecret = z.union([z.strictObject({ password: z.string().min(1) }), oauthClient])
export type ImapSecret = z.infer<typeof imapSecret>

const USE = 'imap-mailbox'
/** What a node that died has held, another has within a minute: it looks every ten seconds (A08). */
const LEASE_MS = 45_000

/** Keeps how a mailbox of ours is fetched from another server, in the place of what was said before. */
export async function setImap(house: House, address: string, place: ImapPlace, secret: ImapSecret): Promise<boolean> {
  const team = await mailboxTeam(house.database, address)
  if (team === null) return false
  await keepImapMailbox(house.database, team, { ...place, sealed: sealedForImap(house, secret) })
  return true
}

/** What lets us into a mailbox, as it is kept: only this installation reads it again. */
export function sealedForImap(house: House, secret: ImapSecret): Uint8Array {
  return seal(house.secret, USE, JSON.stringify(secret))
}

/** Fetches a mailbox no more; false when it was not fetched. */
export async function endImap(house: House, address: string): Promise<boolean> {
  const team = await mailboxTeam(house.database, address)
  return team !== null && dropImapMailbox(house.database, team)
}

export function listImap(house: House): Promise<readonly ImapState[]> {
  return imapStates(house.database)
}

/** Takes a mailbox that no node holds, for a while; null when there is none. */
export function claimImap(house: House, holder: string): Promise<ImapMailbox | null> {
  return claimImapMailbox(house.database, { holder, now: house.now(), until: leaseEnd(house) })
}

/** Holds it for as long again and says how the last look went; false when another node has it by now. */
export function holdImap(house: House, holder: string, mailbox: ImapMailbox, fault: string | null): Promise<boolean> {
  const hold = { holder, until: leaseEnd(house), lookedAt: house.now(), fault }
  return holdImapMailbox(house.database, mailbox.team, hold)
}

/** Lets go at once, so that another node need not wait for the lease; what was last said of it stands. */
export async function releaseImap(house: House, holder: string, mailbox: ImapMailbox): Promise<void> {
  await freeImapMailbox(house.database, mailbox.team, holder)
}

/** Keeps a mail that was fetched; it is committed when this returns, and only then marked as seen (A05). */
export async function keepFetched(
  house: House,
  { mailbox }: Pick<ImapMailbox, 'mailbox'>,
  mail: Fetched,
): Promise<void> {
  const recipient = addressedTo(await firstPiece(mail.raw), mailbox)
  await keepMail(house, 'imap', { recipient, envelopeFrom: '', ...mail })
}

/** The key to a mailbox; for OAuth 2.0 an access token, asked for anew each time. Throws what the token server said. */
export function imapKey(house: House, { team, sealed }: Pick<ImapMailbox, 'team' | 'sealed'>): Promise<ImapKey> {
  const text = unseal(house.secret, USE, sealed)
  if (text === null) throw new Error('the password was sealed by another installation: set it again')
  return keyBy(imapSecret.parse(JSON.parse(text)), async secret => {
    await resealImapMailbox(house.database, team, sealedForImap(house, secret))
  })
}

/** The key to a team's mailbox by what is kept of it. */
export async function keptImapKey(house: House, team: TeamId): Promise<ImapKey> {
  return imapKey(house, { team, sealed: await sealedOfImap(house.database, team) })
}

/** The same by what lets us in; `renewed` is told of a secret that is good in its place from now on. */
export async function keyBy(secret: ImapSecret, renewed: (secret: ImapSecret) => Promise<void>): Promise<ImapKey> {
  if ('password' in secret) return secret
  const { accessToken, refreshToken } = await askToken(secret)
  // A server may give a new one each time, and end the old (RFC 6749 section 6).
  if (refreshToken !== undefined && refreshToken !== secret.refreshToken) await renewed({ ...secret, refreshToken })
  return { accessToken }
}

const tokenAnswer = z.object({ access_token: z.string(), refresh_token: z.string().optional() })

async function askToken(
  secret: Exclude<ImapSecret, { readonly password: string }>,
): Promise<{ readonly accessToken: string; readonly refreshToken: string | undefined }> {
  const body = new URLSearchParams({ client_id: secret.clientId, client_secret: secret.clientSecret })
  body.set('grant_type', secret.refreshToken === undefined ? 'client_credentials' : 'refresh_token')
  if (secret.refreshToken !== undefined) body.set('refresh_token', secret.refreshToken)
  if (secret.scope !== undefined) body.set('scope', secret.scope)
  const answer = await fetch(secret.tokenUrl, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  })
  if (!answer.ok) throw new Error(`the token server answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`)
  const { access_token, refresh_token } = tokenAnswer.parse(await answer.json())
  return { accessToken: access_token, refreshToken: refresh_token }
}

function leaseEnd(house: House): string {
  return new Date(Date.parse(house.now()) + LEASE_MS).toISOString()
}
