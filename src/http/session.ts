import type { FastifyReply } from 'fastify'
import { chooseLanguage, type Me, readSession, signIn, signOut } from '../contract/session.ts'
import type { House } from '../desk/house.ts'
import { chooseLanguage as choose, readMe } from '../desk/me.ts'
import { signOut as leave } from '../desk/session.ts'
import { signIn as enter } from '../desk/sign-in.ts'
import type { Instant, PersonId } from '../domain/id.ts'
import { deviceOf, giveDevice } from './device-cookie.ts'
import { type Frame, mount, mountOpen } from './mount.ts'
import { whereaboutsOf } from './request-header.ts'
import { cookieName, type Known } from './who.ts'

/** Signing in and out, who I am, my language. */
export function mountSession(frame: Frame): void {
  const { house, who } = frame
  mountOpen(frame, signIn, async ({ known, body, request, reply, refuse }) => {
    const { email, password = '' } = body
    const device = deviceOf(house, request.headers.cookie)
    const entered = await enter(house, { ...whereaboutsOf(request), email, password, device })
    if ('refused' in entered) return refuse({ code: entered.refused })
    await giveSession(frame, reply, known, entered)
    giveDevice(house, reply, entered.device)
    return answerMe(house, reply, entered.person)
  })
  mount(frame, readSession, async ({ known, reply }) => answerMe(house, reply, known.viewer.actor.person))
  mount(frame, chooseLanguage, async ({ known, body, reply }) => {
    await choose(house, known.viewer, body.language)
    who.forget()
    return answerMe(house, reply, known.viewer.actor.person)
  })
  mount(frame, signOut, async ({ known, reply }) => {
    if (known.by === 'cookie') await leave(house, known.token)
    who.forget()
    return takeCookie(house, reply).code(204).send()
  })
}

/**
 * Gives a browser its session: out of reach of scripts, and not sent along from other sites. The one it had is over,
 * whoever it was given to, so that nobody can lay one in wait for her (J03).
 */
export async function giveSession(
  { house, who }: Frame,
  reply: FastifyReply,
  before: Known | null,
  session: { readonly token: string; readonly expiresAt: Instant },
): Promise<void> {
  if (before?.by === 'cookie') await leave(house, before.token)
  who.forget()
  const seconds = Math.ceil((Date.parse(session.expiresAt) - Date.parse(house.now())) / 1000)
  reply.header('set-cookie', cookie(house, session.token, seconds))
}

/** Takes it away again. */
export function takeCookie(house: House, reply: FastifyReply): FastifyReply {
  return reply.header('set-cookie', cookie(house, '', 0))
}

function cookie(house: House, token: string, seconds: number): string {
  const secure = house.baseUrl.startsWith('https:') ? '; Secure' : ''
  return `${cookieName(house)}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

async function answerMe(house: House, reply: FastifyReply, person: PersonId): Promise<FastifyReply> {
  const me: Me | null = await readMe(house, person)
  if (me === null) throw new Error('somebody who is signed in is nobody')
  return reply.send(me)
}
