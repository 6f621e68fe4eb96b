import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What somebody is in the example municipality. */
export const castParts = [
  'end-user',
  'first-line',
  'second-line',
  'supplier',
  'process-owner',
  'administrator',
  'no-access',
] as const
export type CastPart = (typeof castParts)[number]

/** The ones a newcomer meets first: one for every part, those of the walk from an end user to closed before the others (DESIGN section 7). */
const LEADS = [
  'siri.berg@nordvik.example',
  'kari@nordvik.example',
  'ola@linje.example',
  'aino@leverandor.example',
  'drift@drift.example',
  'prosess@linje.example',
  'admin@linje.example',
  'bjorn@utenfor.example',
]

/** Somebody whose part a newcomer can play, and where: the team, the supplier or the agency. */
export type CastMember = {
  readonly email: string
  readonly name: string
  readonly part: CastPart
  readonly place: string | null
  readonly leads: boolean
}

/** Everybody in the example: the leads in the order in which a case meets them, then all others by part and name. */
export function castView(tx: Reader): Promise<CastMember[]> {
  return tx.all(sql<CastMember>`
    select email, name, part, place, email = any(${LEADS}::text[]) as leads
    from (
      select p.email, p.name, coalesce(t.name, s.name, a.name) as place,
        case when t.line is not null then t.line || '-line' when s.id is not null then 'supplier'
          when p.administrator then 'administrator' when p.process_owner then 'process-owner'
          when a.id is not null then 'end-user' else 'no-access' end as part
      from people p
        left join memberships m on m.person_id = p.id and m.active
        left join teams t on t.id = m.team_id
        left join suppliers s on s.id = p.supplier_id
        left join agencies a on a.id = p.agency_id
      where p.active
    ) as member
    order by array_position(${LEADS}::text[], email), array_position(${[...castParts]}::text[], part),
      place, name, email`)
}
