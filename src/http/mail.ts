import { Readable } from 'node:stream'
import {
  joinCaseFromMail,
  listWaitingMail,
  openCaseFromMail,
  readMailText,
  readRawMail,
  retryMail,
  setMailAside,
} from '../contract/mail.ts'
import { joinCaseFromMail as joinCase } from '../desk/join-waiting-mail.ts'
import {
  listWaitingMail as list,
  readMailText as mailText,
  openCaseFromMail as openCase,
  readRawMail as rawMail,
  retryMail as retry,
  setMailAside as setAside,
} from '../desk/waiting-mail.ts'
import { disposition } from './attachment.ts'
import { doorOf, type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** Mail that needs a person: the list, the mail as it came, and the four ways out. */
export function mountMail(frame: Frame): void {
  const { house } = frame
  mount(frame, listWaitingMail, async ({ known, query, reply, refuse }) => {
    const page = await list(house, known.viewer, query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, readRawMail, async ({ known, params, reply, refuse }) => {
    const raw = await rawMail(house, known.viewer, doorOf(known), params.mail)
    if (raw === null) return refuse({ code: 'not-found' })
    return reply
      .header('content-disposition', disposition('attachment', `${params.mail}.eml`))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .header('content-length', raw.size)
      .type('application/octet-stream')
      .send(Readable.from(raw.each()))
  })
  mount(frame, readMailText, async ({ known, params, reply, refuse }) => {
    const shown = await mailText(house, known.viewer, doorOf(known), params.mail)
    return shown === null
      ? refuse({ code: 'not-found' })
      : reply.header('cache-control', 'private, no-store').send(shown)
  })
  mount(frame, retryMail, async ({ known, params, request, reply, refuse }) => {
    const done = await retry(house, known.viewer, params.mail, requestKeyOf(request))
    return done.done ? reply.code(204).send() : refuse(done.refusal)
  })
  mount(frame, openCaseFromMail, async ({ known, params, request, reply, refuse }) => {
    const opened = await openCase(house, known.viewer, doorOf(known), params.mail, requestKeyOf(request))
    if (!opened.done) return refuse(opened.refusal)
    return reply.code(201).header('location', `/api/cases/${opened.value}`).send({ number: opened.value })
  })
  mount(frame, joinCaseFromMail, async ({ known, params, body, request, reply, refuse }) => {
    const joined = await joinCase(house, known.viewer, doorOf(known), params.mail, body, requestKeyOf(request))
    return joined.done ? reply.send({ number: joined.value }) : refuse(joined.refusal)
  })
  mount(frame, setMailAside, async ({ known, params, body, reply, refuse }) => {
    const done = await setAside(house, known.viewer, params.mail, body.reason)
    return done.done ? reply.code(204).send() : refuse(done.refusal)
  })
}
