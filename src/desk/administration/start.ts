import type { Start, StartStep } from '../../contract/administration-start.ts'
import { startView } from '../../store/administration/start-view.ts'
import { setting } from '../../store/settings-store.ts'
import type { House } from '../house.ts'
import { inUseSince } from './coverage.ts'

/** What is set up and what is missing, found in the data each time. */
export async function readStart(house: House): Promise<Start> {
  const { thin, uncovered, ...found } = await startView(house.database, inUseSince(house.now()))
  const organisation = await setting(house.database, 'organisation')
  const step = (name: StartStep, done: boolean, count: number | null = null) => ({ step: name, done, count })
  return {
    steps: [
      step('name', organisation !== null),
      step('second-line', found.secondLines > 0, found.secondLines),
      step('agencies', found.agencies > 0, found.agencies),
      step('services', found.services > 0, found.services),
      step('people', found.members > 0 && found.empty === 0, found.members),
      step('outgoing-mail', house.smtpUrl !== null && found.mailTaken),
      step('incoming-mail', found.mailCame),
    ],
    thin,
    uncovered,
    outgoing: house.smtpUrl !== null,
  }
}
