import type { RegisteredTerm, TermChange, TermTexts } from '../../contract/handbook-term.ts'
import { languages } from '../../contract/value.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import type { Reader } from '../../store/database.ts'
import { lockPublishing } from '../../store/routine-store.ts'
import {
  deleteTerm,
  insertTerm,
  type KeptTerm,
  keptTerms,
  lockTerm,
  MOST_TERMS,
  termChanges,
  updateTerm,
} from '../../store/term-store.ts'
import { askedBefore } from '../asked-before.ts'
import { placeSigned, signedPlace } from '../cursor.ts'
import { inTransaction } from '../execute.ts'
import type { DeskRefusal, House, Outcome, RequestKey, Viewer } from '../house.ts'

/** The register of terms, each in every language, in the order of bokmål. */
export async function readTerms({ database }: House): Promise<RegisteredTerm[]> {
  return (await keptTerms(database)).toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'nb'))
}

/** Adds a term (O-20). */
export function addTerm(
  house: House,
  viewer: Viewer,
  texts: TermTexts,
  request?: RequestKey,
): Promise<Outcome<RegisteredTerm>> {
  return inTransaction<RegisteredTerm>(house, async tx => {
    const fresh = house.newId()
    const asked = await askedBefore(house, tx, viewer, request, fresh)
    if (asked !== null) return asked.done ? found(tx, asked.value) : asked
    const refusal = await taken(tx, null, texts)
    if (refusal !== null) return { done: false, refusal }
    await insertTerm(tx, fresh, texts, by(house, viewer))
    await log(house, tx, viewer, fresh, null, texts)
    return found(tx, fresh)
  })
}

/** Says something else of a term, if nobody has since she saw it. */
export function changeTerm(
  house: House,
  viewer: Viewer,
  id: string,
  { version, texts }: { readonly version: number; readonly texts: TermTexts },
): Promise<Outcome<RegisteredTerm>> {
  return inTransaction<RegisteredTerm>(house, async tx => {
    const before = await lockTerm(tx, id)
    if (before === null) return NOT_FOUND
    if (before.version !== version) return { done: false, refusal: { code: 'texts-changed' } }
    const refusal = await taken(tx, id, texts)
    if (refusal !== null) return { done: false, refusal }
    await updateTerm(tx, id, texts, by(house, viewer))
    await log(house, tx, viewer, id, before.texts, texts)
    return found(tx, id)
  })
}

/** Takes a term out of the register. */
export function dropTerm(house: House, viewer: Viewer, id: string): Promise<Outcome<null>> {
  return inTransaction<null>(house, async tx => {
    const before = await lockTerm(tx, id)
    if (before === null) return NOT_FOUND
    await deleteTerm(tx, id)
    await log(house, tx, viewer, id, before.texts, null)
    return { done: true, value: null }
  })
}

/** What has been changed in the register, the latest first. */
export async function readTermChanges(
  { database, secret }: House,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Outcome<{ readonly items: TermChange[]; readonly next: string | null }>> {
  const place = after === undefined ? null : placeSigned(secret, LIST, after)
  if (after !== undefined && place === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const rows = await termChanges(database, place, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const next = rows.length > limit && last !== undefined ? signedPlace(secret, LIST, last.id) : null
  return { done: true, value: { items, next } }
}

const LIST = 'terms'
const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const

/** No two terms are called the same in a language: the register could not tell them apart. */
async function taken(tx: Reader, id: string | null, texts: TermTexts): Promise<DeskRefusal | null> {
  // One at a time, so that two cannot take the same word.
  await lockPublishing(tx)
  const others = (await keptTerms(tx)).filter(other => other.id !== id)
  if (others.length >= MOST_TERMS) return { code: 'invalid', faults: [{ path: 'texts', code: 'too-many' }] }
  const faults = languages.flatMap(language => {
    const word = texts[language]?.term.toLowerCase()
    const same = others.some(other => other.texts[language]?.term.toLowerCase() === word)
    return word !== undefined && same ? [{ path: `texts.${language}.term`, code: 'taken' }] : []
  })
  return faults.length === 0 ? null : { code: 'invalid', faults }
}

async function found(tx: Reader, id: string): Promise<Outcome<RegisteredTerm>> {
  const term = await lockTerm(tx, id)
  return term === null ? NOT_FOUND : { done: true, value: term }
}

function by({ now }: House, { actor }: Viewer) {
  return { person: actor.person, at: now() }
}

async function log(
  house: House,
  tx: Reader,
  { actor }: Viewer,
  id: string,
  before: TermTexts | null,
  after: TermTexts | null,
): Promise<void> {
  const subject = nameOf({ texts: after ?? before ?? {} })
  const told = { before: before === null ? null : linesOf(before), after: after === null ? null : linesOf(after) }
  await logChanges(tx, actor.person, house.now(), [
    { id: house.newId(), kind: 'term', subject, subjectId: id, ...told },
  ])
}

/** A term as one line in each language, as the log tells of it. */
function linesOf(texts: TermTexts): Record<string, string> {
  const said = languages.flatMap(language => {
    const each = texts[language]
    if (each === undefined) return []
    const forms = each.forms === undefined || each.forms.length === 0 ? '' : ` (${each.forms.join(', ')})`
    return [[language, `${each.term}${forms}: ${each.means}`] as const]
  })
  return Object.fromEntries(said)
}

function nameOf({ texts }: Pick<KeptTerm, 'texts'>): string {
  return languages.map(language => texts[language]?.term).find(term => term !== undefined) ?? ''
}
