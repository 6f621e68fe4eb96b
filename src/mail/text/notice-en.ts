import type { NoticeTexts } from './notice-nb.ts'

export const noticeEn: NoticeTexts = {
  critical: 'Critical notice',
  published: 'Notice',
  information: 'For information',
  updated: 'Update',
  ended: 'Over',
  doing: 'What is being done',
  services: 'Concerns',
  planned: 'Planned',
  since: 'Since',
  to: 'to',
  nextUpdate: 'Next update',
  internal: 'For the 1st line alone',
  relay: 'Tell your end users, or say why not:',
  relayEnd: 'Tell your end users that it is over:',
  left: 'The notice no longer concerns you:',
}
