import { listReads } from '../contract/confidential-read.ts'
import { listReads as readsOf } from '../desk/confidential-reads.ts'
import { type Frame, mount } from './mount.ts'

/** Who has read a confidential case. */
export function mountConfidentialRead(frame: Frame): void {
  mount(frame, listReads, async ({ known, params, query, reply, refuse }) => {
    const page = await readsOf(frame.house, known.viewer, params.number, query.after)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
}
