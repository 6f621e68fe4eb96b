import type { PersonActor } from '../domain/actor.ts'
import type { CaseNumber, Instant, PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { reach } from './reach.ts'
import { awaitingRelease, toldSince } from './release-store.ts'
import { sql } from './sql.ts'

/** A case whose requester waits to be told that a version has come, with what her letter says. */
export type Undrafted = {
  readonly number: CaseNumber
  readonly title: string
  readonly requester: string
  readonly language: string
  readonly product: string | null
  readonly version: string
  readonly ownerTeam: TeamId
  readonly owner: PersonId | null
}

/** The cases within reach for whose requester there is no letter yet, nor has she been told, oldest first. */
export function undrafted(tx: Reader, actor: PersonActor, release: string, limit: number): Promise<Undrafted[]> {
  return tx.all(sql<Undrafted>`
    select c.number, c.title, q.name as requester, q.language, s.product, s.version,
      c.owner_team_id as "ownerTeam", c.owner_id as owner
    from ${awaitingRelease} join people q on q.id = c.requester_id
    where r.id = ${release}::uuid and ${reach(actor)} and c.owner_team_id is not null and not ${toldSince}
      and not exists (select from release_letters d where d.release_id = r.id and d.case_number = c.number)
    order by c.number limit ${limit}`)
}

/** Keeps drafts; the numbers of those that nobody had drafted meanwhile. */
export async function keepDrafts(
  tx: Reader,
  release: string,
  drafts: readonly { readonly number: CaseNumber; readonly text: string }[],
  { at, by }: { readonly at: Instant; readonly by: PersonId },
): Promise<ReadonlySet<CaseNumber>> {
  const kept = await tx.all(sql<{ number: CaseNumber }>`
    insert into release_letters (release_id, case_number, text, at, by_id)
    select ${release}::uuid, d.number, d.text, ${at}::timestamptz, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as d (number integer, text text)
    on conflict do nothing returning case_number as number`)
  return new Set(kept.map(({ number }) => number))
}

/** Seconds a draft is for whoever sends it; longer than any sending takes. */
const HELD_SECONDS = 60

/** Takes a draft to send it: its text, or null where there is none, it is being sent, or she has been told. */
export async function claimDraft(
  tx: Reader,
  actor: PersonActor,
  release: string,
  number: CaseNumber,
  at: Instant,
): Promise<string | null> {
  const row = await tx.maybe(sql<{ text: string }>`
    update release_letters d set claimed_at = ${at}::timestamptz
    from ${awaitingRelease}
    where d.release_id = ${release}::uuid and r.id = d.release_id and d.case_number = ${number} and c.number = d.case_number
      and (d.claimed_at is null or d.claimed_at < ${at}::timestamptz - make_interval(secs => ${HELD_SECONDS}))
      and ${reach(actor)} and not ${toldSince}
    returning d.text`)
  return row?.text ?? null
}

/** Gives back a draft that was not sent. */
export async function releaseDraft(tx: Reader, release: string, number: CaseNumber): Promise<void> {
  await tx.run(sql`
    update release_letters set claimed_at = null where release_id = ${release}::uuid and case_number = ${number}`)
}
