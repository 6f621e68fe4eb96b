import type { ReturnFigures } from '../contract/figures-return.ts'
import type { PersonActor } from '../domain/actor.ts'
import { midnight } from './case-query.ts'
import type { Reader } from './database.ts'
import { reach } from './reach.ts'
import { sql } from './sql.ts'

/** What has moved between lines in these days, first and last included, in cases within reach. */
export function returnFiguresView(
  tx: Reader,
  actor: PersonActor,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Omit<ReturnFigures, 'from' | 'to'>> {
  const counts = sql`count(*) filter (where kind = 'handed-over') as over, count(*) filter (where kind = 'returned') as back`
  return tx.one(sql<Omit<ReturnFigures, 'from' | 'to'>>`
    with moved as materialized (
      select m.kind, m.reason, m.team_reason_id, c.service_id, m.from_team_id,
        case m.kind when 'returned' then m.to_team_id else m.from_team_id end as first_id,
        case m.kind when 'returned' then m.from_team_id else m.to_team_id end as second_id
      from case_moves m join cases c on c.number = m.case_number
      where m.at >= ${midnight(from, 0)} and m.at < ${midnight(to, 1)} and ${reach(actor)}
    ), by_service as (select service_id, ${counts} from moved group by service_id),
    by_reason as (select reason, count(*) as back from moved where kind = 'returned' group by reason),
    by_words as (
      select reason, from_team_id, team_reason_id, count(*) as back from moved where team_reason_id is not null
      group by reason, from_team_id, team_reason_id
    ),
    by_pair as (
      select first_id, second_id, ${counts} from moved group by first_id, second_id
      order by back desc, over desc, first_id, second_id limit 200
    )
    select (select count(*) from moved where kind = 'handed-over') as "handedOver",
      (select count(*) from moved where kind = 'returned') as returned,
      (select coalesce(jsonb_agg(jsonb_build_object('service',
          jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name), 'handedOver', b.over, 'returned', b.back)
          order by b.back desc, b.over desc, s.name, s.id), '[]')
       from by_service b join services s on s.id = b.service_id) as services,
      (select coalesce(jsonb_agg(jsonb_build_object('reason', b.reason, 'returned', b.back, 'words',
          (select coalesce(jsonb_agg(jsonb_build_object('team', jsonb_build_object('id', t.id, 'key', t.key, 'name', t.name),
              'texts', r.texts, 'returned', w.back) order by w.back desc, t.name, r.place, r.id), '[]')
           from by_words w join team_reasons r on r.id = w.team_reason_id join teams t on t.id = w.from_team_id
           where w.reason = b.reason)) order by b.back desc, b.reason), '[]')
       from by_reason b) as reasons,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'first', jsonb_build_object('id', f.id, 'key', f.key, 'name', f.name, 'line', f.line),
          'second', jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name, 'line', s.line),
          'handedOver', b.over, 'returned', b.back) order by b.back desc, b.over desc, f.name, s.name, f.id, s.id), '[]')
       from by_pair b join teams f on f.id = b.first_id join teams s on s.id = b.second_id) as pairs`)
}
