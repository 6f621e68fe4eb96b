import { readDrawing } from '../contract/drawing.ts'
import { readDrawing as drawingOf } from '../desk/read-drawing.ts'
import { type Frame, mount } from './mount.ts'

/** The drawing of the routine that a case follows. */
export function mountDrawing(frame: Frame): void {
  mount(frame, readDrawing, async ({ known, params, reply, refuse }) => {
    const found = await drawingOf(frame.house, known.viewer, params.number)
    return found.done ? reply.send(found.value) : refuse(found.refusal)
  })
}
