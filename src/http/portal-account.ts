import type { FastifyReply } from 'fastify'
import { changePassword } from '../desk/choose-password.ts'
import { endMyOtherSessions, endMySession, mySessions } from '../desk/session.ts'
import { isId } from '../domain/id.ts'
import { deviceOf } from './device-cookie.ts'
import type { Frame } from './mount.ts'
import { mountPage, refuseAsPage, show, type Visit } from './page.ts'
import { accountPage } from './portal/account-page.ts'
import { type Faults, noFaults } from './portal/field.ts'
import { toldCode } from './portal/notice.ts'
import { passwordFaultText } from './portal/password-fault.ts'
import { whereaboutsOf } from './request-header.ts'
import { giveSession } from './session.ts'
import type { Known } from './who.ts'

const PATH = '/account'

/** Her own key to the house: where she is signed in, and her password. */
export function mountAccount(frame: Frame): void {
  const { house, who } = frame
  mountPage(frame, 'GET', PATH, visit => answer(frame, visit, {}))
  mountPage(frame, 'POST', PATH, async visit => {
    const { known, form, setting, reply } = visit
    switch (form.text('act')) {
      case 'end': {
        const session = form.text('session')
        if (!isId(session) || !(await endMySession(house, known.viewer, session))) {
          return refuseAsPage(reply, setting, { code: 'not-found' })
        }
        who.forget()
        return reply.redirect(`${PATH}?told=signed-out-there`, 303)
      }
      case 'end-others':
        await endMyOtherSessions(house, known.viewer, known.token)
        who.forget()
        return reply.redirect(`${PATH}?told=signed-out-elsewhere`, 303)
      case 'password':
        return change(frame, visit)
      default:
        return refuseAsPage(reply, setting, { code: 'malformed' })
    }
  })
}

async function change(frame: Frame, visit: Visit<Known>): Promise<FastifyReply> {
  const { house } = frame
  const { known, form, setting, request, reply } = visit
  const changed = await changePassword(house, known.viewer, {
    ...whereaboutsOf(request),
    device: deviceOf(house, request.headers.cookie),
    now: form.secret('now'),
    next: form.secret('next'),
  })
  if ('fault' in changed) {
    return answer(frame, visit, { faults: new Map([['next', passwordFaultText(setting, changed.fault)]]) })
  }
  if ('refused' in changed) {
    if (changed.refused === 'too-many-attempts') return answer(frame, visit, { tooMany: true })
    return answer(frame, visit, { faults: new Map([['now', setting.words.access.wrong]]) })
  }
  await giveSession(frame, reply, known, changed.session)
  return reply.redirect(`${PATH}?told=password-changed`, 303)
}

async function answer(
  { house }: Frame,
  { known, setting, asked, reply }: Visit<Known>,
  { faults = noFaults, tooMany = false }: { readonly faults?: Faults; readonly tooMany?: boolean },
): Promise<FastifyReply> {
  const page = {
    email: known.viewer.email,
    password: !house.example,
    sessions: await mySessions(house, known.viewer, known.token),
    told: toldCode(asked('told')),
    tooMany,
    faults,
  }
  if (tooMany) reply.header('retry-after', '900')
  return show(reply, accountPage(setting, page), tooMany ? 429 : faults.size > 0 ? 422 : 200)
}
