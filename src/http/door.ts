import type { FastifyReply, FastifyRequest } from 'fastify'
import { live } from '../contract/system.ts'
import { type Frame, readerOf } from './mount.ts'
import { asksForPage, refuseAsPage, settingOf } from './page.ts'
import { type HttpRefusal, refuse } from './problem.ts'
import { comesFromElsewhere, isLoopbackHost } from './same-origin.ts'
import type { Known } from './who.ts'

/** Milliseconds from which a request is worth a line in the log. */
const SLOW_MS = 500

/** What holds for every request: whose Host it is, what is unknown, and how faults are told of. */
export function guardDoor({ app, house, who, looks }: Frame): void {
  const no = async (request: FastifyRequest, reply: FastifyReply, known: Known | null, refusal: HttpRefusal) =>
    asksForPage(request)
      ? refuseAsPage(reply, settingOf(house, await looks.now(), known, request, '/'), refusal)
      : refuse(reply, readerOf(known, request).language, refusal)
  if (house.example) {
    // The example needs no password, so no page elsewhere may reach it by a name that leads here (DNS rebinding).
    app.addHook('onRequest', async (request, reply) => {
      if (isLoopbackHost(request.headers.host ?? '')) return
      return no(request, reply, null, { code: 'wrong-host' })
    })
  }
  app.addHook('onRequest', async (request, reply) => {
    if (comesFromElsewhere(request, house.baseUrl)) return no(request, reply, null, { code: 'other-origin' })
  })
  app.addHook('onResponse', async (request, reply) => {
    const path = request.routeOptions.url ?? 'unknown'
    if (reply.elapsedTime < SLOW_MS || path === live.path) return
    house.say('a request was slow', { method: request.method, path, ms: Math.round(reply.elapsedTime) })
  })
  // The same bytes as for a case that may not be seen: in the language of the one who asks.
  app.setNotFoundHandler(async (request, reply) => {
    const known = await who.is(request)
    return no(request, reply, known, { code: 'not-found' })
  })
  app.setErrorHandler(async (error, request, reply) => {
    const code = codeOf(error)
    if (code === 'failed') {
      const path = request.routeOptions.url ?? 'unknown'
      house.say('a request failed', { method: request.method, path, fault: faultOf(error) })
    }
    return no(request, reply, null, { code })
  })
}

/** Faults of the one who asks, as Fastify found them; everything else is ours, and told without details (J12). */
function codeOf(error: unknown): 'malformed' | 'not-json' | 'too-large' | 'failed' {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  switch (status) {
    case 413:
      return 'too-large'
    case 415:
      return 'not-json'
    default:
      return typeof status === 'number' && status >= 400 && status < 500 ? 'malformed' : 'failed'
  }
}

function faultOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
