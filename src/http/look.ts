import { look, readLookers } from '../contract/look.ts'
import { look as keep, readLookers as lookersOf } from '../desk/look.ts'
import { type Frame, mount } from './mount.ts'

/** Who has a case on the screen: saying so, and asking who else has. */
export function mountLook(frame: Frame): void {
  const { house } = frame
  mount(frame, look, async ({ known, params, body, reply, refuse }) => {
    const kept = await keep(house, known.viewer, params.number, body)
    return kept.done ? reply.send(kept.value) : refuse(kept.refusal)
  })
  mount(frame, readLookers, async ({ known, params, reply, refuse }) => {
    const found = await lookersOf(house, known.viewer, params.number)
    return found.done ? reply.send(found.value) : refuse(found.refusal)
  })
}
