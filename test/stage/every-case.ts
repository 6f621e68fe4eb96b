import type { CaseQuery } from '../../src/store/case-query.ts'

/** A list that nothing narrows, newest number first. */
export const everyCase: CaseQuery = {
  team: null,
  line: null,
  ownerTeam: null,
  handler: null,
  owner: null,
  requester: null,
  agency: null,
  service: null,
  supplier: null,
  statuses: null,
  waitingFor: null,
  step: null,
  types: null,
  priorities: null,
  opened: { from: null, to: null },
  changed: { from: null, to: null },
  followUpTo: null,
  numbers: null,
  sort: 'number',
  after: null,
  limit: 200,
}
