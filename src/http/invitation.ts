import { invite } from '../contract/invitation.ts'
import { invite as send } from '../desk/invite.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** An administrator lets somebody choose a password. In person, for the link may be in the answer. */
export function mountInvitation(frame: Frame): void {
  mount(frame, invite, async ({ known, params, request, reply, refuse }) => {
    if (known.by !== 'cookie') return refuse({ code: 'only-in-person' })
    const sent = await send(frame.house, known.viewer, params.person, requestKeyOf(request))
    return sent.done ? reply.code(201).header('cache-control', 'no-store').send(sent.value) : refuse(sent.refusal)
  })
}
