import type { House, Viewer } from '../desk/house.ts'
import { idMaker } from '../desk/new-id.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { letPastLettersBeSent } from '../store/past-store.ts'
import { personByEmail } from '../store/person-view.ts'
import { keepSetting } from '../store/settings-store.ts'
import type { Beat } from './courses.ts'
import { deal, type Plot } from './deal.ts'
import { found } from './found.ts'
import type { Cast } from './lines.ts'
import { type News, newsOf } from './news.ts'
import { playBeat, playOpening } from './play.ts'
import { fillPostBag } from './post-bag.ts'
import { stories } from './stories/stories.ts'
import { writeTextBlocks } from './text-blocks.ts'
import { endUsers, firstLine, secondLiners, supplierPeople } from './town/cast.ts'
import { workingMinutesBefore } from './working-time.ts'

const SEED = 2005
/** Letters older than this have left; the few that are younger wait for the post, for everybody to see. */
const STILL_WAITING_MINUTES = 15

/**
 * Fills an empty house with the example municipality (DESIGN section 7): founds it, and lets its last six weeks happen
 * by the commands that everybody uses, on a clock that ends now. All of it is one transaction: a start that is cut
 * short leaves nothing behind, and the next one begins again.
 */
export async function loadExample(house: House): Promise<void> {
  house.say('filling the example municipality with people and cases (a few seconds, once) ...')
  const now = house.now()
  const plots = deal(stories, SEED, now)
  await house.database.transaction(async tx => {
    const within: House = { ...house, database: { ...house.database, ...tx, transaction: work => work(tx) } }
    await found(within)
    const players = await playersOf(tx)
    for (const writer of [...new Map(firstLine.map(({ agency, email }) => [agency, email])).values()]) {
      await writeTextBlocks(within, playerIn(players, writer))
    }
    await playAll(within, plots, plot => castOf(plot, players), newsOf(plots, now))
    await fillPostBag(within)
    await letPastLettersBeSent(tx, workingMinutesBefore(now, STILL_WAITING_MINUTES))
    await keepSetting(tx, 'example-loaded', true)
  })
  house.say('the example municipality is there', { cases: plots.length })
}

/** Beat by beat in the order of time, so that numbers, ids and times all run the same way. */
async function playAll(
  house: House,
  plots: readonly Plot[],
  castFor: (plot: Plot) => Cast,
  news: readonly News[],
): Promise<void> {
  const numbers = new Map<Plot, CaseNumber>()
  let at: Instant = house.now()
  const then: House = { ...house, now: () => at, newId: idMaker(() => Date.parse(at)) }
  const beats = plots.flatMap(plot => plot.beats.map(beat => ({ at: beat.at, play: () => playOne(plot, beat.beat) })))
  const [anyone] = plots
  const told = news.map(each => ({
    at: each.at,
    play: async () => (anyone === undefined ? undefined : each.play(then, castFor(anyone).second, numbers)),
  }))
  for (const { at: time, play } of [...beats, ...told].sort((one, other) => (one.at < other.at ? -1 : 1))) {
    at = time
    await play()
  }

  async function playOne(plot: Plot, beat: Beat): Promise<void> {
    const number = numbers.get(plot)
    if (beat === 'open') numbers.set(plot, await playOpening(then, castFor(plot)))
    else if (number !== undefined) await playBeat(then, castFor(plot), number, beat)
  }
}

type Players = ReadonlyMap<string, Viewer>

async function playersOf(tx: Reader): Promise<Players> {
  const emails = [...firstLine, ...secondLiners, ...supplierPeople, ...endUsers].map(({ email }) => email)
  const players = new Map<string, Viewer>()
  for (const email of emails) {
    const known = await personByEmail(tx, email)
    if (known === null) throw new Error(`${email} has not been stored`)
    const { name, language, ...person } = known
    players.set(email, { actor: { kind: 'person', ...person }, name, email, language })
  }
  return players
}

function playerIn(players: Players, email: string): Viewer {
  const found = players.get(email)
  if (found === undefined) throw new Error(`nobody plays ${email}`)
  return found
}

function castOf(plot: Plot, players: Players): Cast {
  const player = (email: string) => playerIn(players, email)
  const { story } = plot
  const supplier = 'exchange' in story ? story.exchange.supplier : 'supplier' in story ? story.supplier : null
  const answering = supplierPeople.find(person => person.supplier === supplier)
  return {
    plot,
    requester: player(plot.requester),
    first: player(plot.first),
    second: player(plot.second),
    supplier: answering === undefined ? null : player(answering.email),
  }
}
