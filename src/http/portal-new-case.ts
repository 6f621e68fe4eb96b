import type { FastifyReply } from 'fastify'
import { openCase } from '../contract/case-route.ts'
import type { ToldRefusal } from '../contract/text/told-refusal.ts'
import { text } from '../contract/value.ts'
import { articlesForEveryone } from '../desk/knowledge/read-article.ts'
import { readMe } from '../desk/me.ts'
import { readNoticesNow } from '../desk/notice/public-notices.ts'
import { openCase as open } from '../desk/open-case.ts'
import { personalDataOn } from '../desk/personal-data.ts'
import { asParty, casesAlike, readPartyCase, readServices } from '../desk/portal-party.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Frame } from './mount.ts'
import { mountPage, refuseAsPage, show, type Visit } from './page.ts'
import { faultsAt, filesFault } from './page-fault.ts'
import { type Faults, noFaults } from './portal/field.ts'
import { missingPage, questionPage } from './portal/new-case-page.ts'
import { titleOf } from './portal/title-of.ts'
import { fulfil, pressKey } from './portal-act.ts'
import { askReport, sendReport } from './portal-report.ts'
import { statusOf } from './problem.ts'
import { readInput } from './read-input.ts'
import type { Known } from './who.ts'

/** Asking for help: one question first, then only what is missing. A supplier reports what she has found instead. */
export function mountNewCase(frame: Frame): void {
  const knownTo = ({ viewer }: Known) => readNoticesNow(frame.house, asParty(viewer))
  mountPage(frame, 'GET', '/cases/new', async visit => {
    const { known, setting, reply } = visit
    if (isSupplier(known)) return askReport(frame, visit)
    return show(reply, questionPage(setting, { text: '', faults: noFaults, known: await knownTo(known) }))
  })
  mountPage(frame, 'POST', '/cases/new', async visit => {
    const { known, setting, form, reply } = visit
    if (isSupplier(known)) return sendReport(frame, visit)
    const told = readInput(text, form.text('text'))
    if (!told.ok && form.text('act') !== 'send') {
      const faults = faultsAt(setting.shared, told.faults, { '': 'text' })
      return show(reply, questionPage(setting, { text: form.text('text'), faults, known: await knownTo(known) }), 422)
    }
    if (form.text('act') === 'send') return send(frame, visit)
    return /^\d{1,9}$/.test(form.text('add')) ? add(frame, visit, Number(form.text('add'))) : missing(frame, visit, {})
  })
}

function isSupplier({ viewer }: Known): boolean {
  return viewer.actor.supplier !== null
}

/** What she wrote is said on a case of hers that asks the same, instead of opening another. */
async function add(frame: Frame, visit: Visit<Known>, number: CaseNumber): Promise<FastifyReply> {
  const { known, setting, form, reply } = visit
  const party = asParty(known.viewer)
  if ((await readPartyCase(frame.house, party, 'web', number)) === null) {
    return missing(frame, visit, { refusal: { code: 'not-found' } })
  }
  const result = await fulfil(frame.house, { setting, party, door: 'web', number }, 'write', form)
  return result.told === null ? missing(frame, visit, result) : reply.redirect(`/cases/${number}?told=written`, 303)
}

const FIELDS = { service: 'service', title: 'text', text: 'text', attachments: 'files' }

async function send(frame: Frame, visit: Visit<Known>): Promise<FastifyReply> {
  const { known, setting, form, reply } = visit
  const attachments = await form.files('files')
  const heap = filesFault(attachments)
  const read = readInput(openCase.body, {
    service: form.text('service'),
    title: titleOf(form.text('text')),
    text: form.text('text'),
    form: 'web',
    ...(heap === null ? { attachments } : {}),
  })
  const faults = new Map(read.ok ? noFaults : faultsAt(setting.shared, read.faults, FIELDS))
  if (form.text('service') === '') faults.set('service', setting.shared.fault.required)
  if (heap !== null) faults.set('files', setting.shared.fault[heap])
  // A browser cannot fill in files again.
  if (attachments.length > 0 && !faults.has('files')) faults.set('files', setting.words.newCase.filesAgain)
  if (!read.ok || heap !== null) return missing(frame, visit, { faults })
  const party = asParty(known.viewer)
  const opened = await open(frame.house, party, 'web', read.value, pressKey(form, read.value))
  if (!opened.done) return missing(frame, visit, { refusal: opened.refusal })
  return reply.redirect(`/cases/${opened.value}?told=opened`, 303)
}

async function missing(
  { house }: Frame,
  { known, setting, form, reply }: Visit<Known>,
  { faults = noFaults, refusal = null }: { faults?: Faults; refusal?: ToldRefusal | null },
): Promise<FastifyReply> {
  const text = form.text('text')
  const [services, me, alike, answers, personalData] = await Promise.all([
    readServices(house),
    readMe(house, known.viewer.actor.person),
    casesAlike(house, asParty(known.viewer), text),
    articlesForEveryone(house, text, setting.language),
    personalDataOn(house, setting.language, known.viewer.actor.person),
  ])
  if (me === null || me.agency === null) return refuseAsPage(reply, setting, { code: 'not-your-line' })
  const key = form.text('key') === '' ? house.newId() : form.text('key')
  const given = { text, service: form.text('service'), key, faults, refusal }
  const status = refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code]
  const choices = { services, alike, answers, agency: me.agency.name, personalData }
  return show(reply, missingPage(setting, given, choices), status)
}
