import type { FastifyReply } from 'fastify'
import { LINK_PATH } from '../desk/case-link.ts'
import { type Linked, openCaseLink } from '../desk/portal-link.ts'
import { isSignedInOnly, readPartyCase } from '../desk/portal-party.ts'
import { askToRead } from '../desk/portal-reading.ts'
import type { CaseNumber } from '../domain/id.ts'
import { languageChosen } from './language-choice.ts'
import type { Frame } from './mount.ts'
import { inLanguage, mountOpenPage, refuseAsPage, show, type Visit } from './page.ts'
import { noFaults } from './portal/field.ts'
import { askedPage, type LinkPage, linkOverPage, linkPage } from './portal/link-page.ts'
import { toldCode } from './portal/notice.ts'
import type { Setting } from './portal/setting.ts'
import { signedInOnlyPage } from './portal/signed-in-only-page.ts'
import { fulfil, wishOf } from './portal-act.ts'
import { statusOf } from './problem.ts'
import { giveReading, readingShown } from './reading-cookie.ts'

/** The page behind a link in a mail. GET changes nothing; each answer is a POST of its own (M.1.2.5). */
export function mountLink(frame: Frame): void {
  const { house } = frame
  const url = `${LINK_PATH}/:token`
  mountOpenPage(frame, 'GET', url, async visit => {
    const linked = await openCaseLink(house, visit.param('token'))
    const setting = linked === null ? atLink(visit) : settingFor(visit, linked)
    if (visit.asked('told') === 'asked') return show(visit.reply, askedPage(setting))
    if (linked === null) return show(visit.reply, linkOverPage(setting), 404)
    return answer(frame, visit, linked, {
      told: toldCode(visit.asked('told')),
      refusal: null,
      faults: noFaults,
      objection: '',
    })
  })
  mountOpenPage(frame, 'POST', url, async visit => {
    const { form, param, reply } = visit
    if (form.text('act') === 'read') {
      const signedInOnly = await ask(frame, visit)
      if (signedInOnly !== null) return show(reply, signedInOnlyPage(atLink(visit), signedInOnly, form.written()), 403)
      return reply.redirect(`${LINK_PATH}/${param('token')}?told=asked`, 303)
    }
    const linked = await openCaseLink(house, param('token'))
    if (linked === null) return show(reply, linkOverPage(atLink(visit)), 404)
    const setting = settingFor(visit, linked)
    const wish = wishOf(form, ['confirm', 'object'])
    if (wish === null) return refuseAsPage(reply, setting, { code: 'malformed' })
    const result = await fulfil(house, { setting, ...linked, door: 'link' }, wish, form)
    if (result.told !== null) return reply.redirect(`${LINK_PATH}/${param('token')}?told=${result.told}`, 303)
    return answer(frame, visit, linked, { ...result, objection: form.text('objection') })
  })
}

/**
 * Sends a fresh link to where the link went, over or not, and lets this browser know that it asked. The number of a case
 * that is read only signed in, where nothing is sent.
 */
async function ask({ house }: Frame, { param, request, reply }: Visit): Promise<CaseNumber | null> {
  const { cookie } = request.headers
  const browser = (number: CaseNumber) => readingShown(house, cookie, number)
  const shown = await askToRead(house, { link: param('token') }, { source: request.ip, browser })
  if (shown !== null && 'signedInOnly' in shown) return shown.signedInOnly
  if (shown !== null) giveReading(house, reply, shown.number, shown.browser)
  return null
}

async function answer(
  { house }: Frame,
  visit: Visit,
  linked: Linked,
  page: Omit<LinkPage, 'case' | 'atHome'>,
): Promise<FastifyReply> {
  const view = await readPartyCase(house, linked.party, 'link', linked.number)
  if (view === null) {
    const { party, number } = linked
    if (await isSignedInOnly(house, party, number)) {
      return show(visit.reply, signedInOnlyPage(settingFor(visit, linked), number, visit.form.written()), 403)
    }
    // The case has turned out to be somebody else's.
    return show(visit.reply, linkOverPage(atLink(visit)), 404)
  }
  const { refusal, faults } = page
  const atHome = visit.known?.viewer.actor.person === linked.party.actor.person
  const status = refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code]
  return show(visit.reply, linkPage(settingFor(visit, linked), { ...page, case: view, atHome }), status)
}

function atLink({ setting, param }: Visit): Setting {
  return { ...setting, here: `${LINK_PATH}/${param('token')}` }
}

/** Her own language, unless another was chosen in this browser; `here` is the link, without what was told. */
function settingFor(visit: Visit, { party }: Linked): Setting {
  const { known, request } = visit
  const language = known?.viewer.language ?? languageChosen(request.headers.cookie) ?? party.language
  return inLanguage(atLink(visit), language)
}
