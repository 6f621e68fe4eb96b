import type { FastifyReply } from 'fastify'
import { LINK_PATH } from '../desk/case-link.ts'
import { type Linked, openCaseLink } from '../desk/portal-link.ts'
import { readPartyCase } from '../desk/portal-party.ts'
import { languageChosen } from './language-choice.ts'
import type { Frame } from './mount.ts'
import { inLanguage, mountOpenPage, refuseAsPage, show, type Visit } from './page.ts'
import { noFaults } from './portal/field.ts'
import { type LinkPage, linkOverPage, linkPage } from './portal/link-page.ts'
import { toldCode } from './portal/notice.ts'
import type { Setting } from './portal/setting.ts'
import { fulfil, wishOf } from './portal-act.ts'
import { statusOf } from './problem.ts'

/** The page behind a link in a mail. GET changes nothing; each answer is a POST of its own (M.1.2.5). */
export function mountLink(frame: Frame): void {
  const { house } = frame
  const url = `${LINK_PATH}/:token`
  mountOpenPage(frame, 'GET', url, async visit => {
    const linked = await openCaseLink(house, visit.param('token'))
    if (linked === null) return show(visit.reply, linkOverPage(visit.setting), 404)
    return answer(frame, visit, linked, {
      told: toldCode(visit.asked('told')),
      refusal: null,
      faults: noFaults,
      objection: '',
    })
  })
  mountOpenPage(frame, 'POST', url, async visit => {
    const { form, param, reply } = visit
    const linked = await openCaseLink(house, param('token'))
    if (linked === null) return show(reply, linkOverPage(visit.setting), 404)
    const setting = settingFor(visit, linked)
    const wish = wishOf(form, ['confirm', 'object'])
    if (wish === null) return refuseAsPage(reply, setting, { code: 'malformed' })
    const result = await fulfil(house, { setting, ...linked, door: 'link' }, wish, form)
    if (result.told !== null) return reply.redirect(`${LINK_PATH}/${param('token')}?told=${result.told}`, 303)
    return answer(frame, visit, linked, { ...result, objection: form.text('objection') })
  })
}

async function answer(
  { house }: Frame,
  visit: Visit,
  linked: Linked,
  page: Omit<LinkPage, 'case'>,
): Promise<FastifyReply> {
  const view = await readPartyCase(house, linked.party, linked.number)
  // The case has turned out to be somebody else's.
  if (view === null) return show(visit.reply, linkOverPage(visit.setting), 404)
  const { refusal, faults } = page
  const status = refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code]
  return show(visit.reply, linkPage(settingFor(visit, linked), { ...page, case: view }), status)
}

/** Her own language, unless another was chosen in this browser; `here` is the link, without what was told. */
function settingFor({ known, setting, request, param }: Visit, { party }: Linked): Setting {
  const here = `${LINK_PATH}/${param('token')}`
  const language = known?.viewer.language ?? languageChosen(request.headers.cookie) ?? party.language
  return inLanguage({ ...setting, here }, language)
}
