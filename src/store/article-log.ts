import type { ArticleTexts } from '../contract/article.ts'
import type { ArticleAudience, ArticleState } from '../domain/article.ts'
import type { ServiceId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** An article as it is kept, with what it says. */
export type KeptArticle = ArticleState & { readonly texts: ArticleTexts }

/** What was done with an article, and what it said then; published and withdrawn say nothing anew. */
export type LoggedArticleVersion = {
  readonly article: string
  readonly version: number
  readonly type: 'written' | 'published' | 'withdrawn'
  readonly body: {
    readonly service?: ServiceId
    readonly audience?: ArticleAudience
    readonly texts?: ArticleTexts
  }
}

/** The next articles by id. */
export function keptArticles(tx: Reader, after: string | null, limit: number): Promise<KeptArticle[]> {
  const where = after === null ? sql`true` : sql`a.id > ${after}::uuid`
  return tx.all(sql<KeptArticle>`
    select a.id as article, a.service_id as service, a.audience, a.stage, a.version,
      (select coalesce(jsonb_object_agg(t.language, jsonb_build_object('question', t.question, 'answer', t.answer)), '{}')
        from article_texts t where t.article_id = a.id) as texts
    from articles a where ${where} order by a.id limit ${limit}`)
}

/** The logs of these articles, each in order. */
export function articleLogs(tx: Reader, articles: readonly string[]): Promise<LoggedArticleVersion[]> {
  return tx.all(sql<LoggedArticleVersion>`
    select article_id as article, version, type, body from article_versions
    where article_id = any(${articles}::uuid[]) order by article_id, version`)
}
