import { type FailedRecipient, failedRecipients } from './bounce/bounce-report.ts'
import { readStatusGroups, type StatusGroup } from './bounce/delivery-status.ts'
import { isBounce } from './bounce/is-bounce.ts'
import { readAddresses } from './mime/addresses.ts'
import { decodeRaw } from './mime/encoded-words.ts'
import { contentOf, type Entity } from './mime/entity.ts'
import { headerValue, readHead } from './mime/header.ts'

/** What a machine reports about a mail that was sent. */
export type Report = {
  /** `delivery-status`, `disposition-notification`, `feedback-report`, or empty for no report by RFC 6522. */
  readonly type: string
  /** Who did not get the letter; null where the mail reports no delivery at all. */
  readonly failed: readonly FailedRecipient[] | null
  /** It says that the letter will not arrive, rather than that it is late or has arrived (RFC 3464 section 2.3.3). */
  readonly undelivered: boolean
  /** Message-IDs of the letters it is about. */
  readonly returned: readonly string[]
}

const MAX_BYTES = 200_000

/** Reads a report from a mail that was taken apart; `text` is what it says in words. */
export function readReport(entity: Entity, from: string, subject: string, text: string): Report {
  const parts = leavesOf(entity)
  const type = typeOf(entity, parts)
  const statuses = parts.filter(isStatus).map(contentText)
  const returnPath = entity.headers.find(header => header.name === 'return-path')?.value ?? null
  const failed = [
    ...addressesOf(headerValue(entity.headers, 'x-failed-recipients')),
    ...refusingList(entity, from, subject),
  ]
  const bounce =
    !/^(?:feedback-report|disposition-notification)$/.test(type) &&
    isBounce({
      from,
      subject,
      returnPath,
      reportType: type,
      hasStatusPart: statuses.length > 0 || /^Final-Recipient:/im.test(text),
      failedRecipients: failed.join(','),
      text,
      automatic: headerValue(entity.headers, 'auto-submitted') !== '',
    })
  const returned = parts
    .filter(part => RETURNED.test(part.type))
    .map(contentText)
    .join('\n')
  const ids = `${returned}\n${type === '' && !bounce ? '' : text}`.matchAll(/^\s*message-id:\s*(<[^<>\s]{1,900}>)/gim)
  if (!bounce) return { type, failed: null, undelivered: false, returned: [] }
  const groups = readStatusGroups(statuses.join('\n\n') || (/^Final-Recipient:/im.test(text) ? text : ''))
  return {
    type,
    failed: failedRecipients({
      groups,
      text,
      failedRecipients: failed,
      returnedTo: addressesOf(toLine(returned) || toLine(text)),
      own: [from, ...addressesOf(headerValue(entity.headers, 'to'))],
    }),
    undelivered: isUndelivered(groups, subject),
    returned: [...ids].map(found => found[1] ?? '').slice(0, 20),
  }
}

/** A mailing list served by FML that sends a letter back: the list is who did not get it. */
function refusingList({ headers }: Entity, from: string, subject: string): readonly string[] {
  const server = /\bfml\b/i.test(`${headerValue(headers, 'x-mlserver')} ${headerValue(headers, 'message-id')}`)
  const refused = /not member|ignored|loop (?:alert|back)|security alert|rejected/i.test(subject)
  return server && refused ? [from.replace(/-(?:admin|request|ctl)@/, '@')] : []
}

/** By its parts where the type is not told: a receipt for reading (RFC 8098), a complaint (RFC 5965). */
function typeOf(entity: Entity, parts: readonly Entity[]): string {
  const told = (entity.parameters.get('report-type') ?? '').toLowerCase()
  const part = parts.find(({ type }) => /^message\/(?:disposition-notification|feedback-report)$/.test(type))
  return part === undefined ? told : part.type.slice('message/'.length)
}

function leavesOf(entity: Entity): readonly Entity[] {
  return entity.parts.length === 0 ? [entity] : entity.parts.flatMap(leavesOf)
}

/** A part that tells of recipients by RFC 3464; programs that pass it on call it plain text or no type at all ("details.txt"). */
function isStatus(part: Entity): boolean {
  if (/^message\/(?:global-)?delivery-status$/.test(part.type)) return true
  return (
    part.fileName !== '' &&
    /^(?:text\/plain|application\/octet-stream)$/.test(part.type) &&
    STATUS.test(contentText(part).slice(0, 2_000))
  )
}

const STATUS = /^\s*(?:original-envelope-id|reporting-mta): /i

const RETURNED = /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/(?:partial|news))$/

function contentText(part: Entity): string {
  return decodeRaw(contentOf({ ...part, body: part.body.subarray(0, MAX_BYTES) }).toString('latin1')).replace(
    /\r\n?/g,
    '\n',
  )
}

function toLine(text: string): string {
  const place = text.search(/^(?:return-path|received|from|to|date|subject|message-id|mime-version): /im)
  if (place < 0) return ''
  const bytes = Buffer.from(text.slice(place, place + MAX_BYTES))
  return headerValue(readHead(bytes, 0, bytes.length).headers, 'to')
}

function addressesOf(field: string): readonly string[] {
  return readAddresses(field).map(({ address }) => address)
}

function isUndelivered(groups: readonly StatusGroup[], subject: string): boolean {
  const actions = groups.map(({ action }) => action).filter(action => action !== '')
  return actions.length > 0
    ? actions.includes('failed')
    : !/\bdelayed\b|warning|forsink|försen|viiväst|verzögert/i.test(subject)
}
