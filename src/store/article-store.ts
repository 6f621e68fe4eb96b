import type { ArticleTexts } from '../contract/article.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { ArticleState } from '../domain/article.ts'
import type { ArticleId, CaseNumber, Instant, NoticeId, PersonId } from '../domain/id.ts'
import { type ArticleReader, readable } from './article-view.ts'
import type { Reader } from './database.ts'
import { inItsLines } from './reach.ts'
import { sql } from './sql.ts'

/** The article, locked until the transaction ends; null where there is none that somebody may read. */
export function lockArticle(tx: Reader, reader: ArticleReader, article: string): Promise<ArticleState | null> {
  return tx.maybe(sql<ArticleState>`
    select a.id as article, a.service_id as service, a.audience, a.stage, a.version from articles a
    where a.id = ${article} and ${readable(reader)} for update of a`)
}

/** Was it learned in a case that named people alone read? */
export async function learnedInConfidence(tx: Reader, article: ArticleId): Promise<boolean> {
  const row = await tx.maybe(sql<{ number: CaseNumber }>`
    select c.number from articles a join cases c on c.number = a.case_number
    where a.id = ${article} and c.readers is not null`)
  return row !== null
}

/** The id of an article that is published, which all of the lines read; null where there is none. */
export async function publishedArticle(tx: Reader, article: string): Promise<ArticleId | null> {
  const row = await tx.maybe(sql<{ id: ArticleId }>`
    select id from articles where id = ${article}::uuid and stage = 'published'`)
  return row?.id ?? null
}

/** What is written beside the state: where it was learned, and by which notice the 1st lines are told. */
export type Origin = { readonly case: CaseNumber | null; readonly notice: NoticeId | null }

/** Keeps a new article, without its texts. */
export async function insertArticle(tx: Reader, state: ArticleState, origin: Origin, by: By): Promise<void> {
  await tx.run(sql`
    insert into articles (id, service_id, audience, stage, case_number, notice_id, version, changed_at, changed_by)
    values (${state.article}, ${state.service}, ${state.audience}, ${state.stage}, ${origin.case}, ${origin.notice},
      ${state.version}, ${by.at}, ${by.person})`)
}

type By = { readonly person: PersonId; readonly at: Instant }

/** Keeps an article as it is now. */
export async function updateArticle(tx: Reader, state: ArticleState, by: By): Promise<void> {
  await tx.run(sql`
    update articles set service_id = ${state.service}, audience = ${state.audience}, stage = ${state.stage},
      version = ${state.version}, changed_at = ${by.at}, changed_by = ${by.person}
    where id = ${state.article}`)
}

/** Keeps what it says, in the languages it is written in now. */
export async function saveArticleTexts(tx: Reader, article: ArticleId, texts: ArticleTexts): Promise<void> {
  await tx.run(sql`delete from article_texts where article_id = ${article}`)
  const rows = Object.entries(texts).map(([language, said]) => ({ article_id: article, language, ...said }))
  await tx.run(sql`
    insert into article_texts (article_id, language, question, answer)
    select article_id, language, question, answer
    from jsonb_populate_recordset(null::article_texts, ${JSON.stringify(rows)}::jsonb)`)
}

/** Adds to what was done with it. */
export async function appendArticleVersion(
  tx: Reader,
  { article, version }: ArticleState,
  type: 'written' | 'published' | 'withdrawn',
  body: object,
  { person, at }: By,
): Promise<void> {
  await tx.run(sql`
    insert into article_versions (article_id, version, at, by_id, type, body)
    values (${article}, ${version}, ${at}, ${person}, ${type}, ${JSON.stringify(body)}::jsonb)`)
}

/** How a case of her lines stands, or null where it is none of theirs. `confidential`: named people alone read it. */
export function caseLearnedFrom(
  tx: Reader,
  actor: PersonActor,
  number: CaseNumber,
): Promise<{ status: string; solved: boolean; confidential: boolean } | null> {
  return tx.maybe(sql<{ status: string; solved: boolean; confidential: boolean }>`
    select c.readers is not null as confidential, c.status, c.status in ('solved', 'closed')
      and exists (select from solutions s where s.case_number = c.number) as solved
    from cases c where c.number = ${number} and ${inItsLines(actor)}`)
}

/** Every 1st line in use, by id. */
export async function everyFirstLine(tx: Reader): Promise<string[]> {
  const rows = await tx.all(sql<{ id: string }>`select id from teams where line = 'first' and active order by id`)
  return rows.map(({ id }) => id)
}
