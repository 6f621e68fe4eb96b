import { tryMail } from '../contract/administration-mail.ts'
import {
  changeLogo,
  changeOrganisation,
  readOrganisation,
  removeLogo,
} from '../contract/administration-organisation.ts'
import { endOutgoing, readOutgoing, setOutgoing } from '../contract/administration-outgoing.ts'
import { readStart } from '../contract/administration-start.ts'
import {
  changeOrganisation as change,
  changeLogo as draw,
  readOrganisation as read,
  removeLogo as remove,
} from '../desk/administration/organisation.ts'
import {
  endOutgoing as endWayOut,
  setOutgoing as setWayOut,
  readOutgoing as wayOut,
} from '../desk/administration/outgoing-mail.ts'
import { readStart as start } from '../desk/administration/start.ts'
import { tryMail as tryIt } from '../desk/administration/test-mail.ts'
import { type Frame, mount } from './mount.ts'

/** The organisation itself: how far it has come, its name and looks, and whether its mail leaves. */
export function mountOrganisation(frame: Frame): void {
  const { house, looks } = frame
  mount(frame, readStart, async ({ reply }) => reply.send(await start(house)))
  mount(frame, readOrganisation, async ({ reply }) => reply.send(await read(house)))
  mount(frame, changeOrganisation, async ({ known, body, reply, refuse }) => {
    const changed = await change(house, known.viewer, body)
    looks.forget()
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, changeLogo, async ({ known, body, reply, refuse }) => {
    const changed = await draw(house, known.viewer, body.png)
    looks.forget()
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, removeLogo, async ({ known, reply, refuse }) => {
    const removed = await remove(house, known.viewer)
    looks.forget()
    return removed.done ? reply.code(204).send() : refuse(removed.refusal)
  })
  mount(frame, readOutgoing, async ({ reply }) => reply.send(await wayOut(house)))
  mount(frame, setOutgoing, async ({ known, body, reply, refuse }) => {
    const set = await setWayOut(house, known.viewer, body)
    return set.done ? reply.send(set.value) : refuse(set.refusal)
  })
  mount(frame, endOutgoing, async ({ known, reply, refuse }) => {
    const ended = await endWayOut(house, known.viewer)
    return ended.done ? reply.code(204).send() : refuse(ended.refusal)
  })
  mount(frame, tryMail, async ({ known, reply, refuse }) => {
    const tried = await tryIt(house, known.viewer)
    return tried.done ? reply.send(tried.value) : refuse(tried.refusal)
  })
}
