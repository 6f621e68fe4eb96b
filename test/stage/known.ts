import type { WrittenArticle } from '../../src/contract/article.ts'
import { draftArticle, publishArticle } from '../../src/desk/knowledge/write-article.ts'
import { viewer } from './acting.ts'
import type { OpenDesk } from './open-desk.ts'

/** An article as people write it, with nothing special about it. */
export const knownText: WrittenArticle = {
  service: 'lonn',
  audience: 'everyone',
  texts: { nb: { question: 'Hvor finner jeg lønnsslippen?', answer: 'Under Min side, til høyre.' } },
}

/** Writes an article as Ola, publishes it if told to, and says its id. */
export async function known(
  { house }: OpenDesk,
  part: Partial<WrittenArticle> & { readonly published?: boolean } = {},
): Promise<string> {
  const { published = false, ...rest } = part
  const made = await draftArticle(house, viewer('ola'), { ...knownText, ...rest, case: null, tell: false })
  if (!made.done) throw new Error(`no article: ${made.refusal.code}`)
  const { id, version } = made.value
  const out = published ? await publishArticle(house, viewer('ola'), id, version) : made
  if (!out.done) throw new Error(`not published: ${out.refusal.code}`)
  return id
}

/** Bodies of the routes of articles. */
export const articleBodies = {
  'POST /api/articles': () => ({ ...knownText, case: null }),
  'PUT /api/articles/{article}': () => ({ ...knownText, version: 1 }),
  'PUT /api/articles/{article}/publication': () => ({ version: 1 }),
}
