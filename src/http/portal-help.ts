import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { uploads } from '../contract/letter.ts'
import type { ToldRefusal } from '../contract/text/told-refusal.ts'
import { email, line, text } from '../contract/value.ts'
import { articlesForEveryone } from '../desk/knowledge/read-article.ts'
import { readNoticesNow } from '../desk/notice/public-notices.ts'
import { personalDataOn } from '../desk/personal-data.ts'
import { askByMail, readAgencies } from '../desk/portal-help.ts'
import type { Frame } from './mount.ts'
import { isPartyAnywhere, mountOpenPage, show, type Visit } from './page.ts'
import { faultsAt, filesFault } from './page-fault.ts'
import { type Faults, noFaults } from './portal/field.ts'
import { askPage, type Help, helpPage, helpSentPage } from './portal/help-page.ts'
import { titleOf } from './portal/title-of.ts'
import { statusOf } from './problem.ts'
import { readInput } from './read-input.ts'

const asked = z.strictObject({ agency: line, name: line, email, text, attachments: uploads })
const FIELDS = { agency: 'agency', name: 'name', email: 'email', text: 'text', attachments: 'files' }

/** Asking for help without an account: one question first, then only what is missing; answered by mail. */
export function mountHelp(frame: Frame): void {
  const { house } = frame
  mountOpenPage(frame, 'GET', '/help', async ({ known, setting, asked: query, reply }) => {
    if (query('told') === 'sent') return show(reply, helpSentPage(setting))
    if (known !== null && isPartyAnywhere(known)) return reply.redirect('/cases/new', 303)
    return show(reply, askPage(setting, { text: '', faults: noFaults, known: await readNoticesNow(house, null) }))
  })
  mountOpenPage(frame, 'POST', '/help', async visit => {
    const { setting, form, reply } = visit
    if (form.text('act') === 'send') return send(frame, visit)
    const told = readInput(text, form.text('text'))
    if (told.ok) return missing(frame, visit, house.newId(), {})
    const faults = faultsAt(setting.shared, told.faults, { '': 'text' })
    return show(
      reply,
      askPage(setting, { text: form.text('text'), faults, known: await readNoticesNow(house, null) }),
      422,
    )
  })
}

async function send(frame: Frame, visit: Visit): Promise<FastifyReply> {
  const { setting, form, request, reply } = visit
  const { house } = frame
  const key = /^[\w-]{1,60}$/.test(form.text('key')) ? form.text('key') : house.newId()
  const files = await form.files('files')
  const heap = filesFault(files)
  const [agencyKey, name, address] = ['agency', 'name', 'email'].map(form.text)
  const given = { agency: agencyKey, name, email: address, text: form.text('text') }
  const read = readInput(asked, { ...given, ...(heap === null ? { attachments: files } : {}) })
  const agency = (await readAgencies(house)).find(each => each.key === agencyKey)
  const faults = new Map(read.ok ? noFaults : faultsAt(setting.shared, read.faults, FIELDS))
  if (agency === undefined) faults.set('agency', setting.shared.fault.required)
  if (address === '') faults.set('email', setting.shared.fault.required)
  if (heap !== null) faults.set('files', setting.shared.fault[heap])
  // A browser cannot fill in files again.
  else if (faults.size > 0 && files.length > 0) faults.set('files', setting.words.newCase.filesAgain)
  if (!read.ok || agency === undefined || faults.size > 0) return missing(frame, visit, key, { faults })
  const kept = await askByMail(house, {
    agency,
    key,
    files,
    source: request.ip,
    from: { name: read.value.name, address: read.value.email },
    subject: titleOf(read.value.text),
    text: read.value.text,
    language: setting.language,
  })
  if (!kept) return missing(frame, visit, key, { refusal: { code: 'too-many-attempts' } })
  return reply.redirect('/help?told=sent', 303)
}

async function missing(
  { house }: Frame,
  { setting, form, reply }: Visit,
  key: string,
  { faults = noFaults, refusal = null }: { faults?: Faults; refusal?: ToldRefusal | null },
): Promise<FastifyReply> {
  const given: Help = {
    text: form.text('text'),
    agency: form.text('agency'),
    name: form.text('name'),
    email: form.text('email'),
    key,
    faults,
    refusal,
  }
  const status = refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code]
  const [agencies, answers, told] = await Promise.all([
    readAgencies(house),
    articlesForEveryone(house, given.text, setting.language),
    personalDataOn(house, setting.language, null),
  ])
  return show(reply, helpPage(setting, given, agencies, answers, told), status)
}
