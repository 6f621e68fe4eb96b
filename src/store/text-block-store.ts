import type { BlockTexts } from '../contract/text-block.ts'
import type { Instant, PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What is written of a block, by whom and when. */
export type BlockWriting = {
  readonly name: string
  readonly texts: BlockTexts
  readonly by: PersonId
  readonly at: Instant
}

/** Writes a new text block of a team. */
export async function insertTextBlock(tx: Reader, id: string, team: TeamId, writing: BlockWriting): Promise<void> {
  const { name, texts, by, at } = writing
  await tx.run(sql`
    insert into text_blocks (id, team_id, name, nb, nn, sv, en, changed_by, changed_at)
    values (${id}, ${team}, ${name}, ${texts.nb ?? null}, ${texts.nn ?? null}, ${texts.sv ?? null},
      ${texts.en ?? null}, ${by}, ${at})`)
}

/** Changes a text block that still has the version its writer saw; false when it has not. */
export async function updateTextBlock(
  tx: Reader,
  id: string,
  version: number,
  { name, texts, by, at }: BlockWriting,
): Promise<boolean> {
  const count = await tx.run(sql`
    update text_blocks set name = ${name}, nb = ${texts.nb ?? null}, nn = ${texts.nn ?? null}, sv = ${texts.sv ?? null},
      en = ${texts.en ?? null}, version = version + 1, changed_by = ${by}, changed_at = ${at}
    where id = ${id}::uuid and version = ${version}`)
  return count === 1
}

/** Takes a text block away; letters it was put into keep their words. */
export async function deleteTextBlock(tx: Reader, id: string): Promise<void> {
  await tx.run(sql`delete from text_blocks where id = ${id}::uuid`)
}
