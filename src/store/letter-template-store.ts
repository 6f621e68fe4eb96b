import type { OwnTexts } from '../contract/administration-letter.ts'
import type { TeamId } from '../domain/id.ts'
import type { LetterTemplateKind } from '../domain/letter-template.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What a letter says in one language, in the words of a team, or of the house where `team` is null. */
export type TemplateText = {
  readonly kind: LetterTemplateKind
  readonly team: TeamId | null
  readonly language: string
  readonly text: string
}

/** The words of the house and of these teams for letters of these kinds. */
export function templateTexts(
  tx: Reader,
  kinds: readonly LetterTemplateKind[],
  teams: readonly TeamId[],
): Promise<TemplateText[]> {
  return tx.all(sql<TemplateText>`
    select kind, team_id as team, language, text from letter_templates
    where kind = any(${kinds}::text[]) and (team_id is null or team_id = any(${teams}::uuid[]))`)
}

/** Sets the words of a team or of the house for a kind, in the place of all it had; a language left out has none. */
export async function setTemplateTexts(
  tx: Reader,
  kind: LetterTemplateKind,
  team: TeamId | null,
  texts: OwnTexts,
): Promise<void> {
  await tx.run(sql`delete from letter_templates where kind = ${kind} and team_id is not distinct from ${team}::uuid`)
  await tx.run(sql`
    insert into letter_templates (kind, team_id, language, text)
    select ${kind}, ${team}::uuid, t.key, t.value from jsonb_each_text(${JSON.stringify(texts)}::jsonb) t`)
}
