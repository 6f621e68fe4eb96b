import { findPeople, readCaller, registerPerson } from '../contract/caller.ts'
import { readCaller as callerOf, findPeople as find, registerPerson as register } from '../desk/caller.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** Who is calling: the search, a person with her cases, and one whom nobody knew. */
export function mountCaller(frame: Frame): void {
  const { house } = frame
  mount(frame, findPeople, async ({ known, query, reply, refuse }) => {
    const found = await find(house, known.viewer, query.q)
    return found.done ? reply.send({ items: found.value }) : refuse(found.refusal)
  })
  mount(frame, readCaller, async ({ known, params, reply, refuse }) => {
    const caller = await callerOf(house, known.viewer, params.person)
    return caller.done ? reply.send(caller.value) : refuse(caller.refusal)
  })
  mount(frame, registerPerson, async ({ known, body, request, reply, refuse }) => {
    const registered = await register(house, known.viewer, body, requestKeyOf(request))
    return registered.done ? reply.code(201).send(registered.value) : refuse(registered.refusal)
  })
}
