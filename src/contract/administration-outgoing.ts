import { z } from 'zod'
import { mailSecret, mailServer, username } from './mail-server.ts'
import { route } from './route.ts'

const place = mailServer.extend({
  /** As whom Linje signs in there; null where the server asks nobody. */
  username: username.nullable(),
})
export type OutgoingPlace = z.infer<typeof place>

/**
 * The server that takes letters out. Whoever runs Linje may have set it in the surroundings (SMTP_URL), and then it is
 * theirs alone to change; else administrators set it here. Null while letters wait.
 */
export const outgoing = z.strictObject({
  setBy: z.enum(['surroundings', 'administrator']).nullable(),
  server: place.nullable(),
})
export type Outgoing = z.infer<typeof outgoing>

const path = '/api/administration/outgoing-mail'

export const readOutgoing = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'The mail server by which letters leave, and who has set it',
  answer: outgoing,
  status: 200,
})

export const setOutgoing = route({
  method: 'PUT',
  path,
  access: 'administrator',
  summary:
    'Let letters leave by this mail server from now on; the password is never told, and the one that is set stays when it is left out and neither server nor user changes',
  body: place.extend({ password: mailSecret.optional() }),
  answer: outgoing,
  status: 200,
})

export const endOutgoing = route({
  method: 'DELETE',
  path,
  access: 'administrator',
  summary: 'Let no more letters leave; they wait until a server is set again',
  status: 204,
})
