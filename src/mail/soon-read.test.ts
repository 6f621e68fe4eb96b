import { expect, test } from 'vitest'
import { isAutomaticSubject } from './automatic-subject.ts'
import { casesNamed, unmarked } from './case-mark.ts'
import { readAddresses } from './mime/addresses.ts'
import { readDate } from './mime/date.ts'
import { decodeWords } from './mime/encoded-words.ts'
import { forwardedIn } from './quote/forwarded.ts'
import { splitReply } from './quote/split-reply.ts'
import { plainSubject } from './quote/subject-prefix.ts'
import { supplierNumber } from './supplier-number.ts'

/** Everything that looks for something in what strangers write. */
const finders: Readonly<Record<string, (text: string) => unknown>> = {
  casesNamed,
  decodeWords,
  forwardedIn: text => forwardedIn(text, 'VS: x'),
  isAutomaticSubject,
  plainSubject,
  readAddresses,
  readDate,
  splitReply,
  supplierNumber: text => supplierNumber({ subject: text.slice(0, 900), text }, null),
  unmarked: text => unmarked(text.slice(0, 900)),
}

const SIZE = 300_000
/** Of this thread's own time: how loaded the machine is tells nothing. */
const MS = 100
const SIGNS = [...'a A1 \n\t.:;,<>()[]@"\'=-_*#|/\\?!+%æØ\u00a0']
const PAIRS = [
  'a ',
  ' \n',
  '> ',
  '-a',
  'a:',
  ': ',
  '<a',
  'a@',
  '()',
  '[#',
  '=?',
  'a\n',
  '1.',
  '__',
  '*\n',
  ' :',
  '"a',
  're:',
  'Fra: a\n',
  'Den 1. skrev\n',
]

test.each(Object.entries(finders))('B08 %s takes its time from no text of one sign or of two', (_, find) => {
  const slow: string[] = []
  for (const unit of [...SIGNS, ...PAIRS]) {
    const text = unit.repeat(Math.ceil(SIZE / unit.length))
    const before = process.threadCpuUsage()
    find(text)
    const { user, system } = process.threadCpuUsage(before)
    const ms = (user + system) / 1_000
    if (ms > MS) slow.push(`${JSON.stringify(unit)}: ${ms.toFixed(0)} ms`)
  }
  expect(slow).toEqual([])
})
