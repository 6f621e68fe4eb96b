import { describe, expect, test } from 'vitest'
import { letterOf, makeEvent, named, toThirdLine } from '../../../test/stage/case-facts.ts'
import { first, second } from '../../../test/stage/case-state.ts'
import { friday } from '../../../test/stage/moments.ts'
import { cast, ident, nordvik, nordvikFirst, payroll, thirdLine } from '../../../test/stage/people.ts'
import type { Command } from './command.ts'
import { conflictsWith } from './conflict.ts'
import { type EventBody, type EventType, eventTypes } from './event.ts'

const note = ident<'note'>(71)
const notice = ident<'notice'>(91)
const letter = ident<'letter'>(81)
const solution = ident<'solution'>(61)
const reporter = { kind: 'user', requester: cast.siri.person, agency: nordvik } as const
const owner = { team: nordvikFirst, person: null } as const
const levels = { impact: 2, urgency: 2 } as const
const moved = {
  from: ident<'routine'>(51),
  routine: ident<'routine'>(52),
  version: '2',
  position: { tokens: ['M.1.2.4'], done: {}, deviations: [], end: null },
} as const
const received = { type: 'letter-received', letter, form: 'mail', supplier: null, automatic: false } as const

/** One event of every type; a letter that came in is the requester's. */
const events: { readonly [Type in EventType]: Extract<EventBody, { type: Type }> } = {
  opened: {
    ...levels,
    type: 'opened',
    reporter,
    supplierRole: null,
    owner,
    responsible: first,
    service: payroll,
    caseType: null,
    form: 'mail',
    letter,
  },
  described: { type: 'described', service: payroll, note },
  'requester-corrected': { type: 'requester-corrected', reporter, owner, responsible: first },
  triaged: { ...levels, type: 'triaged', caseType: 'support', area: null, priority: 3, note: null },
  taken: { type: 'taken', handler: cast.kari.person },
  assigned: { type: 'assigned', handler: cast.karl.person },
  released: { type: 'released' },
  'owner-changed': { type: 'owner-changed', owner: cast.karl.person },
  'handed-over': { type: 'handed-over', responsible: second, note },
  returned: { type: 'returned', responsible: first, reason: 'other', note },
  'sent-to-supplier': {
    type: 'sent-to-supplier',
    supplier: thirdLine,
    role: 'third-line',
    letter,
    followUpAt: friday,
  },
  'supplier-number-logged': {
    type: 'supplier-number-logged',
    supplier: thirdLine,
    role: 'third-line',
    reference: 'A-1',
  },
  'information-decided': { type: 'information-decided', inform: true, onlyInformation: false, note },
  'information-demanded': { type: 'information-demanded', note },
  'notice-published': { type: 'notice-published', notice, teams: [nordvikFirst] },
  'notice-relayed': { type: 'notice-relayed', notice, team: nordvikFirst, told: true },
  'notice-ended': { type: 'notice-ended', notice },
  'notice-attached': { type: 'notice-attached', notice },
  'notice-detached': { type: 'notice-detached', notice },
  'waiting-started': { type: 'waiting-started', for: 'other', supplier: null, followUpAt: friday, note },
  'waiting-ended': { type: 'waiting-ended', for: 'other', because: 'resumed' },
  'letter-received': { ...received, kind: 'public', from: 'requester' },
  'letter-written': { type: 'letter-written', letter, kind: 'public', form: 'mail', direction: 'out', supplier: null },
  'letter-withdrawn': { type: 'letter-withdrawn', letter },
  'letter-undelivered': { type: 'letter-undelivered', letter },
  'undelivered-accepted': { type: 'undelivered-accepted', letter },
  'receipt-held-back': { type: 'receipt-held-back', letter, why: 'loop' },
  solved: { type: 'solved', solution, kind: 'now' },
  reopened: { type: 'reopened' },
  'sent-back': { type: 'sent-back', responsible: first },
  confirmed: { type: 'confirmed', letter: null },
  objected: { type: 'objected', letter },
  closed: { type: 'closed', outcome: 'solved' },
  linked: { type: 'linked', to: 10_002 },
  unlinked: { type: 'unlinked', to: 10_002 },
  'marked-confidential': {
    type: 'marked-confidential',
    readers: [cast.kari.person, cast.ola.person],
    basis: 'duty-of-secrecy',
    reviewOn: '2027-06-01',
    note,
  },
  'readers-changed': { type: 'readers-changed', readers: [cast.kari.person, cast.karl.person], note },
  'confidential-reviewed': { type: 'confidential-reviewed', reviewOn: '2027-09-01', note },
  'lifting-proposed': { type: 'lifting-proposed', note },
  'lifting-declined': { type: 'lifting-declined', note },
  lifted: { type: 'lifted' },
  'step-done': { type: 'step-done', step: 'M.1.2.4' },
  'step-skipped': { type: 'step-skipped', step: 'M.1.2.4' },
  'routine-moved': { type: 'routine-moved', ...moved },
}

