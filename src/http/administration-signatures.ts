import {
  beginSigning,
  dropSigningKey,
  listSignatures,
  lookUpSigningKey,
  makeSigningKey,
} from '../contract/administration-signature.ts'
import {
  beginSigning as begin,
  dropSigningKey as drop,
  listSignatures as list,
  lookUpSigningKey as lookUp,
  makeSigningKey as make,
} from '../desk/administration/signature.ts'
import { type Frame, mount } from './mount.ts'

/** The keys that letters are signed with (DKIM). */
export function mountSignatures(frame: Frame): void {
  const { house } = frame
  mount(frame, listSignatures, async ({ reply }) => reply.send({ items: await list(house) }))
  mount(frame, makeSigningKey, async ({ known, params, reply, refuse }) => {
    const made = await make(house, known.viewer, params.domain)
    return made.done ? reply.send(made.value) : refuse(made.refusal)
  })
  mount(frame, beginSigning, async ({ known, params, body, reply, refuse }) => {
    const begun = await begin(house, known.viewer, params.domain, body.selector)
    return begun.done ? reply.send(begun.value) : refuse(begun.refusal)
  })
  mount(frame, dropSigningKey, async ({ known, params, reply, refuse }) => {
    const dropped = await drop(house, known.viewer, params.domain, params.selector)
    return dropped.done ? reply.code(204).send() : refuse(dropped.refusal)
  })
  mount(frame, lookUpSigningKey, async ({ params, reply, refuse }) => {
    const lookedUp = await lookUp(house, params.domain, params.selector)
    return lookedUp.done ? reply.send(lookedUp.value) : refuse(lookedUp.refusal)
  })
}
