import { listTextChanges, readTexts, writeTexts } from '../contract/routine-text.ts'
import { readTextChanges, readTexts as textsOf, writeTexts as write } from '../desk/routine-change/texts.ts'
import { type Frame, mount } from './mount.ts'

/** The words of a version, and what was changed in them. */
export function mountRoutineText(frame: Frame): void {
  const { house } = frame
  mount(frame, readTexts, async ({ params, reply, refuse }) => {
    const read = await textsOf(house, params.routine, params.version)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, writeTexts, async ({ known, params, body, reply, refuse }) => {
    const written = await write(house, known.viewer, params.routine, params.version, body)
    return written.done ? reply.send(written.value) : refuse(written.refusal)
  })
  mount(frame, listTextChanges, async ({ params, query, reply, refuse }) => {
    const read = await readTextChanges(house, params.routine, params.version, query)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
}
