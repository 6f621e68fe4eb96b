import { reportLines } from './report-lines.ts'

/** A recipient named in the words of a report, and what stands there about her. */
export type ToldRecipient = { readonly address: string; readonly said: string }

const MAX_RECIPIENTS = 200

/**
 * The recipients a report names without RFC 3464: on a line that exists to name one ("<kari@...>:", the address alone,
 * "to: kari@..."), else anywhere before the copy of the returned mail. `own` are addresses of the report itself.
 */
export function toldRecipients(text: string, own: ReadonlySet<string>): readonly ToldRecipient[] {
  const lines = reportLines(text)
  const not = new Set([...own, ...newAddresses(lines)])
  const named = lines.flatMap((line, place) => {
    const address = namedOn(line)
    return address === null || not.has(address) ? [] : [{ address, place }]
  })
  const found = named.length > 0 ? named : mentioned(lines, not)
  const groups = new Map<string, string[]>()
  found.slice(0, MAX_RECIPIENTS).forEach(({ address, place }, index) => {
    const next = found[index + 1]?.place ?? lines.length
    groups.set(address, [
      ...(groups.get(address) ?? []),
      ...lines.slice(place, Math.min(Math.max(next, place + 1), place + MAX_SAID)),
    ])
  })
  return [...groups].map(([address, said]) => ({ address, said: said.join('\n') }))
}

const MAX_SAID = 40

/** Where somebody is to be found now: good addresses, and none that failed. */
function newAddresses(lines: readonly string[]): readonly string[] {
  return [...lines.join(' ').replace(/\s+/g, ' ').matchAll(NEW)].map(([, address = '']) => normal(address))
}

/** A recipient, in angle brackets and quotation marks or not, as far as the signs go that an address may have. */
const PLAIN = String.raw`[^\s<>"'():;,[\]]{1,128}@[^\s<>"'():;,[\]]{1,255}`
const ADDRESS = `["']?<?(${PLAIN})>?["']?`
const BRACKETED = `<(${PLAIN})>`
const NEW = new RegExp(
  `\\b(?:moved to|please try|instead to|new (?:e-?mail )?address(?: is)?|replaced by|ny adresse(?: er)?|ny adress(?: är)?):? ${ADDRESS}`,
  'gi',
)

/** Lines that exist to name a recipient. */
const NAMED: readonly RegExp[] = [
  // kari@nordvik.example, <kari@nordvik.example>:, "* kari@nordvik.example"
  String.raw`^\s*(?:(?:[*•-]|--)\s+)?${ADDRESS}\.?\s*:?\s*$`,
  // <kari@nordvik.example> (expanded from <support>): ...
  String.raw`^\s*${BRACKETED}(?:<mailto:[^<>]*>)?\s*(?:\(.{0,200}\))?\s*(?::|\.\.\.|-|\s{2}|$)`,
  String.raw`^\s*${ADDRESS}<mailto:[^<>]{1,300}>\s*$`,
  // >>> kari@nordvik.example <kari@nordvik.example>
  String.raw`^\s*(?:>>> )?\S{1,320} ${BRACKETED}\s*$`,
  String.raw`^\s*${ADDRESS}:\s+\S`,
  // hjelp:000000:<kari@nordvik.example> : 192.0.2.250 : ...
  String.raw`^\S{1,100}:\d{6}:${BRACKETED} :`,
  String.raw`^\s*(?:(?:unknown user|invalid final delivery userid|user mailbox exceeds allowed size|delivery failed \d+ attempts|undeliverable to|unable to deliver message to|delivery (?:failed )?to|could not be delivered to|failed (?:to deliver to|address|recipient)|(?:final |intended |affected |original )?recipients?(?: address)?|address(?:ed to)?|rcpt to|sent to|user|email|to|mottaker|mottagare|modtager|vastaanottaja|empfänger)\s*:?)\s+${ADDRESS}(?=\s|$)`,
  String.raw`^\s*${ADDRESS}\s+(?:on \w{3},|am \w{2},|den \d|\(|\[|-|invalid address|was not|could not|unknown|user unknown|does not|mailbox|failed)`,
  String.raw`^\s*(?:your (?:message|mail|e-?mail) to|the (?:message|mail) (?:sent )?to|message to|mail to|error sending (?:message )?to)\s*:?\s+${ADDRESS}(?=\s|$)`,
  String.raw`\brcpt to:\s*${BRACKETED}`,
  String.raw`\b(?:rejected recipient|unable to deliver message to|delivering your mail to|address:)\s*:?\s*${BRACKETED}`,
].map(form => new RegExp(form, 'i'))

function namedOn(line: string): string | null {
  const short = line.slice(0, 1_000)
  if (!short.includes('@') || HEAD_OF_MAIL.test(short)) return null
  for (const form of NAMED) {
    const address = form.exec(short)?.[1]
    if (address !== undefined) return normal(address)
  }
  return null
}

const ANY = new RegExp(ADDRESS, 'g')
/** A field of a mail that is told of or copied: it names the mail or whoever wrote it, and no recipient. */
const HEAD_OF_MAIL =
  /^\s*(?:message-id|from|sender|reply-to|in-reply-to|references|x-[\w-]+|return-path|subject|date|received)\s*:/i
/** Lines about the report rather than about a recipient. */
const ABOUT_ITSELF = /contact|assistance|send mail to|further|postmaster@|support@|help@/i

function mentioned(
  lines: readonly string[],
  not: ReadonlySet<string>,
): readonly { readonly address: string; readonly place: number }[] {
  const found = new Map<string, number>()
  lines.forEach((line, place) => {
    if (!line.includes('@') || HEAD_OF_MAIL.test(line) || ABOUT_ITSELF.test(line)) return
    for (const match of line.slice(0, 1_000).matchAll(ANY)) {
      const address = normal(match[1] ?? '')
      if (/\.[a-z\d-]{2,}$/.test(address) && !not.has(address) && !found.has(address)) found.set(address, place)
    }
  })
  return [...found].map(([address, place]) => ({ address, place }))
}

function normal(address: string): string {
  return address
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/\.+$/, '')
}
