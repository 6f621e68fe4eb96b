/** The name of an invitation that came without one, by what it asks (RFC 5546 section 1.4). */
export function calendarName(method: string): string {
  const asked = method.toLowerCase()
  if (asked === 'reply') return 'invite-reply.ics'
  if (asked === 'cancel') return 'invite-cancelled.ics'
  return asked === '' || asked === 'request' || asked === 'publish'
    ? 'invite.ics'
    : `invite-${asked.replace(/[^a-z]/g, '')}.ics`
}

/** What an invitation says, for a mail that says nothing else: what, when, where, and the description (RFC 5545). */
export function calendarText(calendar: string): string {
  const lines = calendar
    .slice(0, 200_000)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
  const event = lines.slice(Math.max(0, lines.indexOf('BEGIN:VEVENT')))
  return ['SUMMARY', 'DTSTART', 'DTEND', 'LOCATION', 'DESCRIPTION']
    .map(name => event.find(line => line.startsWith(`${name}:`) || line.startsWith(`${name};`)))
    .filter(line => line !== undefined)
    .map(line => readable(line.slice(line.indexOf(':') + 1)))
    .filter(text => text !== '')
    .join('\n')
}

/** Escapes undone (section 3.3.11); a moment as people read it, in the zone it stands in. */
function readable(text: string): string {
  const moment = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2})?(Z?)$/.exec(text)
  if (moment === null)
    return text
      .replace(/\\n/gi, '\n')
      .replace(/\\([,;\\])/g, '$1')
      .trim()
  const [, year, month, day, hour, minute, zulu] = moment
  const date = `${year}-${month}-${day}`
  return hour === undefined ? date : `${date} ${hour}:${minute}${zulu === 'Z' ? ' UTC' : ''}`
}
