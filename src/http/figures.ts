import { readReturnFigures } from '../contract/figures-return.ts'
import { readOutstanding } from '../contract/outstanding.ts'
import { readReturnFigures as returnFigures } from '../desk/figures-return.ts'
import { readOutstanding as outstanding } from '../desk/outstanding.ts'
import { type Frame, mount } from './mount.ts'

/** Cases counted: what is outstanding now, and how often they went back. */
export function mountFigures(frame: Frame): void {
  const { house } = frame
  mount(frame, readOutstanding, async ({ known, reply, refuse }) => {
    const counted = await outstanding(house, known.viewer)
    return counted.done ? reply.send(counted.value) : refuse(counted.refusal)
  })
  mount(frame, readReturnFigures, async ({ known, query, reply, refuse }) => {
    const counted = await returnFigures(house, known.viewer, query)
    return counted.done ? reply.send(counted.value) : refuse(counted.refusal)
  })
}
