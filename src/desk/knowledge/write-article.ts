import { Temporal } from 'temporal-polyfill'
import type { ArticleView, WrittenArticle } from '../../contract/article.ts'
import { languages } from '../../contract/value.ts'
import { type ArticleAct, type ArticleState, afterAct, articleGate, generalInterestGate } from '../../domain/article.ts'
import { midnightIn, todayIn } from '../../domain/house-day.ts'
import { type CaseNumber, id } from '../../domain/id.ts'
import {
  appendArticleVersion,
  caseLearnedFrom,
  everyFirstLine,
  insertArticle,
  learnedInConfidence,
  lockArticle,
  type Origin,
  saveArticleTexts,
  updateArticle,
} from '../../store/article-store.ts'
import type { Reader } from '../../store/database.ts'
import { zoneOfHouse } from '../../store/settings-store.ts'
import { askedBefore } from '../asked-before.ts'
import { inTransaction } from '../execute.ts'
import type { DeskRefusal, House, Outcome, RequestKey, Viewer } from '../house.ts'
import { drafted } from '../notice/draft-notice.ts'
import { servicesOf } from '../notice/named.ts'
import { articleOr404 } from './read-article.ts'

type NewArticle = WrittenArticle & { readonly case: CaseNumber | null; readonly tell: boolean }

/**
 * Writes an article; from a case it is of general interest, and with `tell` a draft of the notice to the 1st lines of
 * all agencies is written with it (O-23). Nothing of the case is taken over but its service: what it holds of a person
 * is for the writer to leave out.
 */
export async function draftArticle(
  house: House,
  viewer: Viewer,
  article: NewArticle,
  request?: RequestKey,
): Promise<Outcome<ArticleView>> {
  return inTransaction<ArticleView>(house, async tx => {
    if (viewer.actor.memberships.length === 0) return refused({ code: 'not-your-line' })
    const service = (await servicesOf(tx, [article.service]))?.[0]
    if (service === undefined) return refused({ code: 'unknown', what: 'service' })
    const fresh = id<'article'>(house.newId())
    const before = await askedBefore(house, tx, viewer, request, fresh)
    if (before !== null) return before.done ? articleOr404(tx, viewer, before.value) : before
    const origin = await originOf(house, tx, viewer, article)
    if (!origin.done) return origin
    const { audience } = article
    const state: ArticleState = { article: fresh, service, audience, stage: 'draft', version: 1 }
    const by = { person: viewer.actor.person, at: house.now() }
    await insertArticle(tx, state, origin.value, by)
    await saveArticleTexts(tx, fresh, article.texts)
    await appendArticleVersion(tx, state, 'written', { service, audience, texts: article.texts }, by)
    return articleOr404(tx, viewer, fresh)
  })
}

/** Writes an article anew, if nobody has since she saw it. What is published says so at once. */
export function writeArticle(
  house: House,
  viewer: Viewer,
  article: string,
  { version, audience, texts, service: named }: WrittenArticle & { readonly version: number },
): Promise<Outcome<ArticleView>> {
  return acted(house, viewer, { article, act: 'write', version }, async (tx, after, by) => {
    const service = (await servicesOf(tx, [named]))?.[0]
    if (service === undefined) return { code: 'unknown', what: 'service' }
    await updateArticle(tx, { ...after, service, audience }, by)
    await saveArticleTexts(tx, after.article, texts)
    await appendArticleVersion(tx, after, 'written', { service, audience, texts }, by)
    return null
  })
}

/** Lets its audience read it; what was learned in a confidential case is for nobody else. */
export function publishArticle(
  house: House,
  viewer: Viewer,
  article: string,
  version: number,
): Promise<Outcome<ArticleView>> {
  return acted(house, viewer, { article, act: 'publish', version }, async (tx, after, by) => {
    if (await learnedInConfidence(tx, after.article)) return { code: 'not-for-many' }
    await updateArticle(tx, after, by)
    await appendArticleVersion(tx, after, 'published', {}, by)
    return null
  })
}

/** Takes it away from its audience. */
export function withdrawArticle(house: House, viewer: Viewer, article: string): Promise<Outcome<ArticleView>> {
  return acted(house, viewer, { article, act: 'withdraw' }, async (tx, after, by) => {
    await updateArticle(tx, after, by)
    await appendArticleVersion(tx, after, 'withdrawn', {}, by)
    return null
  })
}

type Asked = { readonly article: string; readonly act: ArticleAct; readonly version?: number }
type Keep = (
  tx: Reader,
  after: ArticleState,
  by: { person: Viewer['actor']['person']; at: string },
) => Promise<DeskRefusal | null>

/** Locks an article, asks whether it may be done, and keeps what came of it. */
function acted(
  house: House,
  viewer: Viewer,
  { article, act, version }: Asked,
  keep: Keep,
): Promise<Outcome<ArticleView>> {
  return inTransaction<ArticleView>(house, async tx => {
    const before = await lockArticle(tx, viewer, article)
    if (before === null) return refused({ code: 'not-found' })
    const refusal = articleGate(before, act, viewer.actor)
    if (refusal !== null) return refused(refusal)
    if (version !== undefined && version !== before.version) return refused({ code: 'article-changed' })
    const kept = await keep(tx, afterAct(before, act), { person: viewer.actor.person, at: house.now() })
    return kept === null ? articleOr404(tx, viewer, article) : refused(kept)
  })
}

/** The case it was learned from, and the draft of the notice to every 1st line where they are to be told. */
async function originOf(
  house: House,
  tx: Reader,
  viewer: Viewer,
  { case: number, tell, texts, service }: NewArticle,
): Promise<Outcome<Origin>> {
  const learned = number === null ? null : await caseLearnedFrom(tx, viewer.actor, number)
  if (number !== null && learned === null) return refused({ code: 'unknown', what: 'case' })
  if (learned?.confidential) return refused({ code: 'not-for-many' })
  const refusal = generalInterestGate(learned === null || learned.solved, tell, viewer.actor)
  if (refusal !== null) return refused(refusal)
  const said = [viewer.language, ...languages].map(language => texts[language]).find(each => each !== undefined)
  if (!tell || said === undefined) return { done: true, value: { case: number, notice: null } }
  const notice = await drafted(house, tx, viewer, {
    title: said.question,
    text: said.answer,
    doing: null,
    internal: null,
    planned: false,
    information: true,
    critical: false,
    public: false,
    since: house.now(),
    until: await lastMoment(house, tx),
    nextUpdate: null,
    services: [service],
    teams: await everyFirstLine(tx),
    // A case that is closed hears of no notice any more.
    case: learned?.status === 'closed' ? null : number,
  })
  return notice.done ? { done: true, value: { case: number, notice: id<'notice'>(notice.value.id) } } : notice
}

/** Days that what is of general interest is told of, if nobody says otherwise: its draft has the last day in a field. */
const DAYS = 30

async function lastMoment({ now }: House, tx: Reader): Promise<string> {
  const zone = await zoneOfHouse(tx)
  const midnight = midnightIn(zone, todayIn(zone, now()), DAYS + 1)
  return Temporal.Instant.from(midnight).subtract({ minutes: 1 }).toString({ fractionalSecondDigits: 3 })
}

function refused(refusal: DeskRefusal): Outcome<never> {
  return { done: false, refusal }
}
