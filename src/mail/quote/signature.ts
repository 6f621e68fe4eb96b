/** What a phone or an app puts under every letter, and the marks that begin a signature. */

/** "Sendt fra min iPhone", "Get Outlook for iOS" and their kin, alone on a line. */
const DEVICE: readonly RegExp[] = [
  /^(?:sendt|send|skickat|skickades|lähetetty|sent|gesendet|von meinem|envoyé|enviado|inviato|verzonden|verstuurd|отправлено|wysłane?)\s+(?:fra|frå|från|med|via|using|with|from|through|by|mit|von|aus|depuis|à partir|de|da|met|vanaf|с|z)\s+\S.{0,120}$/i,
  /^(?:lähetetty|lähettänyt)\s+\S.{0,80}$/i,
  /^\S.{0,60}(?:gesendet|lähetetty|傳送|发送|から送信)\.?$/i,
  /^von meinem .{1,60} gesendet\.?$/i,
  /^(?:denne (?:meldingen|e-posten|beskeden)|detta (?:meddelande|mail)|diese nachricht|this (?:message|email)) .{0,40}(?:sendt|skickat|gesendet|sent) .{0,20}(?:fra|från|von|from) .{1,80}$/i,
  /^(?:skaff|få|last ned|hent|hämta|skaffa|hanki|lataa|get|download|(?:be)?schaffen sie sich|holen sie sich|laden sie|obtenir|télécharger|scarica|obtener)(?: deg| dig| dir)? \[?(?:outlook|bluemail)\b.{0,120}$/i,
  /^outlook für \S{2,10}\s?(?:<[^<>]{1,80}>)? (?:beziehen|herunterladen)\b.{0,80}$/i,
  /^(?:from|sent) my i?phone\b.{0,20}$/i,
  /^\p{Lu}[\p{L} ]{1,30} from mobile$/iu,
]

/** Whole sentences start like this too: "Sent from my desk, is much easier than my phone." */
const SENTENCE = /,\s(?!please|unnskyld|ursäkta)\S+\s\S+\s\S+/i

/** Whether a line is what a device writes by itself. */
export function isDeviceLine(line: string): boolean {
  const bare = line
    .slice(0, 200)
    .trim()
    .replace(/^[<(*_[\s]+/, '')
    .replace(/[>)*_\]\s]+$/, '')
  return bare.length > 8 && bare.length < 140 && DEVICE.some(form => form.test(bare)) && !SENTENCE.test(bare)
}

/** The mark of a signature: `-- ` (RFC 3676 section 4.3) and what servers made of it, or a line drawn as one. */
export function isSignatureMark(line: string): boolean {
  return /^(?:--|–|__)\s*$/.test(line) || /^_{5,}$/.test(line.trim())
}

/** Signs with nothing in them, such as a row of dashes or stars at the end. */
export function isOrnament(line: string): boolean {
  return /^[\s\-_*#~=+.·ᐧ—–]*$/.test(line)
}

/** "Med vennlig hilsen" alone on a line. */
const SIGN_OFF =
  /^(?:(?:med |mange )?(?:vennlig|venleg|vennleg|beste?|varm|mvh|vänlig(?:a)?|venlige?|bedste)?\s?(?:hilsen|hilsener|helsing|helsingar|hälsning(?:ar)?|hilsner)|mvh|vh|dbh|hilsen|ystävällisin terveisin|terveisin|t\.|best|kind(?:est)? regards|best regards|regards|warm regards|sincerely|yours sincerely|mit freundlichen grüßen|freundliche grüße|viele grüße|mfg)[\s,.!-]*$/i

/** Whether a line says goodbye and nothing else. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line.slice(0, 200).trim())
}

const MAX_LINES = 14
const MAX_WIDTH = 90

/**
 * Where a signature without a mark begins: a sign-off, then a name and at least one more line such as a title or a
 * telephone number, all short, to the end. A sign-off with a name alone is part of the letter. -1 where there is none.
 */
export function signOffStart(lines: readonly string[]): number {
  const first = Math.max(0, lines.length - MAX_LINES - 1)
  for (let place = lines.length - 1; place >= Math.max(1, first); place -= 1) {
    if (!isSignOff(lines[place] ?? '')) continue
    const after = lines.slice(place + 1).filter(line => line.trim() !== '')
    const card = after.length >= 2 && after.every(line => line.length <= MAX_WIDTH && !/[?]\s*$/.test(line))
    const before = lines.slice(0, place).some(line => line.trim() !== '')
    return card && before ? place : -1
  }
  return -1
}
