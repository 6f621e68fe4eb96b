import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Route } from '../contract/route.ts'
import type { House, Viewer } from '../desk/house.ts'
import type { Door } from '../domain/actor.ts'
import { languageAsked } from './language.ts'
import type { Looks } from './looks.ts'
import { type HttpRefusal, refuse } from './problem.ts'
import { readInput, type Told } from './read-input.ts'
import { isSameOrigin } from './same-origin.ts'
import type { Known, Who } from './who.ts'

/** What every route needs to be hung on. */
export type Frame = {
  readonly app: FastifyInstance
  readonly house: House
  readonly who: Who
  readonly looks: Looks
}

/** Bytes of a body: of ordinary ones, and of those that carry files. */
const SMALL = 1_048_576
export const WITH_FILES = 15 * SMALL

type Shape = z.ZodType | undefined

/** A request that may be answered: read by its promise, with the one who asks. */
export type Call<Someone, Params extends Shape, Query extends Shape, Body extends Shape> = {
  readonly known: Someone
  readonly params: Told<Params>
  readonly query: Told<Query>
  readonly body: Told<Body>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly refuse: (refusal: HttpRefusal) => FastifyReply
}

/** Hangs a promise for whoever is signed in, for administrators, or for those who keep the handbook: 401 or 403 to others. */
export function mount<Params extends Shape, Query extends Shape, Body extends Shape, Answer extends Shape>(
  frame: Frame,
  route: Route<Params, Query, Body, Answer>,
  handle: (call: Call<Known, Params, Query, Body>) => Promise<FastifyReply>,
  bodyLimit = SMALL,
): void {
  const asSomebody = (call: Call<Known | null, Params, Query, Body>) => {
    const { known } = call
    if (known === null) return call.refuse({ code: 'not-signed-in' })
    if (route.access === 'administrator' && !known.viewer.actor.administrator) {
      return call.refuse({ code: 'only-administrator' })
    }
    if (route.access === 'process-owner' && !known.viewer.actor.processOwner) {
      return call.refuse({ code: 'only-process-owner' })
    }
    return handle({ ...call, known })
  }
  mountOpen(frame, route, asSomebody, bodyLimit)
}

/** Hangs a promise for anybody. What is no GET must come from a page of ours, or from a program with a token. */
export function mountOpen<Params extends Shape, Query extends Shape, Body extends Shape, Answer extends Shape>(
  { app, house, who }: Frame,
  route: Route<Params, Query, Body, Answer>,
  handle: (call: Call<Known | null, Params, Query, Body>) => FastifyReply | Promise<FastifyReply>,
  bodyLimit = SMALL,
): void {
  app.route({
    method: route.method,
    url: route.path.replace(/\{(\w+)\}/g, ':$1'),
    // What HEAD answers is what GET answers, without the body; a stream has no such thing.
    exposeHeadRoute: route.answer !== undefined,
    bodyLimit,
    handler: async (request, reply) => {
      const known = await who.is(request)
      const { language } = readerOf(known, request)
      const no = (refusal: HttpRefusal) => refuse(reply, language, refusal)
      if (known === null && route.access !== 'anyone') return no({ code: 'not-signed-in' })
      if (route.method !== 'GET' && known?.by !== 'bearer' && !isSameOrigin(request, house.baseUrl)) {
        return no({ code: 'other-origin' })
      }
      if (known?.scope === 'read' && route.method !== 'GET') return no({ code: 'read-only-token' })
      const params = readInput(route.params, request.params)
      // A path that cannot name anything names nothing.
      if (!params.ok) return no({ code: 'not-found' })
      const query = readInput(route.query, request.query)
      if (!query.ok) return no({ code: 'invalid', faults: query.faults })
      const body = readInput(route.body, request.body)
      if (!body.ok) return no({ code: 'invalid', faults: body.faults })
      const input = { params: params.value, query: query.value, body: body.value }
      return handle({ known, ...input, request, reply, refuse: no })
    },
  })
}

/** Through which door somebody came: pages show a cookie, programs a token. */
export function doorOf({ by }: Known): Door {
  return by === 'cookie' ? 'web' : 'api'
}

/** The language of whoever reads the answer. */
export function readerOf(known: Known | null, request: FastifyRequest): Pick<Viewer, 'language'> {
  return { language: known?.viewer.language ?? languageAsked(request.headers['accept-language'], 'nb') }
}
