/** What the user's guide tells how to do, in the order of a case's life. */
export const topics = [
  'register',
  'report',
  'take',
  'triage',
  'hand-over',
  'return',
  'supplier',
  'number',
  'inform',
  'notice',
  'relay',
  'wait',
  'solve',
  'send-back',
  'tell',
  'confirm',
  'close',
  'put-right',
  'confidential',
  'step',
] as const
export type Topic = (typeof topics)[number]
