import type { FastifyReply } from 'fastify'
import { actTogether, countCases, listCases, openCase, readCase } from '../contract/case-route.ts'
import { execute } from '../desk/execute.ts'
import { countCases as count, listCases as list } from '../desk/list-cases.ts'
import { openCase as open } from '../desk/open-case.ts'
import { readCase as read } from '../desk/read-case.ts'
import type { CaseNumber } from '../domain/id.ts'
import { type Call, doorOf, type Frame, mount, WITH_FILES } from './mount.ts'
import { conditionsOf, requestKeyOf } from './request-header.ts'
import type { Known } from './who.ts'

/** The list of cases, one case, opening one, and several commands at once. */
export function mountCase(frame: Frame): void {
  const { house } = frame
  mount(frame, listCases, async ({ known, query, reply, refuse }) => {
    const page = await list(house, known.viewer, doorOf(known), query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, countCases, async ({ known, query, reply, refuse }) => {
    const counted = await count(house, known.viewer, query)
    return counted.done ? reply.send(counted.value) : refuse(counted.refusal)
  })
  mount(frame, readCase, async call => answerWithCase(frame, call, call.params.number))
  mount(
    frame,
    openCase,
    async call => {
      const { known, body, request, refuse } = call
      const opened = await open(house, known.viewer, doorOf(known), body, requestKeyOf(request))
      return opened.done ? answerWithCase(frame, call, opened.value, 201) : refuse(opened.refusal)
    },
    WITH_FILES,
  )
  mount(
    frame,
    actTogether,
    async call => {
      const { known, params, body, request, refuse } = call
      const done = await execute(
        house,
        known.viewer,
        doorOf(known),
        params.number,
        body.commands,
        conditionsOf(request),
      )
      return done.done ? answerWithCase(frame, call, done.value.number, 201) : refuse(done.refusal)
    },
    WITH_FILES,
  )
}

/**
 * Answers with the whole case as the viewer may see it; its version is the ETag. One who by her own command may see it
 * no longer is told so by 204.
 */
export async function answerWithCase(
  { house }: Frame,
  { known, reply, refuse }: Pick<Call<Known, undefined, undefined, undefined>, 'known' | 'reply' | 'refuse'>,
  number: CaseNumber,
  created?: 200 | 201,
): Promise<FastifyReply> {
  const view = await read(house, known.viewer, doorOf(known), number)
  if (view === null) return created === undefined ? refuse({ code: 'not-found' }) : reply.code(204).send()
  reply.header('etag', `"${view.version}"`)
  if (created === 201) reply.code(201).header('location', `/api/cases/${number}`)
  return reply.send(view)
}
