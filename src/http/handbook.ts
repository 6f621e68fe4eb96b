import { countAtSteps, listRoutines, readRoutine, readRoutineDrawing } from '../contract/handbook.ts'
import { readConformance } from '../contract/handbook-conformance.ts'
import {
  countAtSteps as countsAtSteps,
  readRoutineDrawing as drawingOf,
  readHandbook,
  readRoutine as routineOf,
} from '../desk/handbook.ts'
import { readConformance as conformanceOf } from '../desk/handbook-conformance.ts'
import { type Frame, mount } from './mount.ts'

/** The handbook: its routines, their drawings, where cases stand in them, and how they were followed. */
export function mountHandbook(frame: Frame): void {
  const { house } = frame
  mount(frame, listRoutines, async ({ known, reply, refuse }) => {
    const read = await readHandbook(house, known.viewer)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, readRoutine, async ({ known, params, reply, refuse }) => {
    const read = await routineOf(house, known.viewer, params.routine)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, readRoutineDrawing, async ({ known, params, reply, refuse }) => {
    const read = await drawingOf(house, known.viewer, params.routine)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, countAtSteps, async ({ known, params, reply, refuse }) => {
    const read = await countsAtSteps(house, known.viewer, params.routine)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, readConformance, async ({ known, params, query, reply, refuse }) => {
    const read = await conformanceOf(house, known.viewer, params.routine, query)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
}
