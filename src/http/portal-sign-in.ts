import type { FastifyReply } from 'fastify'
import type { ToldRefusal } from '../contract/text/told-refusal.ts'
import { chooseLanguage } from '../desk/me.ts'
import { signOut, viewerOfSession } from '../desk/session.ts'
import { signIn } from '../desk/sign-in.ts'
import { castView } from '../store/cast-view.ts'
import { deviceOf, giveDevice } from './device-cookie.ts'
import { keepLanguageChosen, languageChosen, languageNamed } from './language-choice.ts'
import type { Frame } from './mount.ts'
import { isStaffOfHouse, mountOpenPage, show, type Visit } from './page.ts'
import { safeNext } from './portal/next.ts'
import { castPage, signInPage } from './portal/sign-in-page.ts'
import { statusOf } from './problem.ts'
import { whereaboutsOf } from './request-header.ts'
import { giveSession, takeCookie } from './session.ts'

/** The front door: who comes in where, signing in and out, the language. */
export function mountEntrance(frame: Frame): void {
  const { house, who } = frame
  mountOpenPage(frame, 'GET', '/', ({ known, reply }) => {
    if (known === null) return reply.redirect('/sign-in', 303)
    return reply.redirect(isStaffOfHouse(known) ? '/desk/' : '/cases', 303)
  })
  mountOpenPage(frame, 'GET', '/sign-in', visit => {
    const next = visit.asked('next')
    // A letter leads here; who is signed in goes on. At the example one person plays several, and chooses.
    if (visit.known !== null && next !== undefined && !house.example) return visit.reply.redirect(safeNext(next), 303)
    return answer(frame, visit, '', safeNext(next))
  })
  mountOpenPage(frame, 'POST', '/sign-in', async visit => {
    const { form, request, reply } = visit
    const email = form.text('email').toLowerCase()
    const next = safeNext(form.text('next'))
    const device = deviceOf(house, request.headers.cookie)
    const password = form.secret('password')
    const entered = await signIn(house, { ...whereaboutsOf(request), email, password, device })
    if ('refused' in entered) return answer(frame, visit, email, next, { code: entered.refused })
    await giveSession(frame, reply, visit.known, entered)
    giveDevice(house, reply, entered.device)
    await takeLanguageAlong(frame, visit, entered.token)
    return reply.redirect(next, 303)
  })
  mountOpenPage(frame, 'POST', '/sign-out', async ({ known, reply }) => {
    if (known !== null) await signOut(house, known.token)
    who.forget()
    // At the example one person plays them all, and reads the same language throughout.
    if (house.example && known !== null) keepLanguageChosen(house, reply, known.viewer.language)
    return takeCookie(house, reply).redirect('/sign-in', 303)
  })
  mountOpenPage(frame, 'POST', '/language', async ({ known, form, reply }) => {
    const language = languageNamed(form.text('language'))
    if (language !== null && known === null) keepLanguageChosen(house, reply, language)
    if (language !== null && known !== null) {
      await chooseLanguage(house, known.viewer, language)
      who.forget()
    }
    return reply.redirect(safeNext(form.text('next')), 303)
  })
}

async function answer(
  { house }: Frame,
  { setting, reply }: Visit,
  email: string,
  next: string,
  refusal: ToldRefusal | null = null,
): Promise<FastifyReply> {
  const it = { email, next, refusal }
  const page = house.example ? castPage(setting, it, await castView(house.database)) : signInPage(setting, it)
  if (refusal?.code === 'too-many-attempts') reply.header('retry-after', '900')
  return show(reply, page, refusal === null ? 200 : statusOf[refusal.code])
}

/** The language somebody chose at the door becomes hers, and the browser forgets it. */
async function takeLanguageAlong({ house, who }: Frame, { request, reply }: Visit, token: string): Promise<void> {
  const language = languageChosen(request.headers.cookie)
  const session = language === null ? null : await viewerOfSession(house, token)
  if (language === null || session === null) return
  await chooseLanguage(house, session.viewer, language)
  keepLanguageChosen(house, reply, null)
  who.forget()
}
