import type { PublicNotice } from '../../store/notice-public-view.ts'

/** Octets of a line before it is folded (RFC 5545 section 3.1). */
const WIDE = 75

/** Planned work as a calendar (RFC 5545): an event each, with the end it came to have. `domain` makes its ids ours. */
export function statusCalendar(name: string, domain: string, url: string, notices: readonly PublicNotice[]): string {
  const events = notices.filter(({ planned }) => planned).flatMap(notice => event(domain, url, notice))
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Linje//Status//EN', `X-WR-CALNAME:${escaped(name)}`]
    .concat(events, 'END:VCALENDAR')
    .map(line => `${folded(line)}\r\n`)
    .join('')
}

function event(domain: string, url: string, notice: PublicNotice): readonly string[] {
  const { endedAt, since, until } = notice
  const isCancelled = endedAt !== null && endedAt <= since
  // What ended before its time has ended then.
  const ends = endedAt !== null && !isCancelled ? endedAt : until
  const words = [notice.text, ...notice.updates.map(({ text }) => text)].join('\n\n')
  return [
    'BEGIN:VEVENT',
    `UID:${notice.id}@${domain}`,
    `DTSTAMP:${stamp(notice.toldAt)}`,
    `LAST-MODIFIED:${stamp(notice.toldAt)}`,
    `SEQUENCE:${notice.told - 1}`,
    `DTSTART:${stamp(since)}`,
    ...(ends === null ? [] : [`DTEND:${stamp(ends)}`]),
    `SUMMARY:${escaped(notice.title)}`,
    `DESCRIPTION:${escaped(words)}`,
    `LOCATION:${escaped(notice.services.join(', '))}`,
    `URL:${url}#n-${notice.id}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function stamp(at: string): string {
  return at.replace(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a content line holds none of these
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  return plain.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
}

/** Breaks a line after 75 octets, never within a character. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > WIDE) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
