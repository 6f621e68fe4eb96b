import type { FastifyReply } from 'fastify'
import { email } from '../contract/value.ts'
import { askNewPassword } from '../desk/ask-new-password.ts'
import { chooseByLink } from '../desk/choose-password.ts'
import type { House } from '../desk/house.ts'
import { FORGOTTEN_PATH } from '../desk/house-letter-mail.ts'
import { linkPaths, whoseLink } from '../desk/one-time-link.ts'
import { canSend } from '../desk/outgoing-mail.ts'
import { languageChosen } from './language-choice.ts'
import type { Frame } from './mount.ts'
import { inLanguage, mountOpenPage, show, type Visit } from './page.ts'
import { type Faults, noFaults } from './portal/field.ts'
import { askedPage, forgottenPage, noMailPage } from './portal/forgotten-page.ts'
import { type NewPasswordPage, newPasswordPage, oldLinkPage } from './portal/new-password-page.ts'
import { passwordFaultText } from './portal/password-fault.ts'
import type { Setting } from './portal/setting.ts'
import { whereaboutsOf } from './request-header.ts'
import { giveSession } from './session.ts'

const ASKED_PATH = `${FORGOTTEN_PATH}/asked`

/** Ways to a password: a link asked for by its owner, and what lies behind that link and behind an invitation. */
export function mountPasswords(frame: Frame): void {
  mountForgotten(frame)
  mountLinkTo(frame, 'invitation')
  mountLinkTo(frame, 'reset')
}

function mountForgotten(frame: Frame): void {
  const { house } = frame
  mountOpenPage(frame, 'GET', FORGOTTEN_PATH, async ({ setting, reply }) =>
    (await canSend(house))
      ? show(reply, forgottenPage(setting, { email: '', faults: noFaults, tooMany: false }))
      : show(reply, noMailPage(setting)),
  )
  mountOpenPage(frame, 'POST', FORGOTTEN_PATH, async ({ setting, form, request, reply }) => {
    const given = form.text('email')
    const address = email.safeParse(given)
    if (!address.success) {
      const faults: Faults = new Map([['email', setting.shared.fault['not-an-address']]])
      return show(reply, forgottenPage(setting, { email: given, faults, tooMany: false }), 422)
    }
    if (await askNewPassword(house, { email: address.data, source: request.ip })) return reply.redirect(ASKED_PATH, 303)
    reply.header('retry-after', '900')
    return show(reply, forgottenPage(setting, { email: given, faults: noFaults, tooMany: true }), 429)
  })
  mountOpenPage(frame, 'GET', ASKED_PATH, ({ setting, reply }) => show(reply, askedPage(setting)))
}

/** GET changes nothing, for scanners of mail open every link before its reader does (J04). */
function mountLinkTo(frame: Frame, purpose: keyof typeof linkPaths): void {
  const { house } = frame
  const url = `${linkPaths[purpose]}/:token`
  mountOpenPage(frame, 'GET', url, async visit => {
    const link = await linkOf(house, purpose, visit)
    return link === null ? oldLink(visit) : answer(visit, link, { ...UNTOUCHED, purpose })
  })
  mountOpenPage(frame, 'POST', url, async visit => {
    const { known, param, form, request, reply } = visit
    const link = await linkOf(house, purpose, visit)
    if (link === null) return oldLink(visit)
    const password = form.secret('password')
    const asked = form.text('show')
    if (asked !== '') {
      return answer(visit, link, { purpose, written: password, inSight: asked === 'yes', faults: noFaults })
    }
    const from = whereaboutsOf(request)
    const chosen = await chooseByLink(house, { ...from, purpose, token: param('token'), password })
    if ('refused' in chosen) return oldLink(visit)
    if ('fault' in chosen) {
      const faults = new Map([['password', passwordFaultText(link.setting, chosen.fault)]])
      return answer(visit, link, { ...UNTOUCHED, purpose, faults })
    }
    await giveSession(frame, reply, known, chosen.session)
    return reply.redirect('/', 303)
  })
}

const UNTOUCHED = { written: '', inSight: false, faults: noFaults } as const

type Link = { readonly setting: Setting; readonly email: string }

/** Whose link it is, and the page's setting in her language unless another was chosen in this browser; null = none. */
async function linkOf(
  house: House,
  purpose: keyof typeof linkPaths,
  { setting, param, request, reply }: Visit,
): Promise<Link | null> {
  // The address is a secret: what this page loads and leads to is told the house's name, and no more of it.
  reply.header('referrer-policy', 'strict-origin')
  const person = await whoseLink(house, purpose, param('token'))
  if (person === null) return null
  const language = languageChosen(request.headers.cookie) ?? person.language
  return { setting: inLanguage(setting, language), email: person.email }
}

function answer({ reply }: Visit, { setting, email }: Link, page: Omit<NewPasswordPage, 'email'>): FastifyReply {
  return show(reply, newPasswordPage(setting, { ...page, email }), page.faults.size > 0 ? 422 : 200)
}

function oldLink({ setting, reply }: Visit): FastifyReply {
  return show(reply, oldLinkPage({ ...setting, here: '/' }, FORGOTTEN_PATH), 404)
}
