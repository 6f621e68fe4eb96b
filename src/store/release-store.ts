import type { AwaitedVersion, ReleasedCase } from '../contract/release.ts'
import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import type { CaseNumber, Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { reach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

export type NewRelease = {
  readonly id: string
  readonly product: string
  readonly version: string
  readonly at: Instant
  readonly by: PersonId
}

/** Keeps that a version has come; the one that is kept already where it had. */
export async function keepRelease(tx: Reader, release: NewRelease) {
  const { id, product, version, at, by } = release
  await tx.run(sql`
    insert into releases (id, product, version, at, by_id) values (${id}, ${product}, ${version}, ${at}, ${by})
    on conflict (lower(product), lower(version)) do nothing`)
  return tx.one(sql<{ id: string; product: string; version: string; at: Instant; by: string }>`
    select r.id, r.product, r.version, r.at, p.name as by from releases r join people p on p.id = r.by_id
    where lower(r.product) = lower(${product}) and lower(r.version) = lower(${version})`)
}

/** Where a list of versions goes on: after this one. */
export type VersionPlace = { readonly product: string; readonly version: string }

/** A page of the versions that cases within reach are solved by, by product and version. */
export function versionPage(
  tx: Reader,
  actor: PersonActor,
  after: VersionPlace | null,
  limit: number,
): Promise<AwaitedVersion[]> {
  const further = after === null ? sql`` : sql`and ${key} > (${after.product}, ${after.version})`
  return tx.all(sql<AwaitedVersion>`
    with counted as (
      select ${product} as p, lower(s.version) as v, min(coalesce(s.product, '')) as product,
        min(s.version) as version, count(*)::int as cases
      from solutions s join cases c on c.number = s.case_number and c.solution_id = s.id
      where s.kind = 'later-version' ${further} and ${reach(actor)}
      group by ${product}, lower(s.version) order by 1, 2 limit ${limit}
    )
    select k.product, k.version, k.cases, case when r.id is not null then
      jsonb_build_object('id', r.id, 'at', iso(r.at), 'by', b.name) end as release
    from counted k left join releases r on lower(r.product) = k.p and lower(r.version) = k.v
      left join people b on b.id = r.by_id
    order by k.p, k.v`)
}

const product: Statement<unknown> = sql`lower(coalesce(s.product, ''))`
const key: Statement<unknown> = sql`(${product}, lower(s.version))`

/** Whether such a version is registered. */
export async function isReleased(tx: Reader, release: string): Promise<boolean> {
  return (await tx.maybe(sql<{ id: string }>`select id from releases where id = ${release}::uuid`)) !== null
}

/** A page of the cases within reach that are solved by a version that has come, newest first; null: there is none such. */
export async function releasedCases(
  tx: Reader,
  actor: PersonActor,
  release: string,
  before: CaseNumber | null,
  limit: number,
): Promise<ReleasedCase[] | null> {
  if (!(await isReleased(tx, release))) return null
  return tx.all(sql<ReleasedCase>`
    select c.number, c.title, coalesce(q.name, u.name) as reporter, q.language, o.name as owner, ${toldSince} as told,
      d.text as draft, ${tellsRequester(actor)} as mine
    from ${awaitingRelease}
      left join release_letters d on d.release_id = r.id and d.case_number = c.number
      left join people q on q.id = c.requester_id
      left join suppliers u on u.id = c.reporting_supplier_id
      left join people o on o.id = c.owner_id
    where r.id = ${release}::uuid and ${reach(actor)} ${before === null ? sql`` : sql`and c.number < ${before}`}
    order by c.number desc limit ${limit}`)
}

/** A release `r` with each case `c` that its version solves by solution `s`. */
export const awaitingRelease: Statement<unknown> = sql`releases r
      join solutions s on s.kind = 'later-version' and ${key} = (lower(r.product), lower(r.version))
      join cases c on c.number = s.case_number and c.solution_id = s.id`

/** Whether she writes to the requester of case `c`: its owner's 1st line, or a 2nd line to which that is delegated. */
function tellsRequester(actor: PersonActor): Statement<unknown> {
  const delegated = isSecondLine(actor) ? sql`true` : sql`false`
  return sql`(c.requester_id is not null and (c.owner_team_id = any(${teamsOf(actor)}::uuid[])
      or (${delegated} and exists (select from services v where v.id = c.service_id and v.delegates_public))))`
}

/** Whether somebody has written or spoken to the one who reported case `c` since release `r`. */
export const toldSince: Statement<unknown> = sql`exists (select from letters l where l.case_number = c.number
      and l.kind = 'public' and l.direction = 'out' and not l.automatic and l.delivery <> 'withdrawn' and l.at >= r.at)`

/** That the version in which solution `so` of case `c` comes has come, as JSON; null while it has not. */
export const releaseOfSolution: Statement<unknown> = sql`(select json_build_object('at', iso(r.at), 'told', ${toldSince})
  from releases r where so.kind = 'later-version' and lower(r.product) = lower(coalesce(so.product, ''))
    and lower(r.version) = lower(so.version))`
