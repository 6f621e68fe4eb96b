/** What a mail server answered, as far as a text tells: its enhanced status (RFC 3463) and its reply code (RFC 5321). */
export type SmtpAnswer = { readonly status: string; readonly replyCode: string }

const STATUS = /(?:(?<![\d.:/-])|(?<=(?<!\d)[245]\d\d-|code ?:))([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d|\.\d)/gi
/**
 * A code begins a line or stands after a mark; a number in a sentence is a number. Yahoo puts a colon after its own
 * ("554: 5.1.1 ...") and numbers its reasons ("554 30 Sorry, ...").
 */
const REPLY =
  /(?:^|[\s;:'"(<>#[-])([45]\d\d)(?=:?[- ](?:[45]\.\d|[^\d\s]|\d{1,2} \p{Lu}|\d{1,3}(?:\.\d{1,3}){3}\b)|[- ]?#[45]\.|[\s:'",;)]*$|\s*\n)/gmu
/** "ERROR_CODE :550", "ResponseCode 421" (Zoho and other web mail). */
const NAMED = /\b(?:error|response|reply|status)[ _]?code\s?:?\s?([45]\d\d)(?![\d.])/gi

/** Reads the answer in a text; empty where it has none. The status that says most wins: `5.1.1` over `5.0.0`. */
export function answerIn(text: string, told: string): SmtpAnswer {
  const seen = [...text.slice(0, 20_000).matchAll(STATUS)]
    .map(found => found[1] ?? '')
    .filter(status => !status.startsWith('2'))
  const exact = seen.find(status => !/\.0$/.test(status)) ?? seen.find(status => !isVague(status))
  const status =
    told !== '' && !(isVague(told) && exact !== undefined && exact[0] === told[0])
      ? told
      : (exact ?? told) || (seen[0] ?? '')
  const codes = [REPLY, NAMED]
    .flatMap(form => [...text.slice(0, 20_000).matchAll(form)])
    .map(found => found[1] ?? '')
    .filter(isReplyCode)
  const replyCode = codes.find(code => status === '' || code[0] === status[0]) ?? ''
  return { status, replyCode }
}

/** `5.0.0` says no more than its first digit. */
function isVague(status: string): boolean {
  return /^\d\.0\.0$/.test(status)
}

function isReplyCode(code: string): boolean {
  return /^(?:4[2-7]\d|5[0-7]\d)$/.test(code)
}
