/** A UUID that remembers what it names, so that a team can never be passed where a person is meant. */
export type Id<Name extends string> = string & { readonly names: Name }

export type PersonId = Id<'person'>
export type TeamId = Id<'team'>
export type AgencyId = Id<'agency'>
export type SupplierId = Id<'supplier'>
export type ServiceId = Id<'service'>
export type LetterId = Id<'letter'>
export type SolutionId = Id<'solution'>
export type NoteId = Id<'note'>
export type NoticeId = Id<'notice'>
export type ArticleId = Id<'article'>
export type TeamReasonId = Id<'team-reason'>
export type RoutineId = Id<'routine'>

/** One global integer from 10001, in paths and in subjects as `[#10023]`. */
export type CaseNumber = number

/** A moment: UTC, ISO 8601 with milliseconds and `Z`, so that text order is time order. */
export type Instant = string

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Says whether a text is a UUID in lower case and may therefore be used as an id. */
export function isId<Name extends string>(text: string): text is Id<Name> {
  return UUID.test(text)
}

/** Names a UUID that is known to be one; a text that is none is a fault of ours and throws. */
export function id<Name extends string>(text: string): Id<Name> {
  if (isId<Name>(text)) return text
  throw new Error(`not an id: ${text}`)
}
