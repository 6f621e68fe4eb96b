import type { Directory } from '../../contract/directory.ts'
import type { NoticeView, WrittenNotice } from '../../contract/notice.ts'
import type { TimeZone } from '../../contract/time-zone.ts'
import { dayOf, endOfDay, fromField, toField } from './local-time.ts'

/** A draft as the form holds it: its times on the clock of the house. */
export type Draft = {
  readonly title: string
  readonly text: string
  readonly doing: string
  readonly internal: string
  readonly planned: boolean
  readonly information: boolean
  readonly critical: boolean
  readonly public: boolean
  readonly since: string
  readonly until: string
  /** The last day on which information stands. */
  readonly lastDay: string
  readonly nextUpdate: string
  readonly services: readonly string[]
  readonly teams: readonly string[]
}

/** A new draft begins now and goes to every agency; one from a case is about its service. */
export function newDraft(
  { teams }: Directory,
  about: { title: string; service: string } | null,
  zone: TimeZone,
): Draft {
  return {
    title: about?.title ?? '',
    text: '',
    doing: '',
    internal: '',
    planned: false,
    information: false,
    critical: false,
    public: false,
    since: toField(zone, new Date().toISOString()),
    until: '',
    lastDay: '',
    nextUpdate: '',
    services: about === null ? [] : [about.service],
    teams: teams.filter(({ line }) => line === 'first').map(({ id }) => id),
  }
}

/** A draft as it is stored. */
export function storedDraft(view: NoticeView, zone: TimeZone): Draft {
  return {
    title: view.title,
    text: view.text,
    doing: view.doing ?? '',
    internal: view.internal ?? '',
    planned: view.planned,
    information: view.information,
    critical: view.critical,
    public: view.public,
    since: toField(zone, view.since),
    until: toField(zone, view.until),
    lastDay: dayOf(zone, view.until),
    nextUpdate: toField(zone, view.nextUpdate),
    services: view.services.map(({ id }) => id),
    teams: view.teams.map(({ id }) => id),
  }
}

/** A draft as it is sent. */
export function writtenDraft({ lastDay, ...draft }: Draft, zone: TimeZone): WrittenNotice {
  const maybe = (words: string) => (words.trim() === '' ? null : words)
  return {
    ...draft,
    doing: maybe(draft.doing),
    internal: maybe(draft.internal),
    since: fromField(zone, draft.since) ?? '',
    until: draft.planned ? fromField(zone, draft.until) : draft.information ? endOfDay(zone, lastDay) : null,
    nextUpdate: fromField(zone, draft.nextUpdate),
    services: [...draft.services],
    teams: [...draft.teams],
  }
}
