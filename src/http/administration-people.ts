import { addPerson, changePerson, listEverybody, readPerson } from '../contract/administration-person.ts'
import { joinTeam, leaveTeam } from '../contract/administration-team.ts'
import { addThing } from '../desk/administration/keep.ts'
import { listPeople } from '../desk/administration/list.ts'
import { changePerson as change, readPerson as read, setMember } from '../desk/administration/person.ts'
import { personKind } from '../desk/administration/person-kind.ts'
import { created } from './administration.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** People and the teams they are in, as administrators set them up. Whoever has changed is known anew at once. */
export function mountPeople(frame: Frame): void {
  const { house, who } = frame
  mount(frame, listEverybody, async ({ query, reply, refuse }) => {
    const page = await listPeople(house, query)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, readPerson, async ({ params, reply, refuse }) => {
    const person = await read(house, params.id)
    return person.done ? reply.send(person.value) : refuse(person.refusal)
  })
  mount(frame, addPerson, async ({ known, body, request, reply, refuse }) => {
    const added = await addThing(house, known.viewer, personKind, body, requestKeyOf(request))
    return added.done ? created(reply, addPerson.path, added.value) : refuse(added.refusal)
  })
  mount(frame, changePerson, async ({ known, params, body, reply, refuse }) => {
    const changed = await change(house, known.viewer, params.id, body)
    who.forget()
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  for (const [route, member] of [
    [joinTeam, true],
    [leaveTeam, false],
  ] as const) {
    mount(frame, route, async ({ known, params, reply, refuse }) => {
      const set = await setMember(house, known.viewer, { team: params.id, person: params.person, member })
      who.forget()
      return set.done ? reply.code(204).send() : refuse(set.refusal)
    })
  }
}
