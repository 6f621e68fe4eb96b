/**
 * Places where tests kill the program itself, to see that nothing is lost or doubled (ACCEPTANCE, group A):
 * - `mail.kept`: the raw mail is written, its transaction not committed
 * - `mail.committed`: committed, the sender not yet told
 * - `mail.acted`: the case has changed, that transaction not committed
 * - `letter.claimed`: a letter is taken for sending, nothing sent
 * - `letter.accepted`: the other server has it, we have not written so
 */
export const failPoints = ['mail.kept', 'mail.committed', 'mail.acted', 'letter.claimed', 'letter.accepted'] as const
export type FailPoint = (typeof failPoints)[number]

let armed: { readonly point: FailPoint; left: number } | null = null

/** Arms one of them: the program dies at the n-th pass. Only settings under test come here (src/config.ts). */
export function armFailPoint(point: FailPoint, pass: number): void {
  armed = { point, left: pass }
}

/** Dies here, at once and without a word, if this is the place and the pass. */
export function failPoint(point: FailPoint): void {
  if (armed?.point !== point) return
  armed.left -= 1
  if (armed.left === 0) process.kill(process.pid, 'SIGKILL')
}
