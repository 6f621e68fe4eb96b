import { z } from 'zod'
import { articleStages } from '../domain/article.ts'
import { articleItem, articleView, writtenArticle } from './article.ts'
import { route } from './route.ts'
import { caseNumber, idOrKey, page, uuid } from './value.ts'

/** PostgreSQL's integer. */
const MAX_VERSION = 2_147_483_647
const version = z.number().int().min(1).max(MAX_VERSION)
const params = z.strictObject({ article: uuid })

export const listArticles = route({
  method: 'GET',
  path: '/api/articles',
  access: 'signed-in',
  summary: 'Articles, newest first; with `q` those that hold the words, the nearest first and one page of them',
  query: z.strictObject({
    stage: z.enum(articleStages).default('published'),
    service: idOrKey.optional(),
    /** Those learned from a case, whatever their stage. */
    case: caseNumber.optional(),
    q: z.string().trim().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    after: z.string().max(200).optional(),
  }),
  answer: page(articleItem),
  status: 200,
})

export const draftArticle = route({
  method: 'POST',
  path: '/api/articles',
  access: 'signed-in',
  summary:
    'Write an article, by itself or from a solved case; with `tell` also a notice to the 1st lines of all agencies',
  body: writtenArticle.extend({ case: caseNumber.nullable(), tell: z.boolean().default(false) }),
  answer: articleView,
  status: 201,
})

export const readArticle = route({
  method: 'GET',
  path: '/api/articles/{article}',
  access: 'signed-in',
  summary: 'A question and its answer, in every language it is written in',
  params,
  answer: articleView,
  status: 200,
})

export const writeArticle = route({
  method: 'PUT',
  path: '/api/articles/{article}',
  access: 'signed-in',
  summary: 'Write an article anew; `version` is the one that was on the screen',
  params,
  body: writtenArticle.extend({ version }),
  answer: articleView,
  status: 200,
})

export const publishArticle = route({
  method: 'PUT',
  path: '/api/articles/{article}/publication',
  access: 'signed-in',
  summary: 'Let its audience read it; `version` is the one that was on the screen (2nd line)',
  params,
  body: z.strictObject({ version }),
  answer: articleView,
  status: 200,
})

export const withdrawArticle = route({
  method: 'DELETE',
  path: '/api/articles/{article}/publication',
  access: 'signed-in',
  summary: 'Take it away from its audience; the lines can read it still (2nd line)',
  params,
  answer: articleView,
  status: 200,
})

/** All that is promised about articles. */
export const articleRoutes = [
  listArticles,
  draftArticle,
  readArticle,
  writeArticle,
  publishArticle,
  withdrawArticle,
] as const
