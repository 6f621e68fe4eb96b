import type { ArticleItem } from '../../contract/article.ts'
import type { OpenArticle } from '../../desk/knowledge/read-article.ts'
import { written } from './conversation.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import type { Setting } from './setting.ts'

export const ARTICLES_PATH = '/articles'

/** A question and its answer, for everyone; whoever is not helped by it asks. */
export function articlePage(setting: Setting, { language, question, answer, service }: OpenArticle): Html {
  const { words, reader } = setting
  const body = html`<article lang="${language}"><h1>${question}</h1>
<p class="soft">${service}</p>
${written(answer)}</article>
<p class="after"><a href="${reader?.party === true ? '/cases/new' : '/help'}">${words.ask.notAnswered}</a></p>`
  return layout(setting, { title: question, body })
}

/** Answers that seem to be to what she has written, before it is sent; null where there are none. */
export function answersAlike({ words }: Setting, articles: readonly ArticleItem[]): Html | null {
  if (articles.length === 0) return null
  return html`<section class="alike" aria-labelledby="answers"><h2 id="answers">${words.ask.answersTitle}</h2>
<p class="hint">${words.ask.answersHint}</p>
<ul>${articles.map(
    ({ id, question }) =>
      html`<li><a href="${ARTICLES_PATH}/${id}" target="_blank" rel="noopener">${question}</a></li>
`,
  )}</ul></section>`
}
