/**
 * What somebody wrote herself in an answer, without the mail she answers: everything before the first line that
 * introduces a quotation, quoted lines left out. All of the text where nothing is quoted, or where only quotes would
 * be cut away (somebody who answers between the lines keeps all). Whole text is kept elsewhere: nothing is lost.
 */
export function ownWords(text: string): string {
  const lines = text.split('\n')
  const cut = firstQuotation(lines)
  const before = (cut < 0 ? lines : lines.slice(0, cut)).filter(line => !/^\s?>/.test(line))
  const own = before.join('\n').trim()
  return own === '' ? text.trim() : own
}

function firstQuotation(lines: readonly string[]): number {
  return lines.findIndex((line, place) => {
    const here = line.trim()
    const two = `${here} ${lines[place + 1]?.trim() ?? ''}`
    return (
      DIVIDER.test(here) ||
      (here.length < 300 && (WROTE.test(here) || WROTE_OVER_TWO.test(two))) ||
      (FROM.test(here) && lines.slice(place + 1, place + 5).some(next => SENT.test(next.trim())))
    )
  })
}

/** "-----Opprinnelig melding-----" and its kin, and the long rule Outlook draws. */
const DIVIDER =
  /^-{2,}\s*(?:opprinnelig melding|opphavleg melding|ursprungligt meddelande|original message|oprindelig meddelelse|alkuperäinen viesti|ursprüngliche nachricht|videresendt melding|vidarebefordrat meddelande|forwarded message)\s*-{2,}$|^_{20,}$/i

/** "søn. 22. nov. 2026 kl. 08:00 skrev Kari <kari@...>:" in one line: a date or clock, then who wrote. */
const WROTE =
  /^(?:den|on|på|am|le|vid)?\s*.{0,120}\d.{0,120}\b(?:skrev|skreiv|wrote|schrieb|kirjoitti)\b.{0,160}:$|^.{0,160}\b(?:kirjoitti|skrev|skreiv|wrote|schrieb)\b.{0,30}\d{1,2}[.:/]\d{1,2}.{0,40}:$/i
const WROTE_OVER_TWO =
  /^(?:den|on|på|am|[a-zæøåä]{3,4}\.)\s.{0,120}\d{4}.{0,160}\b(?:skrev|skreiv|wrote|schrieb|kirjoitti)\b[^:]{0,160}:$/i

/** Outlook's block of headers: "Fra: ... Sendt: ... Til: ... Emne: ...". */
const FROM = /^\*?(?:fra|frå|från|from|von|lähettäjä)\s?:\*?\s/i
const SENT = /^\*?(?:sendt|sende|skickat|sent|date|dato|datum|gesendet|lähetetty)\s?:\*?\s/i
