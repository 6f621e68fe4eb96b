import {
  draftReleaseLetters,
  listReleasedCases,
  listVersions,
  registerRelease,
  sendReleaseLetters,
} from '../contract/release.ts'
import { listReleasedCases as cases, registerRelease as register, listVersions as versions } from '../desk/release.ts'
import { draftReleaseLetters as draft, sendReleaseLetters as send } from '../desk/release-letters.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** Versions that cases wait for, and what follows when one has come (O-15). */
export function mountReleases(frame: Frame): void {
  const { house } = frame
  mount(frame, listVersions, async ({ known, query, reply, refuse }) => {
    const page = await versions(house, known.viewer, query.after)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, registerRelease, async ({ known, body, request, reply, refuse }) => {
    const kept = await register(house, known.viewer, body, requestKeyOf(request))
    if (!kept.done) return refuse(kept.refusal)
    return reply.code(201).header('location', `/api/releases/${kept.value.id}/cases`).send(kept.value)
  })
  mount(frame, listReleasedCases, async ({ known, params, query, reply, refuse }) => {
    const page = await cases(house, known.viewer, params.release, query.after)
    return page.done ? reply.send(page.value) : refuse(page.refusal)
  })
  mount(frame, draftReleaseLetters, async ({ known, params, reply, refuse }) => {
    const drafted = await draft(house, known.viewer, params.release)
    return drafted.done ? reply.code(201).send(drafted.value) : refuse(drafted.refusal)
  })
  mount(frame, sendReleaseLetters, async ({ known, params, body, reply, refuse }) => {
    const sent = await send(house, known.viewer, params.release, body.cases)
    return sent.done ? reply.code(201).send(sent.value) : refuse(sent.refusal)
  })
}
