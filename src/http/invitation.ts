import { invite, inviteMembers } from '../contract/invitation.ts'
import { invite as send, inviteMembers as sendAll } from '../desk/invite.ts'
import { type Frame, mount } from './mount.ts'
import { requestKeyOf } from './request-header.ts'

/** An administrator lets people choose a password. In person, for the link may be in the answer. */
export function mountInvitation(frame: Frame): void {
  mount(frame, inviteMembers, async ({ known, reply, refuse }) => {
    const sent = await sendAll(frame.house, known.viewer)
    return sent.done ? reply.send(sent.value) : refuse(sent.refusal)
  })
  mount(frame, invite, async ({ known, params, request, reply, refuse }) => {
    if (known.by !== 'cookie') return refuse({ code: 'only-in-person' })
    const sent = await send(frame.house, known.viewer, params.person, requestKeyOf(request))
    return sent.done ? reply.code(201).header('cache-control', 'no-store').send(sent.value) : refuse(sent.refusal)
  })
}
