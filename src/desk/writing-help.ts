import type { CaseView } from '../contract/case.ts'
import { languages } from '../contract/value.ts'
import type { FilledBlock, Recipient, WritingHelp } from '../contract/writing.ts'
import { type Door, teamsOf } from '../domain/actor.ts'
import { type CaseNumber, id } from '../domain/id.ts'
import { isOutsideHouse } from '../domain/outside-house.ts'
import { type FieldValues, filledIn } from '../domain/text-block.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { findPerson, findSupplier } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import { houseDomains } from '../store/house-domains.ts'
import { isStaffOfCase } from '../store/look-store.ts'
import { textBlocks } from '../store/text-block-view.ts'
import { unreachableSince } from '../store/unreachable-store.ts'
import { supplierAddress } from './draft-letter.ts'
import type { House, Outcome, Viewer } from './house.ts'
import { readLetterWords } from './letter-words.ts'
import { readCase } from './read-case.ts'

/**
 * What staff need at hand while they write in a case: who can be written to, with the address a letter goes to and the
 * language she reads, and their teams' text blocks with every field filled in.
 */
export async function readWritingHelp(
  house: House,
  viewer: Viewer,
  door: Door,
  number: CaseNumber,
): Promise<Outcome<WritingHelp>> {
  const staff = await isStaffOfCase(house.database, viewer.actor, number)
  const view = staff ? await readCase(house, viewer, door, number) : null
  if (view === null) return { done: false, refusal: { code: staff === false ? 'not-your-line' : 'not-found' } }
  const recipients = await recipientsOf(house, view, viewer)
  const blocks = await textBlocks(house.database, teamsOf(viewer.actor))
  return { done: true, value: { recipients, blocks: blocks.map(block => filled(block, view, viewer)) } }
}

/** Those whom the rules let the viewer write to (see `gate`), the end user first. */
async function recipientsOf({ database }: House, view: CaseView, viewer: Viewer): Promise<Recipient[]> {
  const { reporter, dealings, allowed } = view
  const recipients: Recipient[] = []
  if (allowed['write-public'] === 'yes' && reporter.kind === 'user') {
    const person = await findPerson(database, reporter.person.id)
    if (person !== null) recipients.push(await reached(database, 'public', person, released(view, person.language)))
  }
  if (allowed['write-supplier'] === 'yes') {
    for (const dealing of dealings) {
      const supplier = await findSupplier(database, dealing.supplier.id)
      if (supplier !== null) {
        const reminder = await reminderTo(database, supplier, dealing.reference, view, viewer)
        const at = { ...supplier, email: supplierAddress(supplier, view) }
        recipients.push(await reached(database, supplier.id, at, reminder))
      }
    }
  }
  return recipients
}

/** What a supplier is asked once her time is out, in the words of the team that has the case. */
async function reminderTo(
  tx: Reader,
  { name, language }: { readonly name: string; readonly language: string },
  told: string | null,
  { number, title, team }: CaseView,
  viewer: Viewer,
): Promise<string> {
  const words = await readLetterWords(tx, ['supplier-reminder'], [id<'team'>(team.id)])
  const reference = told ?? mailTexts(language).noReference
  const by = { team: id<'team'>(team.id), language }
  return words('supplier-reminder', by, { name, number, title, reference, team: team.name, agent: viewer.name })
}

/** What the end user is told once the version has come, as long as nobody has told her. */
function released({ number, title, solution }: CaseView, language: string): string | null {
  if (solution?.release?.told !== false) return null
  const version = [solution.product, solution.version].filter(part => part !== null).join(' ')
  return mailTexts(language).versionReleased({ number, title, version })
}

async function reached(
  tx: Reader,
  to: Recipient['to'],
  { name, email, language }: { readonly name: string; readonly email: string; readonly language: string },
  draft: string | null,
): Promise<Recipient> {
  return {
    to,
    name,
    address: email,
    unreachable: await unreachableSince(tx, email),
    // A supplier is written to where she has said, and is always outside.
    outside: to === 'public' && isOutsideHouse(email, await houseDomains(tx)),
    language: languages.find(each => each === language) ?? 'nb',
    draft,
  }
}

function filled(
  { id, name, team, texts }: Awaited<ReturnType<typeof textBlocks>>[number],
  { number, title, service, reporter }: CaseView,
  viewer: Viewer,
): FilledBlock {
  const values: FieldValues = {
    requester: reporter.kind === 'user' ? reporter.person.name : reporter.supplier.name,
    number: String(number),
    title,
    service: service.name,
    agent: viewer.name,
    team: team.name,
  }
  const said = Object.entries(texts).map(([language, text]) => [language, filledIn(text ?? '', values)])
  return { id, name, team: team.name, texts: Object.fromEntries(said) }
}
