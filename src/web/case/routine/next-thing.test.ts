import { expect, test } from 'vitest'
import type { CaseEvent, RoutineView } from '../../../contract/case.ts'
import type { Action } from '../scene/case-scene.ts'
import { type Glance, type Glancer, nextThing } from './next-thing.ts'

const nordvik = { id: 'team-1', key: 'nordvik-1', name: 'Nordvik 1. linje', line: 'first' } as const
const secondLine = { id: 'team-2', key: 'linje-2', name: '2. linje', line: 'second' } as const
const thirdLine = { id: 'supplier-1', key: 'leverandor', name: 'Leverandør', role: 'third-line' } as const
const kari = member('kari', 'Kari Nordvik', nordvik)
const ola = member('ola', 'Ola Linje', secondLine)
const byKari = { id: 'kari', name: 'Kari Nordvik' }
const byOla = { id: 'ola', name: 'Ola Linje' }

test('M.1.1.2 a case that nobody has taken is to be taken, with what the routine offers beside it', () => {
  const glance = standing(at('M.1.1.2', 'first-line', 'hand-over', 'solve'), ['take', 'hand-over', 'solve'])
  expect(nextThing(glance, kari)).toMatchObject({ turn: 'mine', act: 'take', also: ['hand-over', 'solve'] })
})

test('M.1.1.2 for the 2nd line it is the turn of the one who has it', () => {
  const glance = { ...standing(at('M.1.1.2', 'first-line', 'hand-over', 'solve'), []), handler: byKari }
  expect(nextThing(glance, ola)).toMatchObject({ turn: 'theirs', who: 'Kari Nordvik', also: [] })
})

test('M.1.1.3 type and priority come first, and not again', () => {
  const glance = {
    ...standing(at('M.1.1.3', 'second-line', 'triage', 'solve', 'return'), ['triage', 'solve', 'return']),
    team: secondLine,
    handler: byOla,
  }
  expect(nextThing(glance, ola)).toMatchObject({ act: 'triage', also: ['solve', 'return'] })
  expect(nextThing({ ...glance, priority: 3 }, ola)).toMatchObject({ act: 'solve', also: ['triage', 'return'] })
})

test('M.1.2.2 while it waits it is the supplier’s turn, and the 2nd line may solve', () => {
  const glance: Glance = {
    ...standing(at('M.1.2.2', 'third-line', 'solve'), ['solve', 'resume', 'log-supplier-number']),
    team: secondLine,
    handler: byOla,
    status: { name: 'waiting', for: 'supplier', supplier: thirdLine.id, followUpAt: '2026-11-27T07:00:00.000Z' },
    dealings: [{ supplier: thirdLine, role: 'third-line', reference: null, phone: null }],
  }
  expect(nextThing(glance, ola)).toMatchObject({
    turn: 'theirs',
    who: 'Leverandør',
    also: ['solve', 'log-supplier-number', 'resume'],
  })
  expect(nextThing({ ...glance, status: { name: 'open' } }, ola)).toMatchObject({ turn: 'mine', act: 'solve' })
})

test('M.1.3.2 once her receipt is here it is the 2nd line’s turn, though the case waits on', () => {
  const asked: Glance = {
    ...standing(at('M.1.3.2', 'operations', 'log-supplier-number', 'decide-information'), [
      'log-supplier-number',
      'decide-information',
    ]),
    team: secondLine,
    handler: byOla,
    status: { name: 'waiting', for: 'supplier', supplier: thirdLine.id, followUpAt: '2026-11-27T07:00:00.000Z' },
    dealings: [{ supplier: thirdLine, role: 'operations-application', reference: null, phone: null }],
  }
  expect(nextThing(asked, ola)).toMatchObject({ turn: 'theirs', also: ['log-supplier-number', 'decide-information'] })
  const received = asked.dealings.map(dealing => ({ ...dealing, reference: 'D-7' }))
  expect(nextThing({ ...asked, dealings: received }, ola)).toMatchObject({ turn: 'mine', act: 'decide-information' })
})

test('M.1.3.4 telling end users stands beside the solving (O-25)', () => {
  const solving = at('M.1.3.5', 'operations', 'solve')
  const telling = at('M.1.3.4', 'first-line', 'relay-notice')
  const both = {
    ...solving,
    steps: [...telling.steps, ...solving.steps],
    offers: [...telling.offers, ...solving.offers],
  }
  const glance: Glance = { ...standing(both, ['solve']), team: secondLine, handler: byOla, status: { name: 'open' } }
  expect(nextThing(glance, ola)).toMatchObject({
    turn: 'mine',
    act: 'solve',
    step: { number: 'M.1.3.5' },
    beside: [{ number: 'M.1.3.4' }],
  })
})

test('M.1.3.3 the 1st lines are told while the supplier works; M.1.3.6 and of the solution, once, unless they need not', () => {
  const waits: Glance = {
    ...standing(at('M.1.3.3', 'second-line', 'publish-notice'), ['publish-notice', 'resume']),
    team: secondLine,
    handler: byOla,
    status: { name: 'waiting', for: 'supplier', supplier: thirdLine.id, followUpAt: '2026-11-27T07:00:00.000Z' },
    information: { decided: { inform: true, onlyInformation: false }, demanded: false },
  }
  expect(nextThing(waits, ola)).toMatchObject({ turn: 'mine', act: 'publish-notice', step: { number: 'M.1.3.3' } })
  expect(nextThing(waits, kari)).toMatchObject({ turn: 'theirs' })
  const solved: Glance = {
    ...waits,
    status: { name: 'solved', confirmed: false },
    routine: at('M.1.3.6', 'second-line', 'publish-notice', 'send-back'),
    allowed: allowing(['publish-notice', 'send-back']),
    events: [happened(7, 'notice-published'), happened(8, 'solved')],
  }
  expect(nextThing(solved, ola)).toMatchObject({ act: 'publish-notice', also: ['send-back'] })
  const told = { ...solved, events: [...solved.events, happened(9, 'notice-published')] }
  expect(nextThing(told, ola)).toMatchObject({ act: 'send-back', also: ['publish-notice'] })
  const silent = { ...solved, information: { decided: { inform: false, onlyInformation: false }, demanded: false } }
  expect(nextThing(silent, ola)).toMatchObject({ act: 'send-back' })
})

