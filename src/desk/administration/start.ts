import type { Start, StartStep } from '../../contract/administration-start.ts'
import { isThisMachine } from '../../mail/this-machine.ts'
import { startView } from '../../store/administration/start-view.ts'
import { setting } from '../../store/settings-store.ts'
import type { House } from '../house.ts'
import { invitedSince } from '../one-time-link.ts'
import { canSend } from '../outgoing-mail.ts'
import { inUseSince } from './coverage.ts'

/** What is set up and what is missing, found in the data each time. */
export async function readStart(house: House): Promise<Start> {
  const { thin, uncovered, ...found } = await startView(house.database, {
    inUse: inUseSince(house.now()),
    invited: invitedSince(house.now()),
  })
  // In the example everybody signs in without a password.
  const uninvited = house.example ? 0 : found.uninvited
  const organisation = await setting(house.database, 'organisation')
  const outgoing = await canSend(house)
  const step = (name: StartStep, done: boolean, count: number | null = null) => ({ step: name, done, count })
  return {
    steps: [
      step('name', organisation !== null),
      step('second-line', found.secondLines > 0, found.secondLines),
      step('agencies', found.agencies > 0, found.agencies),
      step('services', found.services > 0, found.services),
      step('people', found.members > 0 && found.empty === 0, found.members),
      step('outgoing-mail', outgoing && found.mailTaken),
      step('incoming-mail', found.teams > 0 && found.silent === 0),
      step('invitations', found.members > 0 && uninvited === 0),
    ],
    thin,
    uncovered,
    uninvited,
    outgoing,
    onlyHere: !house.example && isThisMachine(new URL(house.baseUrl).hostname) ? house.baseUrl : null,
  }
}
