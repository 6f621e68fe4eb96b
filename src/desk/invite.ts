import type { Invitation, Invitations } from '../contract/invitation.ts'
import { id } from '../domain/id.ts'
import { holdAdministration } from '../store/administration/administration-view.ts'
import { logChanges } from '../store/administration/log-store.ts'
import { uninvitedView } from '../store/administration/uninvited-view.ts'
import type { Reader } from '../store/database.ts'
import { endLinks } from '../store/link-store.ts'
import { type KnownPerson, personByEmail, personById } from '../store/person-view.ts'
import { askedBefore } from './asked-before.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'
import { postHouseLetter } from './house-letter.ts'
import { invitedSince, newLink } from './one-time-link.ts'
import { canSend } from './outgoing-mail.ts'

/** An administrator invites somebody who is known; the same for a first password and for a new one. */
export function invite(
  house: House,
  viewer: Viewer,
  person: string,
  request?: RequestKey,
): Promise<Outcome<Invitation>> {
  return inTransaction<Invitation>(house, async tx => {
    const invited = await personById(tx, id<'person'>(person))
    if (invited === null) return { done: false, refusal: { code: 'not-found' } }
    const before = await askedBefore(house, tx, viewer, request, person)
    if (before !== null && !before.done) return before
    // A letter is on its way already; a link that got lost is made anew.
    if (before?.done && (await canSend(house, tx))) return { done: true, value: { sentTo: invited.email, link: null } }
    const sent = await sendInvitation(house, tx, invited)
    await logChanges(tx, viewer.actor.person, house.now(), [
      {
        id: house.newId(),
        kind: 'invitation',
        subject: invited.name,
        subjectId: invited.person,
        before: null,
        after: { sentTo: sent.sentTo },
      },
    ])
    return { done: true, value: sent }
  })
}

/** Invites whoever is in a team and has neither a password nor an invitation that still works; none twice. */
export function inviteMembers(house: House, viewer: Viewer): Promise<Outcome<Invitations>> {
  return inTransaction<Invitations>(house, async tx => {
    if (!(await canSend(house, tx))) return { done: false, refusal: { code: 'no-mail-server' } }
    await holdAdministration(tx)
    const members = await uninvitedView(tx, invitedSince(house.now()))
    for (const member of members) await sendInvitation(house, tx, member)
    const entries = members.map(({ person, email, name }) => ({
      id: house.newId(),
      kind: 'invitation' as const,
      subject: name,
      subjectId: person,
      before: null,
      after: { sentTo: email },
    }))
    if (entries.length > 0) await logChanges(tx, viewer.actor.person, house.now(), entries)
    return { done: true, value: { sent: members.length } }
  })
}

/** The letter, or where none can leave the link itself, told this once. Every earlier invitation is dead. */
async function sendInvitation(
  house: House,
  tx: Reader,
  { person, email }: Pick<KnownPerson, 'person' | 'email'>,
): Promise<Invitation> {
  if (!(await canSend(house, tx))) return { sentTo: null, link: await newLink(house, tx, 'invitation', person) }
  await endLinks(tx, person, 'invitation')
  await postHouseLetter(house, tx, 'invitation', email)
  return { sentTo: email, link: null }
}

/** A link for the active person with this address, made at the terminal of the installation; null when nobody has it. */
export function linkAtTerminal(house: House, email: string): Promise<string | null> {
  return house.database.transaction(async tx => {
    const invited = await personByEmail(tx, email)
    if (invited === null) return null
    house.say('somebody was invited at the terminal', { person: invited.person })
    return newLink(house, tx, 'invitation', invited.person)
  })
}
