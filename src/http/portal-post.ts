import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { uploads } from '../contract/letter.ts'
import { email, line, text } from '../contract/value.ts'
import { answered, handIn, readPost } from '../desk/portal-post.ts'
import { mailboxes } from '../store/post-view.ts'
import type { Frame } from './mount.ts'
import { mountOpenPage, refuseAsPage, show, type Visit } from './page.ts'
import { faultsAt, filesFault } from './page-fault.ts'
import { toldCode } from './portal/notice.ts'
import { type Back, postPage } from './portal/post-page.ts'
import { readInput } from './read-input.ts'

const answer = z.strictObject({ text, attachments: uploads })
const mail = z.strictObject({ from: email, to: z.string().min(1), subject: line, text, attachments: uploads })
const FIELDS = { from: 'from', to: 'to', subject: 'subject', text: 'text', attachments: 'files' }

/** The page Post of the example: every letter that leaves, and a way to play whoever gets it. Elsewhere there is none. */
export function mountPost(frame: Frame): void {
  const { house } = frame
  if (!house.example) return
  mountOpenPage(frame, 'GET', '/post', visit => answerPost(frame, visit, null))
  mountOpenPage(frame, 'POST', '/post', async visit => {
    const { setting, form, reply } = visit
    const letter = form.text('letter')
    if (letter === '') return writeFreely(frame, visit)
    const item = await answered(house, letter)
    if (item === null) return refuseAsPage(reply, setting, { code: 'not-found' })
    const attachments = await form.files('files')
    const heap = filesFault(attachments)
    const read = readInput(answer, { text: form.text('text'), ...(heap === null ? { attachments } : {}) })
    if (!read.ok || heap !== null) return sendBack(frame, visit, read.ok ? [] : read.faults, heap)
    const { messageId, subject, replyTo, to } = item.mail
    await handIn(house, {
      from: to,
      to: replyTo,
      subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
      text: read.value.text,
      inReplyTo: messageId,
      files: attachments,
    })
    return reply.redirect('/post?told=posted', 303)
  })
}

/** A mail of one's own, from whatever address one likes, as with any mail program. */
async function writeFreely(frame: Frame, visit: Visit): Promise<FastifyReply> {
  const { form, reply } = visit
  const attachments = await form.files('files')
  const heap = filesFault(attachments)
  const [from, to, subject] = ['from', 'to', 'subject'].map(form.text)
  const given = { from, to, subject, text: form.text('text'), ...(heap === null ? { attachments } : {}) }
  const read = readInput(mail, given)
  if (!read.ok || heap !== null) return sendBack(frame, visit, read.ok ? [] : read.faults, heap)
  const known = (await mailboxes(frame.house.database)).some(({ address }) => address === read.value.to)
  if (!known) return sendBack(frame, visit, [{ path: 'to', code: 'unknown' }], null)
  const { from: address, ...written } = read.value
  await handIn(frame.house, { ...written, from: { name: '', address }, inReplyTo: null, files: attachments })
  return reply.redirect('/post?told=posted', 303)
}

function sendBack(
  frame: Frame,
  visit: Visit,
  found: Parameters<typeof faultsAt>[1],
  heap: ReturnType<typeof filesFault>,
): Promise<FastifyReply> {
  const { setting, form } = visit
  const faults = new Map(faultsAt(setting.shared, found, FIELDS))
  if (heap !== null) faults.set('files', setting.shared.fault[heap])
  const letter = form.text('letter')
  return answerPost(frame, visit, {
    letter: letter === '' ? null : letter,
    faults,
    from: form.text('from'),
    to: form.text('to'),
    subject: form.text('subject'),
    text: form.text('text'),
  })
}

async function answerPost({ house }: Frame, visit: Visit, back: Back | null): Promise<FastifyReply> {
  const { setting, asked, reply } = visit
  const [post, boxes] = await Promise.all([readPost(house, asked('after')), mailboxes(house.database)])
  const page = { ...post, mailboxes: boxes, told: toldCode(asked('told')), back }
  return show(reply, postPage(setting, page, house.baseUrl), back === null ? 200 : 422)
}
