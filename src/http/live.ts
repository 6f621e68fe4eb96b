import type { ServerResponse } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { live } from '../contract/system.ts'
import type { House, Viewer } from '../desk/house.ts'
import { mayKnowLookers } from '../desk/look.ts'
import { mayRead, readBefore } from '../desk/read-case.ts'
import { type Frame, mount } from './mount.ts'
import type { Happening, News } from './news.ts'

const HEARTBEAT_MS = 20_000
/** Bytes a browser may be behind; one that is further behind asks for everything anew when it comes again. */
const MOST_BEHIND = 262_144

/** The stream of what changes (server-sent events): number and version, of what the viewer may see at that moment. */
export function mountLive(frame: Frame, news: News): void {
  const streams = new Set<ServerResponse>()
  frame.app.addHook('preClose', async () => {
    for (const stream of streams) stream.end()
  })
  mount(frame, live, async ({ request, reply }) => {
    const stream = reply.hijack().raw
    streams.add(stream)
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-accel-buffering': 'no',
    })
    stream.write('retry: 2000\n\n')
    let last: Promise<void> = Promise.resolve()
    // One after the other, so that what happened first is told first.
    const soon = (happening: Happening | null) => {
      last = last.then(() => tell(frame, request, stream, happening)).catch(() => void stream.destroy())
    }
    const unfollow = news.follow(soon)
    const heartbeat = setInterval(() => soon(null), HEARTBEAT_MS)
    stream.on('close', () => {
      unfollow()
      clearInterval(heartbeat)
      streams.delete(stream)
    })
    return reply
  })
}

/** Tells one stream of one thing, if she is still signed in and may know of it now; otherwise it ends, or is silent. */
async function tell(
  { house, who }: Frame,
  request: FastifyRequest,
  stream: ServerResponse,
  happening: Happening | null,
): Promise<void> {
  if (stream.writableEnded || stream.destroyed) return
  const known = await who.is(request)
  if (known === null) {
    stream.end()
    return
  }
  const text = await textOf(house, known.viewer, happening)
  if (text !== null && !stream.writableEnded) stream.write(text)
  if (stream.writableLength > MOST_BEHIND) stream.destroy()
}

async function textOf(house: House, viewer: Viewer, happening: Happening | null): Promise<string | null> {
  switch (happening?.kind) {
    case undefined:
      return ':\n\n'
    case 'case': {
      const { number, version, lostTo } = happening
      const isHers = (await mayRead(house, viewer, number)) || (await readBefore(house, viewer, number, lostTo))
      return isHers ? eventOf('case', { number, version }) : null
    }
    case 'presence': {
      const { number, told } = happening
      if (!told.includes(viewer.actor.person)) return null
      return (await mayKnowLookers(house, viewer, number)) ? eventOf('presence', { number }) : null
    }
    case 'mail':
      return viewer.actor.memberships.length > 0 ? eventOf('mail', {}) : null
    case 'people':
      return null
    default:
      return happening satisfies never
  }
}

function eventOf(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
