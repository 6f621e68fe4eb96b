import type { FastifyReply } from 'fastify'
import type { NoticeView } from '../contract/notice.ts'
import {
  attachCase,
  callAboutNotice,
  detachCase,
  discardNotice,
  draftNotice,
  endNotice,
  listCaseNotices,
  listNotices,
  publishNotice,
  readNotice,
  relayNotice,
  seeNotice,
  updateNotice,
  writeNotice,
} from '../contract/notice-route.ts'
import type { Outcome } from '../desk/house.ts'
import { callAboutNotice as call, relayNotice as relay, seeNotice as see } from '../desk/notice/answer-notice.ts'
import { attachCase as attach } from '../desk/notice/attach-case.ts'
import { discardNotice as discard, draftNotice as draft, writeNotice as write } from '../desk/notice/draft-notice.ts'
import { listNotices as list, listCaseNotices as listOfCase, readNotice as read } from '../desk/notice/read-notice.ts'
import { endNotice as end, publishNotice as publish, updateNotice as update } from '../desk/notice/tell-notice.ts'
import { doorOf, type Frame, mount } from './mount.ts'
import type { HttpRefusal } from './problem.ts'
import { requestKeyOf } from './request-header.ts'

/** Notices of operations: written by the 2nd line, passed on by each 1st line (O-30). */
export function mountNotice(frame: Frame): void {
  const { house } = frame
  mount(frame, listNotices, async ({ known, query, reply, refuse }) => {
    const page = await list(house, known.viewer, query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, readNotice, async call =>
    answerWithNotice(call, await read(house, call.known.viewer, call.params.notice)),
  )
  mount(frame, draftNotice, async call => {
    const drafted = await draft(house, call.known.viewer, call.body, requestKeyOf(call.request))
    if (drafted.done) call.reply.code(201).header('location', `/api/notices/${drafted.value.id}`)
    return answerWithNotice(call, drafted)
  })
  mount(frame, writeNotice, async call =>
    answerWithNotice(call, await write(house, call.known.viewer, call.params.notice, call.body)),
  )
  mount(frame, discardNotice, async ({ known, params, reply, refuse }) => {
    const done = await discard(house, known.viewer, params.notice)
    return done.done ? reply.code(204).send() : refuse(done.refusal)
  })
  mount(frame, listCaseNotices, async ({ known, params, reply, refuse }) => {
    const found = await listOfCase(house, known.viewer, params.number)
    return found.done ? reply.send({ items: found.value }) : refuse(found.refusal)
  })
  mountTelling(frame)
  mountAnswers(frame)
}

function mountTelling(frame: Frame): void {
  const { house } = frame
  mount(frame, publishNotice, async call => {
    const { known, params, body } = call
    return answerWithNotice(call, await publish(house, known.viewer, doorOf(known), params.notice, body.version))
  })
  mount(frame, updateNotice, async call => {
    const { known, params, body, request, reply } = call
    const told = await update(house, known.viewer, doorOf(known), params.notice, body, requestKeyOf(request))
    if (told.done) reply.code(201).header('location', `/api/notices/${told.value.id}`)
    return answerWithNotice(call, told)
  })
  mount(frame, endNotice, async call => {
    const { known, params, body } = call
    return answerWithNotice(call, await end(house, known.viewer, doorOf(known), params.notice, body))
  })
}

function mountAnswers(frame: Frame): void {
  const { house } = frame
  mount(frame, seeNotice, async call =>
    answerWithNotice(call, await see(house, call.known.viewer, call.params.notice, call.params.team)),
  )
  mount(frame, relayNotice, async call => {
    const { known, params, body } = call
    return answerWithNotice(call, await relay(house, known.viewer, doorOf(known), { ...params, relay: body }))
  })
  mount(frame, callAboutNotice, async it =>
    answerWithNotice(it, await call(house, it.known.viewer, it.params.notice, it.params.team)),
  )
  mount(frame, attachCase, async call =>
    answerWithNotice(
      call,
      await attach(house, call.known.viewer, doorOf(call.known), { ...call.params, attached: true }),
    ),
  )
  mount(frame, detachCase, async call =>
    answerWithNotice(
      call,
      await attach(house, call.known.viewer, doorOf(call.known), { ...call.params, attached: false }),
    ),
  )
}

function answerWithNotice(
  { reply, refuse }: { readonly reply: FastifyReply; readonly refuse: (refusal: HttpRefusal) => FastifyReply },
  outcome: Outcome<NoticeView>,
): FastifyReply {
  return outcome.done ? reply.send(outcome.value) : refuse(outcome.refusal)
}
