import type { TextBlock } from '../contract/text-block.ts'
import type { TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** The text blocks of these teams, by team and name: what people have written by hand, and no longer a list than that. */
export function textBlocks(tx: Reader, teams: readonly TeamId[]): Promise<TextBlock[]> {
  return tx.all(sql<TextBlock>`${blocks} where b.team_id = any(${teams}::uuid[]) order by t.name, b.name, b.id`)
}

/** One text block, if it is one of these teams'. */
export function textBlock(tx: Reader, teams: readonly TeamId[], id: string): Promise<TextBlock | null> {
  return tx.maybe(sql<TextBlock>`${blocks} where b.id = ${id}::uuid and b.team_id = any(${teams}::uuid[])`)
}

const blocks: Statement<unknown> = sql`
  select b.id, json_build_object('id', t.id, 'key', t.key, 'name', t.name) as team, b.name,
    json_strip_nulls(json_build_object('nb', b.nb, 'nn', b.nn, 'sv', b.sv, 'en', b.en)) as texts,
    b.version, p.name as "changedBy", b.changed_at as "changedAt"
  from text_blocks b join teams t on t.id = b.team_id join people p on p.id = b.changed_by`
