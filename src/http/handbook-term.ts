import { addTerm, changeTerm, dropTerm, listTermChanges, listTerms } from '../contract/handbook-term.ts'
import {
  addTerm as add,
  changeTerm as change,
  dropTerm as drop,
  readTermChanges,
  readTerms,
} from '../desk/routine-change/terms.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** The register of terms, and what was changed in it. */
export function mountHandbookTerms(frame: Frame): void {
  const { house } = frame
  mount(frame, listTerms, async ({ reply }) => reply.send({ items: await readTerms(house) }))
  mount(frame, addTerm, async ({ known, body, request, reply, refuse }) => {
    const added = await add(house, known.viewer, body.texts, requestKeyOf(request))
    return added.done ? reply.code(201).send(added.value) : refuse(added.refusal)
  })
  mount(frame, changeTerm, async ({ known, params, body, reply, refuse }) => {
    const changed = await change(house, known.viewer, params.term, body)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, dropTerm, async ({ known, params, reply, refuse }) => {
    const dropped = await drop(house, known.viewer, params.term)
    return dropped.done ? reply.code(204).send() : refuse(dropped.refusal)
  })
  mount(frame, listTermChanges, async ({ query, reply, refuse }) => {
    const read = await readTermChanges(house, query)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
}
