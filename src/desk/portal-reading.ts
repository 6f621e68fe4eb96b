import { Temporal } from 'temporal-polyfill'
import { type CaseNumber, type Instant, id, type PersonId } from '../domain/id.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { countAttempts } from '../store/attempt-store.ts'
import { lockCase } from '../store/case-store.ts'
import { announceCase } from '../store/live-store.ts'
import { type KnownPerson, personById } from '../store/person-view.ts'
import {
  endReading,
  hasAsked,
  keepReadingLink,
  openReadingLink,
  personOfReadingLink,
  readerBefore,
  readerIn,
} from '../store/reading-link-store.ts'
import { type CaseLink, signedCaseLink } from './case-link.ts'
import { messageIdOf, partyOfRequester } from './draft-letter.ts'
import type { House, Viewer } from './house.ts'
import { asRequester } from './portal-party.ts'
import { hashOf, newToken } from './random-token.ts'
import { readReadingToken } from './reading-token.ts'
import { type DraftLetter, writeDown } from './writing.ts'

/** Minutes for which a fresh link can be opened, and for which the case can be read from then on. */
const LINK_MINUTES = 15
const READING_MINUTES = 60

/** Letters with a link for one person and case, and asks from a source, in any quarter of an hour. */
const PER_CASE = 3
const PER_SOURCE = 20

/** What asks for a link: the one in a mail, over or not, or a browser that has read the case before. */
export type AskedBy = { readonly link: string } | { readonly number: CaseNumber; readonly browser: string | null }

/** What a browser shows of a case from now on, and until when. */
export type Shown = { readonly number: CaseNumber; readonly browser: string; readonly until: Instant }

/**
 * Sends a fresh link to the address of whoever reported the case, for this browser alone (DESIGN section 8). Whoever
 * asks learns nothing of whether a letter left. Null where what was shown is none of ours.
 */
export async function askToRead(
  house: House,
  by: AskedBy,
  { source, browser }: { readonly source: string; readonly browser: (number: CaseNumber) => string | null },
): Promise<Shown | null> {
  const at = house.now()
  const whose = 'link' in by ? signedCaseLink(house.secret, by.link) : await readBefore(house, by, at)
  if (whose === null) return null
  const shown = browser(whose.number)
  // A second ask from the same browser must not spoil the letter of the first, which may be slow.
  const again = shown !== null && (await hasAsked(house.database, { ...whose, browser: hashOf(shown) }, at))
  const token = again ? shown : newToken().token
  const until = minutesFrom(at, LINK_MINUTES)
  if (await mayAsk(house, whose, source)) await postLink(house, whose, token, { at, until })
  return { number: whose.number, browser: token, until }
}

/** Whether this browser may open that link now; looking spends nothing, however often (J04). */
export async function mayOpen(
  house: House,
  number: CaseNumber,
  token: string,
  browser: string | null,
): Promise<boolean> {
  const link = readReadingToken(house.secret, token)
  if (link === null || browser === null) return false
  const person = await personOfReadingLink(house.database, { id: link, number, browser: hashOf(browser) }, house.now())
  return person !== null
}

/** Opens a link, once: the browser is given something else to show, by which it reads. Null where it may not. */
export async function openToRead(
  house: House,
  number: CaseNumber,
  token: string,
  browser: string | null,
): Promise<Shown | null> {
  const link = readReadingToken(house.secret, token)
  if (link === null || browser === null) return null
  const at = house.now()
  const until = minutesFrom(at, READING_MINUTES)
  const fresh = newToken()
  const asked = { id: link, number, browser: hashOf(browser) }
  const opened = await openReadingLink(house.database, asked, fresh.hash, at, until)
  return opened ? { number, browser: fresh.token, until } : null
}

/** Who reads this case in this browser, as the one who reported it and as nothing else, and until when. */
export async function readingParty(
  house: House,
  number: CaseNumber,
  browser: string | null,
): Promise<{ readonly party: Viewer; readonly until: Instant } | null> {
  if (browser === null) return null
  const reader = await readerIn(house.database, number, hashOf(browser), house.now())
  const known = reader === null ? null : await personById(house.database, reader.person)
  return known === null || reader === null ? null : { party: asRequester(known), until: reader.until }
}

/** Reads no more here. */
export async function stopReading(house: House, number: CaseNumber, browser: string | null): Promise<void> {
  if (browser !== null) await endReading(house.database, number, hashOf(browser))
}

async function readBefore(
  house: House,
  { number, browser }: Extract<AskedBy, { number: CaseNumber }>,
  at: Instant,
): Promise<CaseLink | null> {
  const person = browser === null ? null : await readerBefore(house.database, number, hashOf(browser), at)
  return person === null ? null : { number, person }
}

async function mayAsk(house: House, { number, person }: CaseLink, source: string): Promise<boolean> {
  const [one, from] = [`reading:${number}:${person}`, `reading-source:${source}`]
  const counts = await countAttempts(house.database, [one, from], house.now())
  const tooMany = (counts.get(one) ?? 0) > PER_CASE || (counts.get(from) ?? 0) > PER_SOURCE
  if (tooMany) house.say('too many links to read a case were asked for', { case: number, source })
  return !tooMany
}

/** Writes the letter and the link it carries, where the case still is hers. */
async function postLink(
  house: House,
  { number, person }: CaseLink,
  browser: string,
  { at, until }: { readonly at: Instant; readonly until: Instant },
): Promise<void> {
  await house.database.transaction(async tx => {
    const known = await personById(tx, person)
    const stored = known === null ? null : await lockCase(tx, number)
    if (known === null || stored === null || !isHers(stored.state.reporter, person)) return
    const letter = letterTo(house, known, number, at)
    await writeDown(tx, number, [{ type: 'letter', letter }])
    const link = id<'reading-link'>(house.newId())
    const kept = { id: link, number, person, letter: letter.id, browser: hashOf(browser), expiresAt: until }
    await keepReadingLink(tx, kept, at)
    await announceCase(tx, number, stored.state.version)
  })
}

type Reporter = NonNullable<Awaited<ReturnType<typeof lockCase>>>['state']['reporter']

function isHers(reporter: Reporter, person: PersonId): boolean {
  return reporter.kind === 'user' && reporter.requester === person
}

/** What is kept of it says that she asked; the link itself is given to the mail alone. */
function letterTo(
  house: House,
  { person, email, language }: KnownPerson,
  number: CaseNumber,
  at: Instant,
): DraftLetter {
  const letter = id<'letter'>(house.newId())
  const texts = mailTexts(language)
  return {
    id: letter,
    case: number,
    kind: 'public',
    form: 'system',
    direction: 'out',
    author: null,
    authorName: null,
    supplier: null,
    with: partyOfRequester(person, email),
    subject: texts.readingSubject,
    text: texts.readingAsked({ number }),
    messageId: messageIdOf(house, letter),
    inReplyTo: null,
    mail: null,
    automatic: true,
    at,
    sendAfter: at,
    attachments: [],
  }
}

function minutesFrom(at: Instant, minutes: number): Instant {
  return Temporal.Instant.from(at).add({ minutes }).toString({ fractionalSecondDigits: 3 })
}
