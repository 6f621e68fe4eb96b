import type { ArticleItem, ArticleView } from '../contract/article.ts'
import type { Language } from '../contract/value.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { ArticleStage, ArticleState } from '../domain/article.ts'
import type { CaseNumber, ServiceId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { fromHidden, noticeReach } from './notice-reach.ts'
import { reach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** Who reads, in which language; null is somebody without an account. */
export type ArticleReader = { readonly actor: PersonActor | null; readonly language: Language }

export type ArticlesAsked = {
  readonly stage: ArticleStage
  readonly service: ServiceId | null
  readonly case: CaseNumber | null
  /** The last one that was shown. */
  readonly after: string | null
  readonly limit: number
}

/** A page of the articles somebody may read, newest first. */
export function articleList(tx: Reader, reader: ArticleReader, asked: ArticlesAsked): Promise<ArticleItem[]> {
  const stage = asked.case === null ? sql`a.stage = ${asked.stage}` : learnedFrom(reader, asked.case)
  const service = asked.service === null ? sql`true` : sql`a.service_id = ${asked.service}`
  const after = asked.after === null ? sql`true` : sql`a.id < ${asked.after}::uuid`
  return tx.all(sql<ArticleItem>`
    select ${itemColumns(reader)} from articles a join services s on s.id = a.service_id
    where ${stage} and ${service} and ${after} and ${readable(reader)} order by a.id desc limit ${asked.limit}`)
}

/** Articles of a stage that hold the words, in whichever language, the nearest first. */
export function articlesFound(
  tx: Reader,
  reader: ArticleReader,
  { stage, service, words, limit }: Pick<ArticlesAsked, 'stage' | 'service' | 'limit'> & { readonly words: string },
): Promise<ArticleItem[]> {
  const meant = sql`(websearch_to_tsquery('norwegian', ${words}) || websearch_to_tsquery('swedish', ${words})
    || websearch_to_tsquery('english', ${words}))`
  return tx.all(sql<ArticleItem>`
    with found as (
      select t.article_id, max(ts_rank(t.words, ${meant})) as rank from article_texts t where t.words @@ ${meant}
      group by t.article_id)
    select ${itemColumns(reader)} from found f join articles a on a.id = f.article_id
      join services s on s.id = a.service_id
    where a.stage = ${stage} and ${service === null ? sql`true` : sql`a.service_id = ${service}`} and ${readable(reader)}
    order by f.rank desc, a.id desc limit ${limit}`)
}

/**
 * Published articles that share two words or more with what somebody has written (all of them, where it has fewer), the
 * most alike first: whether her question is answered already. Words in the question weigh as two.
 */
export function articlesAlike(tx: Reader, reader: ArticleReader, text: string, limit: number): Promise<ArticleItem[]> {
  return tx.all(sql<ArticleItem>`
    with asked as (
      select tsvector_to_array(to_tsvector(${configOf(reader.language)}::regconfig, ${text.slice(0, LOOKED_AT)})) as words),
    near as (
      select t.article_id, t.words from article_texts t join articles a on a.id = t.article_id, (
        select string_agg(quote_literal(word), ' | ')::tsquery as query from asked, unnest(asked.words) as word) any_of
      where t.words @@ any_of.query and a.stage = 'published' and ${readable(reader)}
      order by ts_rank(t.words, any_of.query) desc limit ${COMPARED}),
    found as (
      select n.article_id, max(
        cardinality(array(select unnest(tsvector_to_array(n.words)) intersect select unnest(asked.words)))
        + cardinality(array(select unnest(tsvector_to_array(ts_filter(n.words, '{a}')))
          intersect select unnest(asked.words)))) as shared
      from asked, near n group by n.article_id)
    select ${itemColumns(reader)} from found f join articles a on a.id = f.article_id
      join services s on s.id = a.service_id, asked
    where f.shared >= least(3, greatest(cardinality(asked.words), 1))
    order by f.shared desc, a.id desc limit ${limit}`)
}

/** Texts that are compared word by word: the nearest by rank, however many hold one of the words. */
const COMPARED = 40
/** Characters of a long letter that tell what it asks. */
const LOOKED_AT = 2_000

/** An article somebody may read, with its rules' state; null where there is none for her. */
export function articleWhole(
  tx: Reader,
  reader: ArticleReader,
  article: string,
): Promise<(Omit<ArticleView, 'allowed'> & { readonly state: ArticleState }) | null> {
  const { actor } = reader
  const staff = isStaff(reader)
  const [ofCase, ofNotice] = actor === null ? [sql`false`, sql`false`] : [reach(actor), noticeReach(actor)]
  return tx.maybe(sql<Omit<ArticleView, 'allowed'> & { readonly state: ArticleState }>`
    select ${itemColumns(reader)}, a.version,
      (select jsonb_object_agg(t.language, jsonb_build_object('question', t.question, 'answer', t.answer))
        from article_texts t where t.article_id = a.id) as texts,
      (select c.number from cases c where ${staff} and c.number = a.case_number and ${ofCase}) as case,
      (select n.id from notices n where ${staff} and n.id = a.notice_id and ${ofNotice}) as notice,
      coalesce((select jsonb_agg(jsonb_build_object('version', v.version, 'at', iso(v.at), 'by', p.name, 'type', v.type)
          order by v.version)
        from article_versions v join people p on p.id = v.by_id where ${staff} and v.article_id = a.id), '[]') as versions,
      case when ${staff} then (select count(*)::int from solutions o join cases c on c.number = o.case_number
        where o.article_id = a.id and c.solution_id = o.id) end as solved,
      jsonb_build_object('article', a.id, 'service', a.service_id, 'audience', a.audience, 'stage', a.stage,
        'version', a.version) as state
    from articles a join services s on s.id = a.service_id where a.id = ${article} and ${readable(reader)}`)
}

/** The same as `mayReadArticle` in domain/article, as a condition on `articles a`; beside it drafts from a case she may not read. */
export function readable({ actor }: ArticleReader): Statement<unknown> {
  return actor !== null && actor.memberships.length > 0
    ? sql`(a.stage <> 'draft' or not ${fromHidden(sql`a.case_number`, actor)})`
    : sql`(a.stage = 'published' and a.audience = 'everyone')`
}

/** A case tells what was learned from it to those who may know of it. */
function learnedFrom({ actor }: ArticleReader, number: CaseNumber): Statement<unknown> {
  if (actor === null) return sql`false`
  return sql`a.case_number = ${number} and exists (select from cases c where c.number = ${number} and ${reach(actor)})`
}

function isStaff({ actor }: ArticleReader): boolean {
  return actor !== null && actor.memberships.length > 0
}

function itemColumns({ language }: ArticleReader): Statement<ArticleItem> {
  return sql<ArticleItem>`a.id, a.audience, a.stage, a.changed_at as "changedAt",
      jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name) as service,
      (select t.question from article_texts t where t.article_id = a.id
        order by t.language = ${language} desc, array_position(array['nb', 'nn', 'sv', 'en'], t.language)
        limit 1) as question`
}

function configOf(language: Language): string {
  return language === 'sv' ? 'swedish' : language === 'en' ? 'english' : 'norwegian'
}
