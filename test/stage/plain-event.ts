import type { EventBody, EventType } from '../../src/domain/case/event.ts'
import { first, second } from './case-state.ts'
import { friday } from './moments.ts'
import { cast, ident, nordvik, nordvikFirst, payroll, thirdLine } from './people.ts'

const note = ident<'note'>(71)
const letter = ident<'letter'>(81)
const requester = { kind: 'user', requester: cast.siri.person, agency: nordvik } as const

/** One event of every type, with nothing special about it. */
export const plain: { readonly [Type in EventType]: Extract<EventBody, { type: Type }> } = {
  opened: {
    type: 'opened',
    reporter: requester,
    supplierRole: null,
    owner: { team: nordvikFirst, person: null },
    responsible: first,
    service: payroll,
    caseType: null,
    impact: null,
    urgency: null,
    form: 'mail',
    letter,
  },
  described: { type: 'described', service: payroll, note },
  'requester-corrected': {
    type: 'requester-corrected',
    reporter: requester,
    owner: { team: nordvikFirst, person: null },
    responsible: first,
  },
  triaged: { type: 'triaged', caseType: 'support', area: null, impact: 2, urgency: 2, priority: 3, note: null },
  taken: { type: 'taken', handler: cast.kari.person },
  assigned: { type: 'assigned', handler: cast.karl.person },
  released: { type: 'released' },
  'owner-changed': { type: 'owner-changed', owner: cast.karl.person },
  'handed-over': { type: 'handed-over', responsible: second, note },
  returned: { type: 'returned', responsible: first, reason: 'other', note },
  'sent-to-supplier': { type: 'sent-to-supplier', supplier: thirdLine, role: 'third-line', letter, followUpAt: friday },
  'supplier-number-logged': {
    type: 'supplier-number-logged',
    supplier: thirdLine,
    role: 'third-line',
    reference: 'A-1',
  },
  'information-decided': { type: 'information-decided', inform: true, onlyInformation: false, note: null },
  'information-demanded': { type: 'information-demanded', note },
  'notice-published': { type: 'notice-published', notice: ident<'notice'>(91), teams: [nordvikFirst] },
  'notice-relayed': { type: 'notice-relayed', notice: ident<'notice'>(91), team: nordvikFirst, told: true },
  'notice-ended': { type: 'notice-ended', notice: ident<'notice'>(91) },
  'waiting-started': { type: 'waiting-started', for: 'other', supplier: null, followUpAt: friday, note },
  'waiting-ended': { type: 'waiting-ended', for: 'other', because: 'resumed' },
  'letter-received': {
    type: 'letter-received',
    letter,
    kind: 'public',
    form: 'mail',
    from: 'requester',
    supplier: null,
    automatic: false,
  },
  'letter-written': {
    type: 'letter-written',
    letter,
    kind: 'public',
    form: 'mail',
    direction: 'out',
    supplier: null,
  },
  'letter-withdrawn': { type: 'letter-withdrawn', letter },
  'letter-undelivered': { type: 'letter-undelivered', letter },
  'undelivered-accepted': { type: 'undelivered-accepted', letter },
  solved: { type: 'solved', solution: ident<'solution'>(61), kind: 'now' },
  reopened: { type: 'reopened' },
  'sent-back': { type: 'sent-back', responsible: first },
  confirmed: { type: 'confirmed', letter: null },
  objected: { type: 'objected', letter },
  closed: { type: 'closed', outcome: 'solved' },
  linked: { type: 'linked', to: 10_002 },
  unlinked: { type: 'unlinked', to: 10_002 },
  'step-done': { type: 'step-done', step: 'S1' },
  'step-skipped': { type: 'step-skipped', step: 'S1' },
  'routine-moved': {
    type: 'routine-moved',
    from: ident<'routine'>(51),
    routine: ident<'routine'>(52),
    version: '2',
    position: { tokens: ['S1'], done: {}, deviations: [], end: null },
  },
}
