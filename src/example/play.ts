import type { Act, OpenCase } from '../contract/case-route.ts'
import { execute } from '../desk/execute.ts'
import type { House, Outcome } from '../desk/house.ts'
import { openCase } from '../desk/open-case.ts'
import { readCase } from '../desk/read-case.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Beat } from './courses.ts'
import { type Cast, type Lines, letterIn, linesOf } from './lines.ts'
import { signed, thanks } from './phrases.ts'
import type { Story } from './stories/story.ts'

/** Opens the case of a plot as it came in: by mail, on the phone, on a page, or from a supplier. */
export async function playOpening(house: House, cast: Cast): Promise<CaseNumber> {
  const { requester, first, supplier } = cast
  const { story, manner } = cast.plot
  const { service, title, text } = story
  if ('reference' in story) {
    if (supplier === null) throw new Error(`nobody answers for ${story.supplier}`)
    const told = { service, title, text, form: 'mail', supplierNumber: story.reference } as const
    const where = story.area === undefined ? {} : { area: story.area }
    const found = story.way === 'announcement' ? {} : { report: { foundAt: house.now(), ...reported(story) } }
    return accepted(await openCase(house, supplier, 'mail', { ...told, ...where, ...found }))
  }
  const { form = 'mail', language } = story
  if (form === 'phone') {
    const call: OpenCase = { service, title, text, form, requester: requester.actor.person }
    return accepted(await openCase(house, first, 'web', call))
  }
  const letter: OpenCase = { service, title, text: signed(language, text, requester.name, manner), form }
  return accepted(await openCase(house, requester, form, letter))
}

/** What a supplier tells of a fault besides its text and her number. */
function reported({ priority, cure, status }: Extract<Story, { way: 'supplier-report' }>) {
  return { priority, solution: cure, status }
}

/** Plays a later beat of a case. */
export async function playBeat(house: House, cast: Cast, number: CaseNumber, beat: Exclude<Beat, 'open'>) {
  const lines =
    beat === 'confirm' && cast.plot.manner % 2 === 1
      ? await confirmedByLetter(house, cast, number)
      : linesOf(cast, beat, house.now())
  await say(house, number, lines)
}

async function say(house: House, number: CaseNumber, { who, door, acts }: Lines): Promise<void> {
  accepted(await execute(house, who, door, number, acts))
}

/** She answers the letter, and the 1st line records what she said (M.1.2.5). */
async function confirmedByLetter(house: House, { plot, requester, first }: Cast, number: CaseNumber): Promise<Lines> {
  const language = 'language' in plot.story ? plot.story.language : 'nb'
  const text = signed(language, thanks(language, plot.manner), requester.name, plot.manner)
  await say(house, number, { who: requester, door: 'mail', acts: [letterIn('public', text)] })
  const letter = (await readCase(house, first, 'job', number))?.letters.at(-1)
  const confirm: Act = { action: 'confirm', body: letter === undefined ? {} : { letter: letter.id } }
  return { who: first, door: 'web', acts: [confirm] }
}

/** The example does nothing that the rules refuse. */
function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.done) return outcome.value
  throw new Error(`the example asks for what is refused: ${JSON.stringify(outcome.refusal)}`)
}
