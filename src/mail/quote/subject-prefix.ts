/**
 * What mail programs put before a subject, by language. Forwards: `VS` (nb, nn, da), `VB` (sv), `VL` (fi), `WG` (de),
 * `FW`, `Fwd` and others; answers: `SV` (nb, nn, sv, da), `VS` (fi), `AW` (de), `Re` and others.
 */
const FORWARD =
  /^\s*(?:\[[^\]]{1,60}\]\s*|\[)?(?:fwd?|vs|vb|vl|wg|tr|rv|enc|i|pd|doorst|fs|videresend(?:t|ing)?|vidaresend(?:t|ing)?|vidarebefordrat|välitetty|weitergeleitet)\s*(?:\[\d+\])?\s*:/i
const REPLY = /^\s*(?:\[[^\]]{1,60}\]\s*)?(?:re|sv|aw|antw|svar|ad|odp|res|r|ynt|vá)\s*(?:\[\d+\])?\s*:/i
const ANY =
  /^\s*(?:(?:re|sv|vs|svar|aw|antw|ad|odp|res|fwd?|vb|vl|wg|tr|rv|enc|pd|doorst|fs|videresend(?:t|ing)?|vidaresend(?:t|ing)?|vidarebefordrat|välitetty|weitergeleitet)\s*(?:\[\d+\])?\s*:\s*)+/i

export function isForwardSubject(subject: string): boolean {
  return FORWARD.test(subject.slice(0, 200))
}

export function isReplySubject(subject: string): boolean {
  return REPLY.test(subject.slice(0, 200))
}

/** A subject without them; old Thunderbird put all of it in brackets: "[Fwd: Skriveren]". */
export function plainSubject(subject: string): string {
  const bare = subject.slice(0, 1_000).replace(/^\s*\[(fwd:[^\]]*)\]\s*$/i, '$1')
  return bare.replace(ANY, '').trim()
}
