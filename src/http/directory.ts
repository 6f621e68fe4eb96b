import { findPeople, readDirectory, registerPerson } from '../contract/directory.ts'
import { readDirectory as directoryOf, findPeople as find, registerPerson as register } from '../desk/directory.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** What staff choose among, the search for a caller, and a new end user. */
export function mountDirectory(frame: Frame): void {
  const { house } = frame
  mount(frame, readDirectory, async ({ known, reply, refuse }) => {
    const directory = await directoryOf(house, known.viewer)
    return directory.done ? reply.send(directory.value) : refuse(directory.refusal)
  })
  mount(frame, findPeople, async ({ known, query, reply, refuse }) => {
    const found = await find(house, known.viewer, query.q)
    return found.done ? reply.send({ items: found.value }) : refuse(found.refusal)
  })
  mount(frame, registerPerson, async ({ known, body, request, reply, refuse }) => {
    const registered = await register(house, known.viewer, body, requestKeyOf(request))
    return registered.done ? reply.code(201).send(registered.value) : refuse(registered.refusal)
  })
}
