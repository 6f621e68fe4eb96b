import { z } from 'zod'
import { route } from './route.ts'
import { email, uuid } from './value.ts'

/** How an invitation reaches somebody: in a letter, or as a link that is told this once where no letters can leave. */
export const invitation = z.strictObject({ sentTo: email.nullable(), link: z.url().nullable() })
export type Invitation = z.infer<typeof invitation>

/** How many letters are on their way. */
export const invitations = z.strictObject({ sent: z.number().int() })
export type Invitations = z.infer<typeof invitations>

export const inviteMembers = route({
  method: 'POST',
  path: '/api/administration/invitations',
  access: 'administrator',
  summary: 'Invite by letter every member of a team who has no password and no invitation that still works',
  answer: invitations,
  status: 200,
})

export const invite = route({
  method: 'POST',
  path: '/api/people/{person}/invitations',
  access: 'administrator',
  summary: 'Invite somebody to choose a password, for the first time or anew, in person; earlier invitations end',
  params: z.strictObject({ person: uuid }),
  answer: invitation,
  status: 201,
})
