import type { FastifyReply } from 'fastify'
import type { Viewer } from '../desk/house.ts'
import { isSignedInOnly, readPartyCase } from '../desk/portal-party.ts'
import { askToRead, openToRead, readingParty, stopReading, whoMayOpen } from '../desk/portal-reading.ts'
import { readAttachment } from '../desk/read-case.ts'
import { READING_PATH } from '../desk/reading-token.ts'
import { type CaseNumber, isId } from '../domain/id.ts'
import { sendFile } from './attachment.ts'
import { languageChosen } from './language-choice.ts'
import type { Frame } from './mount.ts'
import { inLanguage, mountOpenPage, refuseAsPage, show, type Visit } from './page.ts'
import { casePage } from './portal/case-page.ts'
import { noFaults } from './portal/field.ts'
import { askedPage } from './portal/link-page.ts'
import { toldCode } from './portal/notice.ts'
import { readingDoorPage, readingOverPage } from './portal/reading-page.ts'
import type { Setting } from './portal/setting.ts'
import { signedInOnlyPage } from './portal/signed-in-only-page.ts'
import { fulfil, type Result, wishOf } from './portal-act.ts'
import { numberOf } from './portal-case.ts'
import { statusOf } from './problem.ts'
import { giveReading, readingShown } from './reading-cookie.ts'

/** Where nothing is read: a number no case has. */
const NO_CASE = 0

/**
 * Reading a case without an account: the fresh link in a mail is opened by a button, once, in the browser that asked
 * (DESIGN section 8). GET changes nothing.
 */
export function mountReading(frame: Frame): void {
  const { house } = frame
  const door = `${READING_PATH}/:number/:token`
  const page = `${READING_PATH}/:number`
  mountOpenPage(frame, 'GET', door, async visit => {
    const { setting, param, reply } = visit
    const { number, browser } = placeOf(frame, visit)
    const party = await whoMayOpen(house, number, param('token'), browser)
    if (party === null) return over(visit, number)
    if (await isSignedInOnly(house, party, number)) return signedInOnly(visit, number)
    return show(reply, readingDoorPage(setting, number))
  })
  mountOpenPage(frame, 'POST', door, async visit => {
    const { number, browser } = placeOf(frame, visit)
    const opened = await openToRead(house, number, visit.param('token'), browser)
    if (opened === null) return over(visit, number)
    giveReading(house, visit.reply, number, opened.browser)
    return visit.reply.redirect(`${READING_PATH}/${number}`, 303)
  })
  mountOpenPage(frame, 'GET', page, async visit => {
    const { number, browser } = placeOf(frame, visit)
    if (visit.asked('told') === 'asked') return show(visit.reply, askedPage(visit.setting))
    const reading = await readingParty(house, number, browser)
    return reading === null
      ? over(visit, number)
      : answer(frame, visit, number, reading, { told: toldCode(visit.asked('told')) })
  })
  mountOpenPage(frame, 'POST', page, async visit => {
    const { form, reply } = visit
    const { number, browser } = placeOf(frame, visit)
    const path = `${READING_PATH}/${number}`
    if (form.text('act') === 'read') {
      if (await ask(frame, visit, number, browser)) return signedInOnly(visit, number)
      return reply.redirect(`${path}?told=asked`, 303)
    }
    const reading = await readingParty(house, number, browser)
    if (reading === null) return over(visit, number)
    if (form.text('act') === 'leave') {
      await stopReading(house, number, browser)
      giveReading(house, reply, number, null)
      return reply.redirect(path, 303)
    }
    const setting = settingFor(visit, reading.party, path)
    const wish = wishOf(form, ['write', 'confirm', 'object'])
    if (wish === null) return refuseAsPage(reply, setting, { code: 'malformed' })
    const result = await fulfil(house, { setting, party: reading.party, door: 'link', number }, wish, form)
    if (result.told !== null) return reply.redirect(`${path}?told=${result.told}`, 303)
    return answer(frame, visit, number, reading, result)
  })
  mountOpenPage(frame, 'GET', `${page}/files/:attachment`, async visit => {
    const { number, browser } = placeOf(frame, visit)
    const reading = await readingParty(house, number, browser)
    if (reading === null) return over(visit, number)
    const attachment = visit.param('attachment')
    const file = isId(attachment) ? await readAttachment(house, reading.party, 'link', number, attachment) : null
    if (file !== null) return sendFile(visit.reply, file)
    return (await isSignedInOnly(house, reading.party, number))
      ? signedInOnly(visit, number)
      : refuseAsPage(visit.reply, visit.setting, { code: 'not-found' })
  })
}

type Reading = NonNullable<Awaited<ReturnType<typeof readingParty>>>

/** Sends a fresh link to whoever has read that case in this browser before; true where it is read only signed in. */
async function ask({ house }: Frame, visit: Visit, number: CaseNumber, browser: string | null): Promise<boolean> {
  const { request, reply } = visit
  const shown = await askToRead(house, { number, browser }, { source: request.ip, browser: () => browser })
  if (shown !== null && 'signedInOnly' in shown) return true
  if (shown !== null) giveReading(house, reply, number, shown.browser)
  return false
}

async function answer(
  { house }: Frame,
  visit: Visit,
  number: CaseNumber,
  { party, until }: Reading,
  result: Result | { readonly told: ReturnType<typeof toldCode> },
): Promise<FastifyReply> {
  const { form, reply } = visit
  const view = await readPartyCase(house, party, 'link', number)
  if (view === null) {
    // The case has turned out to be somebody else's, or confidential.
    return (await isSignedInOnly(house, party, number)) ? signedInOnly(visit, number) : over(visit, number)
  }
  const path = `${READING_PATH}/${number}`
  const [refusal, faults] = 'faults' in result ? [result.refusal, result.faults] : [null, noFaults]
  const page = casePage(settingFor(visit, party, path), {
    case: view,
    confidential: false,
    place: { path, files: `${path}/files`, me: party.name, until },
    told: result.told,
    refusal,
    faults,
    text: form.text('text'),
    objection: form.text('objection'),
    reference: '',
    says: '',
    version: '',
    key: house.newId(),
  })
  return show(reply, page, refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code])
}

/** It is hers, and no link opens it any more. */
function signedInOnly({ setting, form, reply }: Visit, number: CaseNumber): FastifyReply {
  return show(reply, signedInOnlyPage(setting, number, form.written()), 403)
}

/** Nothing is to be read here. The page names the address asked for and nothing else: whatever is the case, the same. */
function over({ setting, form, reply }: Visit, number: CaseNumber): FastifyReply {
  return show(reply, readingOverPage(setting, `${READING_PATH}/${number}`, form.written()), 404)
}

function placeOf({ house }: Frame, visit: Visit): { readonly number: CaseNumber; readonly browser: string | null } {
  const number = numberOf(visit) ?? NO_CASE
  return { number, browser: readingShown(house, visit.request.headers.cookie, number) }
}

/** Her own language, unless another was chosen in this browser; as somebody who is not signed in. */
function settingFor({ setting, request }: Visit, party: Viewer, here: string): Setting {
  const language = languageChosen(request.headers.cookie) ?? party.language
  return inLanguage({ ...setting, here }, language)
}