test('M.2.1.6 with information only the case ends there', () => {
  const glance: Glance = {
    ...standing(null, ['close-as-information', 'solve']),
    handler: byOla,
    status: { name: 'open' },
    information: { decided: { inform: true, onlyInformation: true }, demanded: false },
  }
  expect(nextThing(glance, ola)).toMatchObject({ turn: 'mine', act: 'close-as-information' })
})

test('M.1.2.5 it waits for the end user; her 1st line may log what she said', () => {
  const glance: Glance = {
    ...standing(at('M.1.2.5', 'end-user', 'confirm', 'object'), ['confirm', 'object']),
    status: { name: 'solved', confirmed: false },
  }
  expect(nextThing(glance, kari)).toMatchObject({
    turn: 'theirs',
    who: 'Siri Berg',
    step: { number: 'M.1.2.5' },
    also: ['confirm', 'object'],
  })
})

test('a step in my lane that I am refused is not mine to do', () => {
  const glance = { ...standing(at('M.1.2.4', 'first-line', 'write-public'), []), handler: byKari }
  expect(nextThing(glance, kari)).toMatchObject({ turn: 'theirs', also: [] })
})

test('once the run has ended a solved case may be closed, and a closed one has nothing left', () => {
  const ended: Glance = { ...standing(at('', 'first-line'), ['close']), status: { name: 'solved', confirmed: false } }
  expect(nextThing(ended, kari)).toMatchObject({ turn: 'mine', act: 'close', step: null })
  const closed: Glance = { ...standing(null, []), status: { name: 'closed', outcome: 'solved' } }
  expect(nextThing(closed, kari)).toEqual({ turn: 'nobody', also: [] })
})

function member(id: string, name: string, team: Glancer['teams'][number]): Glancer {
  return { person: { id, name, email: null }, teams: [team] }
}

function at(number: string, role: RoutineView['steps'][number]['role'], ...offered: readonly Action[]): RoutineView {
  return {
    key: 'M.1',
    title: 'Saker som meldes av bruker',
    version: '4.0',
    steps: [{ number, name: number, hint: '', role, state: 'active', element: number, at: null }],
    offers: offered.map(action => ({ step: number, role, action, term: null })),
    deviations: [],
    end: null,
  }
}

function happened(version: number, type: CaseEvent['type']): CaseEvent {
  const at = '2026-11-25T08:00:00.000Z'
  return { version, at, actor: null, line: 'second-line', door: 'web', type, facts: {}, words: {} }
}

function standing(routine: RoutineView | null, may: readonly Action[]): Glance {
  return {
    status: { name: 'new' },
    reporter: {
      kind: 'user',
      person: { id: 'siri', name: 'Siri Berg', email: null, phone: null },
      agency: { id: 'agency-1', key: 'nordvik', name: 'Nordvik' },
    },
    owner: { team: nordvik, person: null },
    team: nordvik,
    handler: null,
    priority: null,
    dealings: [],
    information: null,
    events: [],
    routine,
    allowed: allowing(may),
  }
}

function allowing(may: readonly Action[]): Glance['allowed'] {
  const answer = (action: Action) => (may.includes(action) ? ('yes' as const) : { code: 'not-your-line' })
  return {
    describe: answer('describe'),
    'correct-requester': answer('correct-requester'),
    triage: answer('triage'),
    take: answer('take'),
    assign: answer('assign'),
    release: answer('release'),
    'change-owner': answer('change-owner'),
    'hand-over': answer('hand-over'),
    return: answer('return'),
    'send-to-supplier': answer('send-to-supplier'),
    'log-supplier-number': answer('log-supplier-number'),
    'decide-information': answer('decide-information'),
    'demand-information': answer('demand-information'),
    'publish-notice': answer('publish-notice'),
    'relay-notice': answer('relay-notice'),
    'end-notice': answer('end-notice'),
    wait: answer('wait'),
    resume: answer('resume'),
    'write-public': answer('write-public'),
    'write-internal': answer('write-internal'),
    'write-supplier': answer('write-supplier'),
    withdraw: answer('withdraw'),
    solve: answer('solve'),
    reopen: answer('reopen'),
    'send-back': answer('send-back'),
    confirm: answer('confirm'),
    object: answer('object'),
    close: answer('close'),
    'close-as-information': answer('close-as-information'),
    dismiss: answer('dismiss'),
    link: answer('link'),
    'mark-confidential': answer('mark-confidential'),
    'change-readers': answer('change-readers'),
    'review-confidential': answer('review-confidential'),
    'propose-lifting': answer('propose-lifting'),
    'agree-to-lifting': answer('agree-to-lifting'),
    'decline-lifting': answer('decline-lifting'),
    'complete-step': answer('complete-step'),
  }
}
