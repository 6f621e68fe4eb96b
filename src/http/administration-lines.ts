import { changeInstruction, readInstruction } from '../contract/instruction.ts'
import { changeTeamReasons, readTeamReasons } from '../contract/team-reason.ts'
import {
  readInstruction as instruction,
  changeInstruction as keepInstruction,
} from '../desk/administration/instruction.ts'
import { changeTeamReasons as keepReasons, readTeamReasons as reasons } from '../desk/administration/team-reason.ts'
import { type Frame, mount } from './mount.ts'

/** What administrators set up between the lines: a team's reasons for a return, a service's operating instruction. */
export function mountLines(frame: Frame): void {
  const { house } = frame
  mount(frame, readTeamReasons, async ({ params, reply, refuse }) => {
    const read = await reasons(house, params.id)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, changeTeamReasons, async ({ known, params, body, reply, refuse }) => {
    const changed = await keepReasons(house, known.viewer, params.id, body.reasons)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, readInstruction, async ({ params, reply, refuse }) => {
    const read = await instruction(house, params.id)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, changeInstruction, async ({ known, params, body, reply, refuse }) => {
    const changed = await keepInstruction(house, known.viewer, params.id, body)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
}
