/** A recipient named in the words of a report, and what stands there about her. */
export type ToldRecipient = { readonly address: string; readonly said: string }

const MAX_LINES = 600
const MAX_RECIPIENTS = 200

/**
 * The recipients a report names without RFC 3464: on a line that exists to name one ("<kari@...>:", the address alone,
 * "to: kari@..."), else anywhere before the copy of the returned mail. `not` are addresses of the report itself.
 */
export function toldRecipients(text: string, not: ReadonlySet<string>): readonly ToldRecipient[] {
  const lines = reportLines(text)
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

/** What a report says, without the mail that comes back under it. */
export function reportLines(text: string): readonly string[] {
  const lines = text.split('\n', MAX_LINES)
  const copy = lines.findIndex((line, place) => place > 0 && COPY.some(form => form.test(line.trim())))
  return copy === -1 ? lines : lines.slice(0, copy)
}

/** How systems announce the copy; the last is a head that begins without a word. */
const COPY: readonly RegExp[] = [
  /^-{2,}\s*(?:below (?:this line|the next line)|this is a copy|the header|the body|original message|original mail|returned (?:message|mail)|unsent message|undelivered message|message header|message text|copy of|start of|message follows|forwarded message|returned content|enclosed is|included is)\b/i,
  /^(?:original message (?:follows|headers?|header)|the (?:original|following) (?:message|mail) (?:headers?|was received|is|follows)|here is a copy of|message header follow|original headers|your message reads|below is a copy|a copy of (?:the|your) (?:message|original)|the message header|the first \d+ lines|this is a copy of|returned message follows|headers of the original)\b/i,
  /^(?:opprinnelige meldingshoder|ursprungliga meddelandehuvuden|oprindelige brevhoveder|alkuperäisen viestin otsikot|ursprüngliche nachrichtenkopfzeilen|originalnachrichten|en-têtes de message d'origine|intestazioni originali|encabezados originales|oorspronkelijke berichtkop)/i,
  /^\*{4,}\s*original message/i,
  /^(?:received: (?:from|by)|return-path: )/i,
]

const ADDRESS = String.raw`["']?<?([^\s<>"'():;,[\]]{1,128}@[^\s<>"'():;,[\]]{1,255}?)>?["']?`
/** Lines that exist to name a recipient. */
const NAMED: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${ADDRESS}\.?\s*:?\s*$`),
  new RegExp(
    String.raw`^\s*<${ADDRESS.replace('<?', '').replace('>?', '')}>(?:<mailto:[^<>]*>)?\s*(?:\(.{0,200}\))?\s*(?::|\.\.\.|-|\s{2}|$)`,
  ),
  new RegExp(String.raw`^\s*${ADDRESS}(?:<mailto:[^<>]{1,300}>)\s*$`),
  /^\s*["']?<?([^\s<>"'():;,[\]]{1,128}@[^\s<>"'():;,[\]]{1,255}?)>?["']?:\s+\S/,
  new RegExp(
    String.raw`^\s*(?:(?:unknown user|unable to deliver message to|delivery (?:failed )?to|could not be delivered to|failed (?:to deliver to|address|recipient)|(?:final |intended |affected )?recipients?(?: address)?|address|rcpt to|sent to|user|email|to|mottaker|mottagare|modtager|vastaanottaja|empfänger)\s*:)\s*${ADDRESS}`,
    'i',
  ),
  new RegExp(
    String.raw`^\s*${ADDRESS}\s+(?:on \w{3},|am \w{2},|den \d|\(|-|invalid address|was not|could not|unknown|user unknown|does not|mailbox|failed)`,
    'i',
  ),
  new RegExp(
    String.raw`^\s*(?:your (?:message|mail|e-?mail) to|the (?:message|mail) (?:sent )?to|delivery to|message to|mail to|error sending (?:message )?to|recipient|user)\s+${ADDRESS}\s`,
    'i',
  ),
  new RegExp(String.raw`\brcpt to:\s*<${ADDRESS.replace('<?', '').replace('>?', '')}>`, 'i'),
]

function namedOn(line: string): string | null {
  const short = line.slice(0, 1_000)
  if (!short.includes('@')) return null
  for (const form of NAMED) {
    const address = form.exec(short)?.[1]
    if (address !== undefined) return normal(address)
  }
  return null
}

const ANY = new RegExp(ADDRESS, 'g')
/** Lines about the report rather than about a recipient. */
const ABOUT_ITSELF =
  /^(?:message-id|from|sender|reply-to|in-reply-to|references|x-[\w-]+|return-path|subject|date|received)\s*:|contact|assistance|send mail to|further|postmaster@|support@|help@/i

function mentioned(
  lines: readonly string[],
  not: ReadonlySet<string>,
): readonly { readonly address: string; readonly place: number }[] {
  const found = new Map<string, number>()
  lines.forEach((line, place) => {
    if (!line.includes('@') || ABOUT_ITSELF.test(line.trim())) return
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
