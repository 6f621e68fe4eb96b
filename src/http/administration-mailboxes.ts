import {
  chooseClosedAnswers,
  endMailbox,
  listMailboxes,
  lookIntoMailbox,
  setMailbox,
  tryMailbox,
  tryRoundTrip,
} from '../contract/administration-mailbox.ts'
import { listRefusedMail } from '../contract/administration-refused.ts'
import { chooseClosedAnswers as choose } from '../desk/administration/closed-answers.ts'
import {
  endMailbox as end,
  lookInto,
  listMailboxes as mailboxes,
  setMailbox as set,
} from '../desk/administration/mailbox.ts'
import { tryRoundTrip as sendRound, tryMailbox as tryIt } from '../desk/administration/test-mail.ts'
import { listRefused } from '../desk/refused-mail.ts'
import { type Frame, mount } from './mount.ts'

/** The addresses of the teams: how their mail is fetched, and whether a letter leaves from them. */
export function mountMailboxes(frame: Frame): void {
  const { house } = frame
  mount(frame, listRefusedMail, async ({ query, reply, refuse }) => {
    const page = await listRefused(house, query.after)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, listMailboxes, async ({ reply }) => reply.send({ items: await mailboxes(house) }))
  mount(frame, setMailbox, async ({ known, params, body, reply, refuse }) => {
    const kept = await set(house, known.viewer, params.team, body)
    return kept.done ? reply.send(kept.value) : refuse(kept.refusal)
  })
  mount(frame, lookIntoMailbox, async ({ params, body, reply, refuse }) => {
    const looked = await lookInto(house, params.team, body)
    return looked.done ? reply.send(looked.value) : refuse(looked.refusal)
  })
  mount(frame, endMailbox, async ({ known, params, reply, refuse }) => {
    const ended = await end(house, known.viewer, params.team)
    return ended.done ? reply.code(204).send() : refuse(ended.refusal)
  })
  mount(frame, chooseClosedAnswers, async ({ known, params, body, reply, refuse }) => {
    const chosen = await choose(house, known.viewer, params.team, body.closedAnswers)
    return chosen.done ? reply.send(chosen.value) : refuse(chosen.refusal)
  })
  mount(frame, tryRoundTrip, async ({ known, params, reply, refuse }) => {
    const tried = await sendRound(house, known.viewer, params.team)
    return tried.done ? reply.send(tried.value) : refuse(tried.refusal)
  })
  mount(frame, tryMailbox, async ({ known, params, reply, refuse }) => {
    const tried = await tryIt(house, known.viewer, params.team)
    return tried.done ? reply.send(tried.value) : refuse(tried.refusal)
  })
}
