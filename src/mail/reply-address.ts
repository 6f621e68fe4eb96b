import { createHmac, timingSafeEqual } from 'node:crypto'
import type { CaseNumber } from '../domain/id.ts'

/** Whose address in which case: `party` is the small number of a recipient in it. */
export type ReplyTo = { readonly number: CaseNumber; readonly party: number }

/** 16 characters of base32 carry 80 bits. */
const MAC_CHARACTERS = 16
const DAY_MS = 86_400_000
const VALID_DAYS = 400
/** RFC 5321 section 4.5.3.1.1. */
const LOCAL_PART_OCTETS = 64

/**
 * The address an answer goes to: `<mailbox>+<number>.<party>.<expiry>.<mac>@domain`, so that a mail to it proves that
 * its sender had a letter of ours (DESIGN section 2). Valid for 400 days. A mailbox whose name is too long for the tag
 * (RFC 5321) keeps its plain address: answers then join by their headers.
 */
export function replyAddress(secret: Uint8Array, mailbox: string, to: ReplyTo, nowMs: number): string {
  const [local = '', domain = ''] = mailbox.split('@')
  const expiry = Math.floor(nowMs / DAY_MS) + VALID_DAYS
  const signed = `${to.number}.${to.party}.${expiry}`
  const tagged = `${local}+${signed}.${macOf(secret, mailbox, signed)}`
  return Buffer.byteLength(tagged) <= LOCAL_PART_OCTETS ? `${tagged}@${domain}` : mailbox
}

/** What an address says: whose it is, or why that cannot be believed; null where it carries no tag at all. */
export function readReplyAddress(
  secret: Uint8Array,
  address: string,
  nowMs: number,
): ReplyTo | 'expired' | 'forged' | null {
  const [, local, tag, domain] = /^([^+@]+)\+([^@]+)@(.+)$/.exec(address.toLowerCase()) ?? []
  if (local === undefined || tag === undefined || domain === undefined) return null
  const [, number, party, expiry, mac] = /^(\d{1,10})\.(\d{1,5})\.(\d{1,6})\.([a-z2-7]+)$/.exec(tag) ?? []
  if (number === undefined || party === undefined || expiry === undefined || mac === undefined) return null
  const expected = macOf(secret, `${local}@${domain}`, `${number}.${party}.${expiry}`)
  if (mac.length !== expected.length || !timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return 'forged'
  return Number(expiry) * DAY_MS < nowMs ? 'expired' : { number: Number(number), party: Number(party) }
}

/** The case that the tag of an address names, whoever has made it and however long ago; null where it has none. */
export function caseInTag(address: string): CaseNumber | null {
  const [, number] = /^[^+@]+\+(\d{1,9})\.[\w.]+@/.exec(address) ?? []
  return number === undefined ? null : Number(number)
}

/** The mailbox an address belongs to: the address without its tag, in lower case. */
export function mailboxOf(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, '@')
}

function macOf(secret: Uint8Array, mailbox: string, signed: string): string {
  const digest = createHmac('sha256', secret).update(`reply-address\n${mailbox.toLowerCase()}\n${signed}`).digest()
  return base32(digest).slice(0, MAC_CHARACTERS)
}

/** RFC 4648 section 6, in lower case: mail systems do not keep the case of an address. */
function base32(bytes: Uint8Array): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(five => alphabet[Number.parseInt(five, 2)]).join('')
}
