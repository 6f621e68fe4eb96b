import { z } from 'zod'
import { noticeStages, tellings } from '../domain/notice/state.ts'
import { named } from './directory.ts'
import { caseNumber, idOrKey, instant, line, text, uuid } from './value.ts'

/** More than any municipality has. */
export const MOST_TEAMS = 500
/** What is told. */
export const noticeWords = text.max(10_000)

const progress = z.strictObject({
  /** 1st lines it has reached, that have read it, and that have told their end users or found that they need not. */
  teams: z.number().int(),
  seen: z.number().int(),
  answered: z.number().int(),
  /** Those nobody has called yet; 0 where it is not critical. */
  toCall: z.number().int(),
})

/** A notice in a list. */
export const noticeItem = z.strictObject({
  id: uuid,
  title: z.string(),
  stage: z.enum(noticeStages),
  planned: z.boolean(),
  /** No trouble: it stands until `until`, and ends then by itself. */
  information: z.boolean(),
  critical: z.boolean(),
  public: z.boolean(),
  services: z.array(named),
  since: instant,
  until: instant.nullable(),
  nextUpdate: instant.nullable(),
  publishedAt: instant.nullable(),
  endedAt: instant.nullable(),
  changedAt: instant,
  /** Null outside the lines. */
  progress: progress.nullable(),
  /** A 1st line of mine has not seen to it since it last told something. */
  waitsForMe: z.boolean(),
})
export type NoticeItem = z.infer<typeof noticeItem>

/** Notices that have to do with a case, and how. */
export const caseNotices = z.strictObject({
  items: z.array(noticeItem.extend({ part: z.enum(['from', 'attached', 'same-service']) })),
})
export type CaseNotices = z.infer<typeof caseNotices>

const relay = z.strictObject({
  told: z.boolean(),
  how: z.enum(tellings).nullable(),
  note: z.string().nullable(),
  by: z.string(),
  at: instant,
  /** The notice has told something since. */
  stale: z.boolean(),
})

const noticeTeam = named.extend({
  agency: named,
  mine: z.boolean(),
  /** False once the notice has turned out not to concern it. */
  concerned: z.boolean(),
  /** Who gets the mail. */
  members: z.array(z.string()),
  endUsers: z.number().int(),
  seenAt: instant.nullable(),
  relay: relay.nullable(),
  calledAt: instant.nullable(),
  calledBy: z.string().nullable(),
})
export type NoticeTeam = z.infer<typeof noticeTeam>

const noticeUpdate = z.strictObject({
  kind: z.enum(['published', 'updated', 'ended']),
  text: z.string().nullable(),
  internal: z.string().nullable(),
  nextUpdate: instant.nullable(),
  at: instant,
  by: z.string().nullable(),
})

/** `yes`, or the code of the refusal. */
const answer = z.string()

/** A notice as the viewer may know of it; what is for the lines alone is null or empty outside them. */
export const noticeView = noticeItem.extend({
  text: z.string(),
  doing: z.string().nullable(),
  internal: z.string().nullable(),
  case: caseNumber.nullable(),
  version: z.number().int(),
  updates: z.array(noticeUpdate),
  teams: z.array(noticeTeam),
  /** Cases about the same trouble, of those the viewer may know of. */
  cases: z.array(z.strictObject({ number: caseNumber, title: z.string() })),
  allowed: z.strictObject({ write: answer, publish: answer, update: answer, end: answer, call: answer, relay: answer }),
})
export type NoticeView = z.infer<typeof noticeView>

/** A draft as it is written. */
export const writtenNotice = z.strictObject({
  title: line,
  /** What end users are told: what is wrong or planned, and what it means for them. */
  text: noticeWords,
  doing: noticeWords.nullable(),
  /** For the 1st lines alone. */
  internal: noticeWords.nullable(),
  planned: z.boolean(),
  /** It is no trouble, and so neither planned nor critical; it stands until `until`, and ends then by itself. */
  information: z.boolean().default(false),
  critical: z.boolean(),
  public: z.boolean(),
  since: instant,
  until: instant.nullable(),
  nextUpdate: instant.nullable(),
  services: z.array(idOrKey).min(1).max(100),
  /** 1st lines, by id or key. */
  teams: z.array(idOrKey).max(MOST_TEAMS),
})
export type WrittenNotice = z.infer<typeof writtenNotice>
