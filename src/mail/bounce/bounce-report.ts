import type { StatusGroup } from './delivery-status.ts'
import { classOf, isGone } from './failure-class.ts'
import type { FailureClass } from './failure-name.ts'
import { privateStatus } from './private-status.ts'
import { reportLines } from './report-lines.ts'
import { answerIn } from './smtp-answer.ts'
import { toldRecipients } from './told-in-words.ts'

/** A recipient who did not get a letter: why, in the server's codes and in a class, and whether the address is gone. */
export type FailedRecipient = {
  readonly address: string
  /** Enhanced status (RFC 3463); of the private range where the report names none. */
  readonly status: string
  /** SMTP reply code (RFC 5321), or empty. */
  readonly replyCode: string
  readonly reason: FailureClass
  /** Of no use to try again. A full mailbox is not gone, whatever its code. */
  readonly permanent: boolean
}

/** Everything in a mail that a report can be read from. */
export type ReportParts = {
  readonly groups: readonly StatusGroup[]
  /** The words of the report itself. */
  readonly text: string
  /** X-Failed-Recipients, as Exim and Gmail write it. */
  readonly failedRecipients: readonly string[]
  /** The recipients of the returned letter. */
  readonly returnedTo: readonly string[]
  /** The sender of the report and the one it was sent to. */
  readonly own: readonly string[]
}

const DELIVERED = /^(?:delivered|relayed|expanded)$/

/** Who did not get the letter. Groups by RFC 3464 count first, then lines that name somebody, then the returned letter. */
export function failedRecipients(parts: ReportParts): readonly FailedRecipient[] {
  const groups = parts.groups.filter(group => group.address !== '' || group.status !== '')
  if (groups.length > 0) {
    return groups
      .filter(group => !DELIVERED.test(group.action))
      .map(group => fromGroup(withAddress(group, parts), parts))
  }
  const told = toldRecipients(parts.text, new Set(parts.own))
  const words = reportLines(parts.text).join('\n')
  const others = parts.failedRecipients.filter(address => !told.some(one => one.address === address))
  const all = [...told, ...others.map(address => ({ address, said: words }))]
  if (all.length > 0) return all.map(({ address, said }) => fromWords(address, said, words))
  return parts.returnedTo.slice(0, 50).map(address => fromWords(address, '', words))
}

/** A group that names nobody is about the one who is named elsewhere. */
function withAddress(group: StatusGroup, parts: ReportParts): StatusGroup {
  if (group.address.includes('@')) return group
  const named = [
    ...parts.failedRecipients,
    ...toldRecipients(parts.text, new Set(parts.own)).map(({ address }) => address),
    ...parts.returnedTo,
  ]
  const same = named.find(address => group.address === '' || address.startsWith(`${group.address}@`))
  return { ...group, address: same ?? group.address }
}

function fromGroup(group: StatusGroup, parts: ReportParts): FailedRecipient {
  const story = aboutIn(parts.text, [group.address, group.original])
  const diagnosis = group.diagnosis || story
  const local = /^x-unix/.test(group.kind) || LOCAL.test(diagnosis)
  const answer = answerIn(diagnosis, group.status)
  const reason = classOf({ ...answer, diagnosis, story: `${story}\n${transcriptIn(parts.text)}`, local })
  const delayed = group.action === 'delayed' && (reason === 'undefined' || reason === 'onhold')
  return recipient(group.address, answer.status, answer.replyCode, delayed ? 'expired' : reason)
}

function fromWords(address: string, said: string, words: string): FailedRecipient {
  const near = answerIn(said, '')
  const answer = near.status === '' && near.replyCode === '' ? answerIn(words, '') : near
  const quoted = answered(near.status === '' && near.replyCode === '' ? `${said}\n${words}` : said)
  const reason = classOf({ ...answer, diagnosis: quoted || said, story: `${said}\n${words}`, local: LOCAL.test(said) })
  return recipient(address, answer.status, answer.replyCode, reason)
}

/** Programs that take mail on the server itself. */
const LOCAL = /\bprocmail:|\bmaildrop:|command (?:died|failed|output)|\bx-unix;/i

function recipient(address: string, status: string, replyCode: string, reason: FailureClass): FailedRecipient {
  const known = status === '' || /\.0\.0$/.test(status) ? statusFor(status, replyCode, reason) : status
  // A server that takes no mail today may take it tomorrow.
  const later = reason === 'notaccept' && known.startsWith('4')
  return { address, status: known, replyCode, reason, permanent: isGone(reason) && !later }
}

/** A status that a report names stands, however little it says. */
function statusFor(status: string, replyCode: string, reason: FailureClass): string {
  return status === '' ? privateStatus(reason, replyCode.startsWith('4')) : status
}

/**
 * What the other server said, where a report quotes it: "<<< 550 5.1.1 User unknown", "Remote host said: 550 ...". The
 * words of the report around it ("Giving up on 192.0.2.9.") are none of its.
 */
function answered(said: string): string {
  const lines = said.split('\n')
  return lines
    .flatMap((line, place) => {
      const answer = ANSWER.exec(line.slice(0, 2_000))?.[1]
      if (answer === undefined) return []
      const rest = lines.slice(place + 1, place + 4)
      const end = rest.findIndex(next => next.trim() === '' || OWN_WORDS.test(next))
      return [answer, ...(end === -1 ? rest : rest.slice(0, end))]
    })
    .join(' ')
}

const ANSWER =
  /^(?:\s*(?:<<<|---|Out:)?\s*|.{0,300}?(?:: |said |with |<-- |-- |['"(#]))([45]\d\d[ -](?:#?[45]\.\d|[^\d\s]).*)$/
/** Where the report itself goes on: with a word and a colon, but for those that answers have in their middle. */
const OWN_WORDS =
  /^\s*(?:[Gg]iving up on|[-=*_]{3,}|-->|<--|(?!(?:Recipient|Sender|Client|Helo) )\p{Lu}[\p{L} -]{1,29}:)/u

/** What was said between the servers, where a report quotes it: to which command the refusal was the answer. */
function transcriptIn(text: string): string {
  const lines = reportLines(text)
  return lines
    .flatMap((line, place) => (/^\s*(?:<<<|<--) [45]\d\d/.test(line) ? [lines[place - 1] ?? '', line] : []))
    .slice(0, 20)
    .join('\n')
}

/** The paragraphs in which an address stands, which tell in answer to what it was refused. */
function aboutIn(text: string, addresses: readonly string[]): string {
  const lines = reportLines(text)
  const wanted = addresses.filter(address => address.includes('@'))
  const start = lines.findIndex(line => wanted.some(address => line.toLowerCase().includes(address)))
  if (start === -1) return lines.slice(0, 60).join('\n')
  const end = lines.findIndex((line, place) => place > start && line.trim() === '')
  return lines.slice(start, end === -1 ? start + 20 : Math.min(end, start + 20)).join('\n')
}
