import type { FastifyReply } from 'fastify'
import type { ArticleView } from '../contract/article.ts'
import {
  draftArticle,
  listArticles,
  publishArticle,
  readArticle,
  withdrawArticle,
  writeArticle,
} from '../contract/article-route.ts'
import type { Outcome } from '../desk/house.ts'
import { listArticles as list, readArticle as read } from '../desk/knowledge/read-article.ts'
import {
  draftArticle as draft,
  publishArticle as publish,
  withdrawArticle as withdraw,
  writeArticle as write,
} from '../desk/knowledge/write-article.ts'
import { type Frame, mount } from './mount.ts'
import type { HttpRefusal } from './problem.ts'
import { requestKeyOf } from './request-header.ts'

/** What is known: questions and answers, written by the lines, published by the 2nd (O-23). */
export function mountArticles(frame: Frame): void {
  const { house } = frame
  mount(frame, listArticles, async ({ known, query, reply, refuse }) => {
    const page = await list(house, known.viewer, query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, readArticle, async call => answerWith(call, await read(house, call.known.viewer, call.params.article)))
  mount(frame, draftArticle, async call => {
    const drafted = await draft(house, call.known.viewer, call.body, requestKeyOf(call.request))
    if (drafted.done) call.reply.code(201).header('location', `/api/articles/${drafted.value.id}`)
    return answerWith(call, drafted)
  })
  mount(frame, writeArticle, async call =>
    answerWith(call, await write(house, call.known.viewer, call.params.article, call.body)),
  )
  mount(frame, publishArticle, async call =>
    answerWith(call, await publish(house, call.known.viewer, call.params.article, call.body.version)),
  )
  mount(frame, withdrawArticle, async call =>
    answerWith(call, await withdraw(house, call.known.viewer, call.params.article)),
  )
}

function answerWith(
  { reply, refuse }: { readonly reply: FastifyReply; readonly refuse: (refusal: HttpRefusal) => FastifyReply },
  outcome: Outcome<ArticleView>,
): FastifyReply {
  return outcome.done ? reply.send(outcome.value) : refuse(outcome.refusal)
}
