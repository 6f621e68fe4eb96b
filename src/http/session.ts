import type { FastifyReply } from 'fastify'
import { chooseLanguage, type Me, readSession, signIn, signOut } from '../contract/session.ts'
import type { House } from '../desk/house.ts'
import { chooseLanguage as choose, readMe } from '../desk/me.ts'
import { signIn as enter, signOut as leave } from '../desk/sign-in.ts'
import type { Instant, PersonId } from '../domain/id.ts'
import { type Frame, mount, mountOpen } from './mount.ts'
import { cookieName } from './who.ts'

/** Signing in and out, who I am, my language. */
export function mountSession(frame: Frame): void {
  const { house, who } = frame
  mountOpen(frame, signIn, async ({ body, request, reply, refuse }) => {
    const { email, password = '' } = body
    const entered = await enter(house, { email, password, source: request.ip })
    if ('refused' in entered) return refuse({ code: entered.refused })
    giveCookie(house, reply, entered)
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

/** Gives a browser its session: out of reach of scripts, and not sent along from other sites. */
export function giveCookie(
  house: House,
  reply: FastifyReply,
  session: { readonly token: string; readonly expiresAt: Instant },
): void {
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
