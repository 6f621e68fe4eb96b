import { expect, test } from 'vitest'
import { withLineFeeds } from './line-ends.ts'

const asSent = 'Subject: Hei\n\nFørste\n\nAndre\n'

test.each([
  ['\n', asSent],
  ['\r\n', asSent.replaceAll('\n', '\r\n')],
  ['\r', asSent],
  ['\n\r', asSent],
])('B09 lines that end in %j are lines', (end, wanted) => {
  expect(withLineFeeds(Buffer.from(asSent.replaceAll('\n', end))).toString()).toBe(wanted)
})
