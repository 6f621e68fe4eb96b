import { z } from 'zod'
import { noticeStages, tellings } from '../domain/notice/state.ts'
import { caseNotices, MOST_TEAMS, noticeItem, noticeView, noticeWords, writtenNotice } from './notice.ts'
import { route } from './route.ts'
import { caseNumber, idOrKey, instant, page, text, uuid } from './value.ts'

/** PostgreSQL's integer. */
const MAX_VERSION = 2_147_483_647
/** A longer reason than this is a case of its own. */
const note = text.max(1_000)
const version = z.number().int().min(1).max(MAX_VERSION)
const params = z.strictObject({ notice: uuid })
const withTeam = z.strictObject({ notice: uuid, team: idOrKey })
const withCase = z.strictObject({ notice: uuid, number: caseNumber })

export const listNotices = route({
  method: 'GET',
  path: '/api/notices',
  access: 'signed-in',
  summary: 'Notices of one stage, newest first; ended ones page by page',
  query: z.strictObject({
    stage: z.enum(noticeStages).default('published'),
    service: idOrKey.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    after: z.string().max(200).optional(),
  }),
  answer: page(noticeItem),
  status: 200,
})

export const draftNotice = route({
  method: 'POST',
  path: '/api/notices',
  access: 'signed-in',
  summary: 'Write the draft of a notice, by itself or from a case (2nd line)',
  body: writtenNotice.extend({ case: caseNumber.nullable() }),
  answer: noticeView,
  status: 201,
})

export const readNotice = route({
  method: 'GET',
  path: '/api/notices/{notice}',
  access: 'signed-in',
  summary: 'A notice, what was told when, and which 1st lines have told their end users',
  params,
  answer: noticeView,
  status: 200,
})

export const writeNotice = route({
  method: 'PUT',
  path: '/api/notices/{notice}',
  access: 'signed-in',
  summary: 'Write a draft anew; `version` is the one that was on the screen',
  params,
  body: writtenNotice.extend({ version }),
  answer: noticeView,
  status: 200,
})

export const discardNotice = route({
  method: 'DELETE',
  path: '/api/notices/{notice}',
  access: 'signed-in',
  summary: 'Throw a draft away',
  params,
  status: 204,
})

export const publishNotice = route({
  method: 'PUT',
  path: '/api/notices/{notice}/publication',
  access: 'signed-in',
  summary: 'Send a draft to the 1st lines it concerns; `version` is the one that was on the screen',
  params,
  body: z.strictObject({ version }),
  answer: noticeView,
  status: 200,
})

export const updateNotice = route({
  method: 'POST',
  path: '/api/notices/{notice}/updates',
  access: 'signed-in',
  summary: 'Tell more, to those it has reached, and to more or fewer of them where it concerns others',
  params,
  body: z.strictObject({
    text: noticeWords,
    internal: noticeWords.nullable().default(null),
    nextUpdate: instant.nullable().default(null),
    /** When planned work is to be over, or until when information stands; as before where left out. */
    until: instant.optional(),
    services: z.array(idOrKey).max(100).default([]),
    teams: z.array(idOrKey).max(MOST_TEAMS).default([]),
    /** What it has turned out not to concern. */
    fewerServices: z.array(idOrKey).max(100).default([]),
    fewerTeams: z.array(idOrKey).max(MOST_TEAMS).default([]),
  }),
  answer: noticeView,
  status: 201,
})

export const endNotice = route({
  method: 'PUT',
  path: '/api/notices/{notice}/end',
  access: 'signed-in',
  summary: 'Tell that it is over; requesters of attached cases are told too',
  params,
  body: z.strictObject({ text: noticeWords, internal: noticeWords.nullable().default(null) }),
  answer: noticeView,
  status: 200,
})

export const seeNotice = route({
  method: 'PUT',
  path: '/api/notices/{notice}/sightings/{team}',
  access: 'signed-in',
  summary: 'My 1st line has read it',
  params: withTeam,
  answer: noticeView,
  status: 200,
})

export const relayNotice = route({
  method: 'PUT',
  path: '/api/notices/{notice}/relays/{team}',
  access: 'signed-in',
  summary: 'My 1st line has told its end users, and how; or need not, and why',
  params: withTeam,
  body: z.discriminatedUnion('told', [
    z.strictObject({ told: z.literal(true), how: z.enum(tellings), note: note.nullable().default(null) }),
    z.strictObject({ told: z.literal(false), note }),
  ]),
  answer: noticeView,
  status: 200,
})

export const callAboutNotice = route({
  method: 'PUT',
  path: '/api/notices/{notice}/calls/{team}',
  access: 'signed-in',
  summary: 'The 2nd line has told a 1st line on the phone; either of them says so',
  params: withTeam,
  answer: noticeView,
  status: 200,
})

export const attachCase = route({
  method: 'PUT',
  path: '/api/notices/{notice}/cases/{number}',
  access: 'signed-in',
  summary: 'A case is about the same trouble; its requester is told when it is over',
  params: withCase,
  answer: noticeView,
  status: 200,
})

export const detachCase = route({
  method: 'DELETE',
  path: '/api/notices/{notice}/cases/{number}',
  access: 'signed-in',
  summary: 'A case is about something else after all',
  params: withCase,
  answer: noticeView,
  status: 200,
})

export const listCaseNotices = route({
  method: 'GET',
  path: '/api/cases/{number}/notices',
  access: 'signed-in',
  summary: 'Notices that spring from a case, that it is attached to, and that stand on its service',
  params: z.strictObject({ number: caseNumber }),
  answer: caseNotices,
  status: 200,
})

/** All that is promised about notices. */
export const noticeRoutes = [
  listNotices,
  draftNotice,
  readNotice,
  writeNotice,
  discardNotice,
  publishNotice,
  updateNotice,
  endNotice,
  seeNotice,
  relayNotice,
  callAboutNotice,
  attachCase,
  detachCase,
  listCaseNotices,
] as const
