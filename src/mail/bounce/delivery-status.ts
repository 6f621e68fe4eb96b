/** A recipient's group of fields in a delivery status notification (RFC 3464 section 2.3). */
export type StatusGroup = {
  readonly address: string
  readonly original: string
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or empty. */
  readonly action: string
  readonly status: string
  readonly diagnosis: string
  /** The kind of diagnosis, such as `smtp` or `x-unix`. */
  readonly kind: string
}

const MAX_GROUPS = 500

/** Reads the groups; missing and doubled blank lines between them, as some servers write, make no difference. */
export function readStatusGroups(text: string): readonly StatusGroup[] {
  const groups: Map<string, string>[] = []
  for (const line of unfolded(text)) {
    const [, name = '', value = ''] = /^([A-Za-z][\w-]{1,40}):[ \t]*(.{0,8000})/.exec(line) ?? []
    const field = name.toLowerCase()
    const group = groups.at(-1)
    const starts = field === 'final-recipient' || field === 'original-recipient'
    if (starts && (group === undefined || group.has(field) || (group.has('action') && group.has('status')))) {
      if (groups.length >= MAX_GROUPS) break
      groups.push(new Map([[field, value]]))
    } else if (field !== '' && group !== undefined && !group.has(field)) group.set(field, value)
  }
  return groups.map(asGroup)
}

function unfolded(text: string): readonly string[] {
  return text
    .slice(0, 500_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
}

function asGroup(fields: ReadonlyMap<string, string>): StatusGroup {
  const diagnosis = fields.get('diagnostic-code') ?? ''
  const kind = /^([\w-]{1,30})\s?;/.exec(diagnosis)?.[1]?.toLowerCase() ?? ''
  const original = addressOf(fields.get('original-recipient') ?? '')
  const final = addressOf(fields.get('final-recipient') ?? '')
  return {
    // The last server may call her by a name of its own ("x-local; kari").
    address: final === '' || (original.includes('@') && !final.includes('@')) ? original : final,
    original,
    action: /[a-z]+/.exec((fields.get('action') ?? '').toLowerCase())?.[0] ?? '',
    status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
    diagnosis: kind === '' ? diagnosis : diagnosis.slice(diagnosis.indexOf(';') + 1).trim(),
    kind,
  }
}

/** `rfc822; kari@nordvik.example`, in angle brackets or not; some write no type. */
function addressOf(value: string): string {
  const plain = value
    .replace(/^[\w-]{1,20}\s?;/, '')
    .replace(/\([^()]*\)/g, '')
    .trim()
  return (/<([^<>\s]+)>/.exec(plain)?.[1] ?? plain).replace(/^@[^:]*:/, '').toLowerCase()
}
