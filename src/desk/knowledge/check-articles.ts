import { type ArticleAct, afterAct } from '../../domain/article.ts'
import { articleLogs, type KeptArticle, keptArticles, type LoggedArticleVersion } from '../../store/article-log.ts'
import { same } from '../check.ts'
import type { House } from '../house.ts'

/** The first article that is not as its log says, and in what. */
export type ArticleDifference = { readonly article: string; readonly detail: string }

type Checked = {
  readonly articles: number
  readonly versions: number
  readonly difference: ArticleDifference | null
}

const BATCH = 500

/** Replays what was done with every article: versions contiguous, fold = rows. Stops at the first difference. */
export async function checkArticles({ database }: House): Promise<Checked> {
  let after: string | null = null
  let articles = 0
  let versions = 0
  for (;;) {
    const batch: KeptArticle[] = await keptArticles(database, after, BATCH)
    const ids = batch.map(({ article }) => article)
    const logs = Map.groupBy(await articleLogs(database, ids), ({ article }) => article)
    for (const row of batch) {
      const log = logs.get(row.article) ?? []
      articles += 1
      versions += log.length
      after = row.article
      const detail = differenceOf(row, log)
      if (detail !== null) return { articles, versions, difference: { article: row.article, detail } }
    }
    if (batch.length < BATCH) return { articles, versions, difference: null }
  }
}

function differenceOf(row: KeptArticle, log: readonly LoggedArticleVersion[]): string | null {
  if (log.length === 0) return 'nothing was done with it'
  const gap = log.findIndex(({ version }, index) => version !== index + 1)
  if (gap !== -1) return `expected version ${gap + 1}`
  const blank: KeptArticle = { ...row, stage: 'draft', texts: {}, version: 0 }
  const folded = log.reduce(evolved, blank)
  const kept = new Map(Object.entries(row))
  const differs = Object.entries(folded).find(([field, value]) => !same(kept.get(field), value))
  return differs === undefined ? null : `${differs[0]} is not what the log says`
}

/** The article after what was done with it. */
function evolved(article: KeptArticle, { type, body }: LoggedArticleVersion): KeptArticle {
  const said = { ...article, ...body }
  return { ...said, ...afterAct(said, ACT[type]) }
}

const ACT = {
  written: 'write',
  published: 'publish',
  withdrawn: 'withdraw',
} as const satisfies Record<LoggedArticleVersion['type'], ArticleAct>
