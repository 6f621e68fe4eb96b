import type { OwnTexts } from '../contract/administration-letter.ts'
import type { TeamId } from '../domain/id.ts'
import type { LetterTemplateKind } from '../domain/letter-template.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What a letter says and is called in one language, in the words of a team, or of the house where `team` is null. */
export type TemplateText = {
  readonly kind: LetterTemplateKind
  readonly team: TeamId | null
  readonly language: string
  /** Null where what stands behind is said, or the letter is called what that is called. */
  readonly text: string | null
  readonly subject: string | null
}

/** The words of the house and of these teams for letters of these kinds. */
export function templateTexts(
  tx: Reader,
  kinds: readonly LetterTemplateKind[],
  teams: readonly TeamId[],
): Promise<TemplateText[]> {
  return tx.all(sql<TemplateText>`
    select kind, team_id as team, language, text, subject from letter_templates
    where kind = any(${kinds}::text[]) and (team_id is null or team_id = any(${teams}::uuid[]))`)
}

/** Sets the words of a team or of the house for a kind, in the place of all it had; a language left out has none. */
export async function setTemplateTexts(
  tx: Reader,
  kind: LetterTemplateKind,
  team: TeamId | null,
  { texts, subjects }: { readonly texts: OwnTexts; readonly subjects: OwnTexts },
): Promise<void> {
  await tx.run(sql`delete from letter_templates where kind = ${kind} and team_id is not distinct from ${team}::uuid`)
  await tx.run(sql`
    insert into letter_templates (kind, team_id, language, text, subject)
    select ${kind}, ${team}::uuid, coalesce(t.key, s.key), t.value, s.value
    from jsonb_each_text(${JSON.stringify(texts)}::jsonb) t
      full join jsonb_each_text(${JSON.stringify(subjects)}::jsonb) s on s.key = t.key`)
}
