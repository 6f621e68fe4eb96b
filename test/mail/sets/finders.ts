import { addressedTo } from '../../../src/mail/addressed-to.ts'
import { isAutomaticSubject } from '../../../src/mail/automatic-subject.ts'
import { casesNamed, unmarked } from '../../../src/mail/case-mark.ts'
import { readAddresses } from '../../../src/mail/mime/addresses.ts'
import { readDate } from '../../../src/mail/mime/date.ts'
import { decodeWords } from '../../../src/mail/mime/encoded-words.ts'
import { forwardedIn } from '../../../src/mail/quote/forwarded.ts'
import { splitReply } from '../../../src/mail/quote/split-reply.ts'
import { plainSubject } from '../../../src/mail/quote/subject-prefix.ts'
import { supplierNumber, supplierNumbers } from '../../../src/mail/supplier-number.ts'
import { readReport } from '../../../src/mail/supplier-report.ts'

/** Everything that looks for something in what strangers write. */
export const finders: Readonly<Record<string, (text: string) => unknown>> = {
  addressedTo: text => addressedTo(Buffer.from(text), 'a@b.example'),
  casesNamed,
  decodeWords,
  forwardedIn: text => forwardedIn(text, 'VS: x'),
  isAutomaticSubject,
  plainSubject,
  readAddresses,
  readDate,
  readReport,
  splitReply,
  supplierNumber: text => supplierNumber({ subject: text.slice(0, 900), text }, null),
  supplierNumbers: text => supplierNumbers({ subject: text.slice(0, 900), text }, null),
  unmarked,
}

/** Forty signs that mean something to one of them. */
export const signs: readonly string[] = [...'a A1\n\t.:;,<>()[]@"\'=-_*#|/\\?!+%æØ\u00a0rR~&{e']

const BYTES = 1_000_000
const MS = 50
const TRIES = 3

/** Which of these, repeated to a megabyte, it takes longer than 50 ms with: of this thread's own time, at its best. */
export function slowWith(find: (text: string) => unknown, units: readonly string[]): readonly string[] {
  return units.flatMap(unit => {
    const text = unit.repeat(Math.ceil(BYTES / unit.length))
    let best = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < TRIES && best > MS; tries += 1)
      best = Math.min(
        best,
        workOf(() => find(text)),
      )
    return best > MS ? [`${JSON.stringify(unit)}: ${best.toFixed(0)} ms`] : []
  })
}

/** How loaded the machine is tells nothing. */
function workOf(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
