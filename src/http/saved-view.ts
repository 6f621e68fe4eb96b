import { changeView, deleteView, listViews, saveView } from '../contract/saved-view.ts'
import { changeView as change, deleteView as remove, saveView as save, listViews as views } from '../desk/saved-view.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** Lists that somebody, or a team, has kept under a name. */
export function mountSavedView(frame: Frame): void {
  const { house } = frame
  mount(frame, listViews, async ({ known, reply }) => reply.send({ items: await views(house, known.viewer) }))
  mount(frame, saveView, async ({ known, body, request, reply, refuse }) => {
    const saved = await save(house, known.viewer, body, requestKeyOf(request))
    if (!saved.done) return refuse(saved.refusal)
    return reply.code(201).header('location', `/api/views/${saved.value.id}`).send(saved.value)
  })
  mount(frame, changeView, async ({ known, params, body, reply, refuse }) => {
    const changed = await change(house, known.viewer, params.view, body)
    return changed.done ? reply.send(changed.value) : refuse(changed.refusal)
  })
  mount(frame, deleteView, async ({ known, params, reply, refuse }) => {
    const done = await remove(house, known.viewer, params.view)
    return done.done ? reply.code(204).send() : refuse(done.refusal)
  })
}