const supplier = toThirdLine
const person = named(cast.kari)
const commands: { readonly [Type in Command['type']]: Extract<Command, { type: Type }> } = {
  describe: { type: 'describe', service: payroll, note },
  'correct-requester': {
    type: 'correct-requester',
    requester: cast.stig.person,
    agency: nordvik,
    firstLine: nordvikFirst,
  },
  triage: { ...levels, type: 'triage', caseType: 'support', area: null, priority: null, reason: null },
  assign: { type: 'assign', person },
  release: { type: 'release' },
  'change-owner': { type: 'change-owner', person },
  leave: { type: 'leave', person: cast.kari.person, team: null },
  'come-back': { type: 'come-back' },
  'note-undelivered': { type: 'note-undelivered', letter, thread: null },
  'accept-undelivered': { type: 'accept-undelivered', letter },
  'hold-back-receipt': { type: 'hold-back-receipt', letter, why: 'loop' },
  'hand-over': { type: 'hand-over', to: second, note },
  return: { type: 'return', reason: 'other', note },
  'send-to-supplier': { type: 'send-to-supplier', supplier, letter, followUpAt: friday },
  'log-supplier-number': { type: 'log-supplier-number', supplier, reference: 'A-1' },
  'decide-information': { type: 'decide-information', inform: true, onlyInformation: false, note: null },
  'demand-information': { type: 'demand-information', note },
  'publish-notice': { type: 'publish-notice', notice, teams: [nordvikFirst] },
  'relay-notice': { type: 'relay-notice', notice, team: nordvikFirst, told: true },
  'end-notice': { type: 'end-notice', notice },
  'attach-notice': { type: 'attach-notice', notice, attached: true },
  wait: { type: 'wait', for: 'other', followUpAt: friday, note },
  resume: { type: 'resume' },
  write: { type: 'write', kind: 'public', form: 'mail', direction: 'out', supplier: null, letter },
  receive: { ...received, type: 'receive', kind: 'public', from: 'requester' },
  withdraw: { type: 'withdraw', letter: letterOf(letter) },
  solve: { type: 'solve', solution, kind: 'now' },
  reopen: { type: 'reopen' },
  'send-back': { type: 'send-back' },
  confirm: { type: 'confirm', letter: null },
  object: { type: 'object', letter },
  close: { type: 'close', outcome: 'solved' },
  link: { type: 'link', to: 10_002 },
  unlink: { type: 'unlink', to: 10_002 },
  'mark-confidential': {
    type: 'mark-confidential',
    readers: [person],
    basis: 'security',
    reviewOn: '2027-06-01',
    today: '2027-03-01',
    note,
  },
  'change-readers': { type: 'change-readers', readers: [person], note },
  'review-confidential': { type: 'review-confidential', reviewOn: '2027-06-01', today: '2027-03-01', note },
  'propose-lifting': { type: 'propose-lifting', note },
  'agree-to-lifting': { type: 'agree-to-lifting' },
  'decline-lifting': { type: 'decline-lifting', note },
  'mark-step': { type: 'mark-step', step: 'M.1.2.4', state: 'done' },
  'move-routine': { type: 'move-routine', ...moved },
}

const HANDS = 'taken assigned released owner-changed'
const TEAM = 'handed-over returned sent-back requester-corrected'
const COURSE = 'waiting-started waiting-ended sent-to-supplier solved reopened confirmed objected closed'
const SECRECY = 'marked-confidential readers-changed confidential-reviewed lifting-proposed lifting-declined lifted'

/** The closed table of DESIGN "Two at once", written out: which events since hold a command up. */
const table: { readonly [Type in Command['type']]: string } = {
  triage: 'triaged',
  'decide-information': 'information-decided information-demanded',
  'demand-information': '',
  'publish-notice': '',
  'relay-notice': '',
  'end-notice': '',
  'attach-notice': '',
  describe: 'described',
  assign: `${HANDS} ${TEAM}`,
  release: `${HANDS} ${TEAM}`,
  'change-owner': `${HANDS} ${TEAM}`,
  leave: `${HANDS} ${TEAM}`,
  'come-back': `${TEAM} ${COURSE}`,
  'note-undelivered': '',
  'accept-undelivered': '',
  'hold-back-receipt': '',
  'hand-over': `${HANDS} ${TEAM} ${COURSE}`,
  return: `${HANDS} ${TEAM} ${COURSE}`,
  'send-back': `${HANDS} ${TEAM} ${COURSE}`,
  'correct-requester': `${HANDS} ${TEAM} ${COURSE}`,
  wait: `${TEAM} ${COURSE}`,
  resume: `${TEAM} ${COURSE}`,
  'send-to-supplier': `${TEAM} ${COURSE}`,
  solve: `${TEAM} ${COURSE} letter-received`,
  reopen: `${TEAM} ${COURSE}`,
  confirm: `${TEAM} ${COURSE}`,
  object: `${TEAM} ${COURSE}`,
  close: `${TEAM} ${COURSE} letter-received`,
  write: '',
  receive: '',
  withdraw: '',
  link: '',
  unlink: '',
  'mark-confidential': SECRECY,
  'change-readers': SECRECY,
  'review-confidential': SECRECY,
  'propose-lifting': SECRECY,
  'agree-to-lifting': SECRECY,
  'decline-lifting': SECRECY,
  'log-supplier-number': '',
  'mark-step': '',
  'move-routine': eventTypes.join(' '),
}

describe('two at once: what has happened since that makes a command pointless or wrong (D01)', () => {
  test.each(Object.values(commands))('$type', command => {
    const holding = eventTypes.filter(type => conflictsWith(command, makeEvent(events[type])))
    expect([...holding].sort()).toEqual(table[command.type].split(' ').filter(Boolean).sort())
  })

  test('D04 only the requester’s letters hold up solving and closing', () => {
    for (const from of ['participant', 'supplier', 'staff'] as const) {
      const event = makeEvent({ ...events['letter-received'], from })
      expect(conflictsWith(commands.solve, event)).toBe(false)
      expect(conflictsWith(commands.close, event)).toBe(false)
    }
  })

  test('who writes never holds up another who writes (D02)', () => {
    expect(conflictsWith(commands.write, makeEvent(events['letter-written']))).toBe(false)
  })
})
