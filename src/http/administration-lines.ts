import { changeCoverage, readCoverage } from '../contract/coverage.ts'
import { changeInstruction, readInstruction } from '../contract/instruction.ts'
import { changeTeamReasons, readTeamReasons } from '../contract/team-reason.ts'
import { readCoverage as coverage, changeCoverage as keepCoverage } from '../desk/administration/coverage.ts'
import {
  readInstruction as instruction,
  changeInstruction as keepInstruction,
} from '../desk/administration/instruction.ts'
import { changeTeamReasons as keepReasons, readTeamReasons as reasons } from '../desk/administration/team-reason.ts'
import { type Frame, mount } from './mount.ts'

/** What administrators set up between the lines: reasons for a return, who helps with what, operating instructions. */
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
  mount(frame, readCoverage, async ({ params, reply, refuse }) => {
    const read = await coverage(house, params.id)
    return read.done ? reply.send(read.value) : refuse(read.refusal)
  })
  mount(frame, changeCoverage, async ({ known, params, body, reply, refuse }) => {
    const changed = await keepCoverage(house, known.viewer, params.id, body.members)
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
