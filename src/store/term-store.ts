import type { TermChange, TermTexts } from '../contract/handbook-term.ts'
import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A term of the handbook, in every language it is written in. */
export type KeptTerm = { readonly id: string; readonly version: number; readonly texts: TermTexts }

/** By whom and when; null: it came with Linje. */
type By = { readonly person: PersonId | null; readonly at: Instant }

/** The whole register, as it was entered. A handbook has some dozens of terms; more than this nobody reads. */
export function keptTerms(tx: Reader): Promise<KeptTerm[]> {
  return tx.all(sql<KeptTerm>`select id, version, texts from handbook_terms order by id limit ${MOST_TERMS}`)
}

/** Terms that a register may hold. */
export const MOST_TERMS = 1_000

/** One term, locked until the transaction ends; null where there is none. */
export function lockTerm(tx: Reader, id: string): Promise<KeptTerm | null> {
  return tx.maybe(sql<KeptTerm>`select id, version, texts from handbook_terms where id = ${id}::uuid for update`)
}

/** Adds a term. */
export async function insertTerm(tx: Reader, id: string, texts: TermTexts, { person, at }: By): Promise<void> {
  await tx.run(sql`
    insert into handbook_terms (id, texts, changed_by, changed_at)
    values (${id}, ${JSON.stringify(texts)}::jsonb, ${person}, ${at})`)
}

/** Says something else of a term. */
export async function updateTerm(tx: Reader, id: string, texts: TermTexts, { person, at }: By): Promise<void> {
  await tx.run(sql`
    update handbook_terms set texts = ${JSON.stringify(texts)}::jsonb, version = version + 1, changed_by = ${person},
      changed_at = ${at}
    where id = ${id}::uuid`)
}

/** Takes a term out of the register. */
export async function deleteTerm(tx: Reader, id: string): Promise<void> {
  await tx.run(sql`delete from handbook_terms where id = ${id}::uuid`)
}

/** Takes every term out, so that those of a file can come in their place. */
export async function deleteTerms(tx: Reader): Promise<void> {
  await tx.run(sql`delete from handbook_terms`)
}

/** Has somebody here changed the register herself? */
export async function termsHaveOwner(tx: Reader): Promise<boolean> {
  const row = await tx.one(sql<{ owned: boolean }>`
    select exists (select from administration_log where kind = 'term') as owned`)
  return row.owned
}

/** What was changed in the register before this entry of the log, or at all; the latest first. */
export function termChanges(tx: Reader, before: string | null, limit: number): Promise<TermChange[]> {
  const earlier = before === null ? sql`true` : sql`l.id < ${before}::uuid`
  return tx.all(sql<TermChange>`
    select l.id, l.at, p.name as by, l.before, l.after
    from administration_log l join people p on p.id = l.by_id
    where l.kind = 'term' and ${earlier} order by l.id desc limit ${limit}`)
}
