const MAX_LINES = 600

/** What a report says, without the mail that comes back under it. */
export function reportLines(text: string): readonly string[] {
  const lines = text.split('\n', MAX_LINES)
  const copy = lines.findIndex((line, place) => place > 0 && COPY.some(form => form.test(line.trim())))
  return copy === -1 ? lines : lines.slice(0, copy)
}

/** How systems announce the copy; the last is a head that begins without a word. */
const COPY: readonly RegExp[] = [
  /^-{2,}\s*(?:below (?:this line|the next line)|this is a copy|the header|the body|original message|original mail|returned (?:message|mail)|unsent message|undelivered message|message header|message text|copy of|start of|message follows|forwarded message|returned content|enclosed is|included is)\b/i,
  /^(?:original message (?:follows|headers?|header)|the (?:original|following) (?:message|mail) (?:headers?|was received(?! (?:at|on) )|is|follows)|here is a copy of|message header follow|original headers|your message reads|below is a copy|a copy of (?:the|your) (?:message|original)|the message header|the first \d+ lines|this is a copy of|returned message follows|headers of the original)\b/i,
  /^(?:opprinnelige meldingshoder|ursprungliga meddelandehuvuden|oprindelige brevhoveder|alkuperäisen viestin otsikot|ursprüngliche nachrichtenkopfzeilen|originalnachrichten|en-têtes de message d'origine|intestazioni originali|encabezados originales|oorspronkelijke berichtkop)/i,
  /^\*{4,}\s*original message/i,
  /^(?:.{0,30}\b)?(?:original|truncated|returned|message|mail)\b.{0,40}\b(?:message|headers?|content)? ?follows?\s*:?$/i,
  /^(?:received: (?:from|by)|return-path: )/i,
]
