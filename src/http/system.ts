import { health, openApi } from '../contract/system.ts'
import { readHealth } from '../desk/health.ts'
import { type Frame, mount, mountOpen } from './mount.ts'
import { openApiDocument } from './open-api.ts'

/** Whether Linje answers, and its contract. */
export function mountSystem(frame: Frame): void {
  mountOpen(frame, health, async ({ known, reply }) => {
    const { status, details } = await readHealth(frame.house)
    const shown = known?.viewer.actor.administrator === true && details !== undefined
    return reply.code(status === 'red' ? 503 : 200).send(shown ? { status, details } : { status })
  })
  const document = JSON.stringify(openApiDocument())
  mount(frame, openApi, async ({ reply }) => reply.type('application/json').send(document))
}
