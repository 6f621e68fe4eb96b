import { readOpenArticle } from '../desk/knowledge/read-article.ts'
import type { Frame } from './mount.ts'
import { mountOpenPage, refuseAsPage, show } from './page.ts'
import { ARTICLES_PATH, articlePage } from './portal/article-page.ts'

/** What is known and is for everyone, a page an article, with or without an account. */
export function mountOpenArticles(frame: Frame): void {
  mountOpenPage(frame, 'GET', `${ARTICLES_PATH}/:article`, async ({ setting, param, reply }) => {
    const article = await readOpenArticle(frame.house, param('article'), setting.language)
    if (article === null) return refuseAsPage(reply, setting, { code: 'not-found' })
    return show(reply, articlePage(setting, article))
  })
}
