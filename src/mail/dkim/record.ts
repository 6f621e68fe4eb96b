/** What has to stand in the DNS for others to find the key of a signature (RFC 6376 section 3.6). */
export type DnsRecord = { readonly name: string; readonly value: string }

type Published = { readonly domain: string; readonly selector: string; readonly publicKey: string }

/** The TXT record of a key: under which name, and what it says. */
export function recordOf({ domain, selector, publicKey }: Published): DnsRecord {
  return { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=rsa; p=${publicKey}` }
}

/** Whether a key can be found: it stands there alone, nothing does, or something else does. */
export type Standing = 'found' | 'missing' | 'other'

/**
 * Compares what the DNS has under the name of a key with the key. A name with several records counts as none of them
 * (section 3.6.2.2), and so does a record that takes the key back or is for another kind of signature (section 3.6.1).
 */
export function standingOf(records: readonly string[], publicKey: string): Standing {
  const [record, ...others] = records
  if (record === undefined) return 'missing'
  if (others.length > 0) return 'other'
  const tags = tagsOf(record)
  const fits =
    (tags.get('v') ?? 'DKIM1') === 'DKIM1' &&
    (tags.get('k') ?? 'rsa') === 'rsa' &&
    (tags.get('h') ?? 'sha256').split(':').includes('sha256')
  return fits && tags.get('p') === publicKey ? 'found' : 'other'
}

/** `name=value` between semicolons, white space anywhere (section 3.2). */
function tagsOf(record: string): ReadonlyMap<string, string> {
  const pairs = record.split(';').map(part => {
    const [name = '', ...value] = part.replace(/\s+/g, '').split('=')
    return [name, value.join('=')] as const
  })
  return new Map(pairs)
}
