import { Temporal } from 'temporal-polyfill'
import type { CaseState } from '../domain/case/state.ts'
import { type CaseNumber, type Instant, id, type PersonId } from '../domain/id.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { countAttempts } from '../store/attempt-store.ts'
import { lockCase } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
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
import { readWholeLetter } from './letter-words.ts'
import { asRequester, isSignedInOnly } from './portal-party.ts'
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
 * asks learns nothing of whether a letter left. Null where what was shown is none of ours; the number of a case that is
 * read only signed in.
 */
export async function askToRead(
  house: House,
  by: AskedBy,
  { source, browser }: { readonly source: string; readonly browser: (number: CaseNumber) => string | null },
): Promise<Shown | { readonly signedInOnly: CaseNumber } | null> {
  const at = house.now()
  const whose = 'link' in by ? signedCaseLink(house.secret, by.link) : await readBefore(house, by, at)
  if (whose === null) return null
  const party = await partyOf(house, whose.person)
  if (party !== null && (await isSignedInOnly(house, party, whose.number))) return { signedInOnly: whose.number }
  const shown = browser(whose.number)
  // A second ask from the same browser must not spoil the letter of the first, which may be slow.
  const again = shown !== null && (await hasAsked(house.database, { ...whose, browser: hashOf(shown) }, at))
  const token = again ? shown : newToken().token
  const until = minutesFrom(at, LINK_MINUTES)
  if (await mayAsk(house, whose, source)) await postLink(house, whose, token, { at, until })
  return { number: whose.number, browser: token, until }
}

/** Who may open that link in this browser now, or null; looking spends nothing, however often (J04). */
export async function whoMayOpen(
  house: House,
  number: CaseNumber,
  token: string,
  browser: string | null,
): Promise<Viewer | null> {
  const link = readReadingToken(house.secret, token)
  if (link === null || browser === null) return null
  const person = await personOfReadingLink(house.database, { id: link, number, browser: hashOf(browser) }, house.now())
  return person === null ? null : partyOf(house, person)
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
  const party = reader === null ? null : await partyOf(house, reader.person)
  return party === null || reader === null ? null : { party, until: reader.until }
}

async function partyOf(house: House, person: PersonId): Promise<Viewer | null> {
  const known = await personById(house.database, person)
  return known === null ? null : asRequester(known)
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
    if (stored.state.confidential !== null) return
    const letter = await letterTo(house, tx, known, stored.state, at)
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
async function letterTo(
  house: House,
  tx: Reader,
  { person, email, language }: KnownPerson,
  { number, owner, responsible }: CaseState,
  at: Instant,
): Promise<DraftLetter> {
  const letter = id<'letter'>(house.newId())
  const { subject } = (await readWholeLetter(tx, 'reading', (owner ?? responsible).team))(language, { number })
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
    subject,
    text: mailTexts(language).readingAsked({ number }),
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
