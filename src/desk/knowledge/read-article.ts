import type { ArticleItem, ArticleView } from '../../contract/article.ts'
import type { Language } from '../../contract/value.ts'
import { type ArticleAct, type ArticleStage, articleGate } from '../../domain/article.ts'
import { isId } from '../../domain/id.ts'
import { articleList, articlesAlike, articlesFound, articleWhole } from '../../store/article-view.ts'
import type { Reader } from '../../store/database.ts'
import { serviceNamed } from '../../store/notice-view.ts'
import { placeSigned, signedPlace } from '../cursor.ts'
import type { House, Outcome, Viewer } from '../house.ts'

type Asked = {
  readonly stage: ArticleStage
  readonly service?: string | undefined
  readonly case?: number | undefined
  readonly q?: string | undefined
  readonly limit: number
  readonly after?: string | undefined
}

/** A page of the articles the viewer may read, newest first; those that hold the words of `q`, the nearest first. */
export async function listArticles(
  house: House,
  viewer: Viewer,
  { stage, service: named, q = '', case: learned, limit, after: cursor }: Asked,
): Promise<Outcome<{ readonly items: ArticleItem[]; readonly next: string | null }>> {
  const { database, secret } = house
  const from = learned ?? null
  const list = `articles ${from ?? stage}`
  const after = cursor === undefined ? null : placeSigned(secret, list, cursor)
  if (cursor !== undefined && after === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const service = named === undefined ? null : await serviceNamed(database, named)
  if (named !== undefined && service === null) return { done: false, refusal: { code: 'unknown', what: 'service' } }
  if (q !== '') {
    return {
      done: true,
      value: { items: await articlesFound(database, viewer, { stage, service, words: q, limit }), next: null },
    }
  }
  const found = await articleList(database, viewer, { stage, service, case: from, after, limit: limit + 1 })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const next = found.length > limit && last !== undefined ? signedPlace(secret, list, last.id) : null
  return { done: true, value: { items, next } }
}

/** An article as the viewer may know of it, with what she may do. */
export function readArticle(house: House, viewer: Viewer, article: string): Promise<Outcome<ArticleView>> {
  return articleOr404(house.database, viewer, article)
}

/** The same inside a transaction. One that is hidden is told from one that does not exist by nobody. */
export async function articleOr404(tx: Reader, viewer: Viewer, article: string): Promise<Outcome<ArticleView>> {
  const found = await articleWhole(tx, viewer, article)
  if (found === null) return { done: false, refusal: { code: 'not-found' } }
  const { state, ...whole } = found
  const may = (act: ArticleAct) => articleGate(state, act, viewer.actor)?.code ?? 'yes'
  return {
    done: true,
    value: { ...whole, allowed: { write: may('write'), publish: may('publish'), withdraw: may('withdraw') } },
  }
}

/** Most answers that are shown to somebody who asks for help. */
const ALIKE = 3

/** Published articles for everyone that seem to answer what she has written, in her language where there is one. */
export function articlesForEveryone(house: House, text: string, language: Language): Promise<ArticleItem[]> {
  return articlesAlike(house.database, { actor: null, language }, text, ALIKE)
}

/** What a page of the portal says of an article that is for everyone, in the reader's language where it has that one. */
export type OpenArticle = {
  readonly language: Language
  readonly question: string
  readonly answer: string
  readonly service: string
}

/** An article for everyone, or null where there is none of that id for everyone. */
export async function readOpenArticle(house: House, article: string, language: Language): Promise<OpenArticle | null> {
  const found = isId(article) ? await articleWhole(house.database, { actor: null, language }, article) : null
  if (found === null) return null
  for (const each of [language, 'nb', 'nn', 'sv', 'en'] as const) {
    const said = found.texts[each]
    if (said !== undefined) return { language: each, ...said, service: found.service.name }
  }
  throw new Error(`an article without a text: ${article}`)
}
