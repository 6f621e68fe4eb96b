import { createHash, createPublicKey, verify } from 'node:crypto'

/** What the DNS has as TXT under a name, or nothing. */
type Dns = ReadonlyMap<string, string>

/**
 * Verifies a mail as a receiver would (RFC 6376 section 6.1; rsa-sha256, relaxed/relaxed): the domain that signed it, as
 * long as it is that of `From:`; null where it is unsigned, or anything signed is not as it was.
 */
export function verifiedBy(raw: Buffer, dns: Dns): string | null {
  const text = raw.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/)
  const mark = fields.find(field => nameOf(field) === 'dkim-signature')
  if (mark === undefined) return null
  const tags = tagsOf(mark.slice(mark.indexOf(':') + 1))
  const tag = (name: string) => tags.get(name) ?? ''
  if (tag('a') !== 'rsa-sha256' || tag('c') !== 'relaxed/relaxed') return null
  const hash = createHash('sha256')
    .update(relaxedBody(text.slice(end + 4)), 'latin1')
    .digest('base64')
  if (hash !== tag('bh')) return null
  const signed = tag('h').toLowerCase().split(':')
  if (!signed.includes('from') || !fieldNamed(fields, 'from').includes(`@${tag('d')}>`)) return null
  const data = [...signed.flatMap(name => relaxedField(fieldNamed(fields, name))), relaxedField(unsigned(mark))]
  const key = tagsOf(dns.get(`${tag('s')}._domainkey.${tag('d')}`) ?? '').get('p')
  if (key === undefined) return null
  const publicKey = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
  const good = verify('sha256', Buffer.from(data.join('\r\n'), 'latin1'), publicKey, Buffer.from(tag('b'), 'base64'))
  return good ? tag('d') : null
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(':')).trim().toLowerCase()
}

/** Of several fields of one name the last is meant (section 5.4.2). */
function fieldNamed(fields: readonly string[], name: string): string {
  return fields.findLast(field => nameOf(field) === name) ?? ''
}

/** Section 3.4.2. */
function relaxedField(field: string): string {
  const value = field.slice(field.indexOf(':') + 1).replaceAll('\r\n', '')
  return `${nameOf(field)}:${value.replace(/[ \t]+/g, ' ').replace(/^ | $/g, '')}`
}

/** Section 3.4.4. */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map(line => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.at(-1) === '') lines.pop()
  return lines.map(line => `${line}\r\n`).join('')
}

/** The field of the signature as it was when it was signed: without what `b=` says (section 3.5). */
function unsigned(mark: string): string {
  return mark.replace(/([;\s]b=)[^;]*/, '$1')
}

function tagsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(';').map(part => {
      const [name = '', ...value] = part.replace(/\s+/g, '').split('=')
      return [name, value.join('=')] as const
    }),
  )
}
