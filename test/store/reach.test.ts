import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStaff, maySee, readableFrom, readableKinds, readsTitle, standing } from '../../src/domain/access/standing.ts'
import type { PersonActor } from '../../src/domain/actor.ts'
import { letterKinds } from '../../src/domain/letter.ts'
import { caseInReach } from '../../src/store/case-reach.ts'
import { caseSearch, searchByWords, searchOnList } from '../../src/store/case-search.ts'
import { caseList } from '../../src/store/case-view.ts'
import { readableAttachment, wholeCase } from '../../src/store/case-whole.ts'
import type { Reading } from '../../src/store/confidential-read.ts'
import type { Reader } from '../../src/store/database.ts'
import { testDatabase } from '../postgres.ts'
import { everyCase } from '../stage/every-case.ts'
import { inWorld, type Kept } from '../stage/kept-world.ts'
import { morning, noon } from '../stage/moments.ts'
import { foundMunicipality } from '../stage/municipality.ts'
import { anyKeptCase, anyPerson } from '../stage/random-world.ts'

const { database } = await testDatabase()
await foundMunicipality(database)

/** What the rules let somebody read of a case's letters: by kind, from when on, and of suppliers' threads her own alone. */
function readable({ state, letters }: Kept, actor: PersonActor): readonly Kept['letters'][number][] {
  const who = standing(state, actor)
  const kinds = readableKinds(who)
  return letters.filter(
    ({ kind, supplier }) =>
      kinds.includes(kind) &&
      (isStaff(who) || kind !== 'supplier' || supplier === actor.supplier) &&
      (readableFrom(state, who, kind) ?? noon) <= noon,
  )
}

/** Somebody reading at the desk. */
function by(actor: PersonActor): Reading {
  return { actor, at: morning, door: 'web' }
}

/** Holds a law against random people in random worlds. */
function always(law: (tx: Reader, world: readonly Kept[], actor: PersonActor) => Promise<void>): Promise<void> {
  const worlds = fc.array(anyKeptCase, { minLength: 1, maxLength: 8, size: 'max' })
  const people = fc.array(anyPerson, { minLength: 4, maxLength: 8, size: 'max' })
  return fc.assert(
    fc.asyncProperty(worlds, people, (cases, actors) =>
      inWorld(database, cases, async (tx, world) => {
        for (const actor of actors) await law(tx, world, actor)
      }),
    ),
    { numRuns: 25 },
  )
}

test('13 what SQL lists, finds and opens is what the rules let one see (A-3)', async () => {
  await always(async (tx, world, actor) => {
    const seen = world.filter(({ state }) => maySee(standing(state, actor))).map(({ state }) => state.number)
    const newestFirst = seen.toReversed()
    const listed = await caseList(tx, actor, everyCase)
    expect(listed.map(item => item.number)).toEqual(newestFirst)
    const called = world
      .filter(({ state }) => readsTitle(state, standing(state, actor)))
      .map(({ state }) => state.number)
    for (const { number, title } of listed) expect(title).toBe(called.includes(number) ? `Sak ${number}` : `#${number}`)
    const byTitle = newestFirst.filter(number => called.includes(number))
    expect((await caseSearch(tx, actor, 'Sak', everyCase)).map(item => item.number)).toEqual(byTitle)
    for (const { state } of world) {
      expect(await caseInReach(tx, actor, state.number)).toBe(seen.includes(state.number))
      expect((await wholeCase(tx, by(actor), state.number)) !== null).toBe(seen.includes(state.number))
      const byNumber = await caseSearch(tx, actor, String(state.number), everyCase)
      expect(byNumber.map(item => item.number)).toEqual(seen.includes(state.number) ? [state.number] : [])
    }
  })
})

test('13 letters and files are read as the rules say, and found by nobody else (DESIGN 5)', async () => {
  await always(async (tx, world, actor) => {
    for (const kept of world) {
      const mine = readable(kept, actor)
      const whole = await wholeCase(tx, by(actor), kept.state.number)
      expect((whole?.letters ?? []).map(letter => letter.id).toSorted()).toEqual(
        mine.map(letter => letter.id).toSorted(),
      )
      for (const { id: letter, file } of kept.letters) {
        const found = await readableAttachment(tx, by(actor), kept.state.number, file)
        expect(found !== null).toBe(mine.some(each => each.id === letter))
      }
    }
    for (const kind of letterKinds) {
      const found = world.filter(kept => readable(kept, actor).some(letter => letter.kind === kind))
      const numbers = found.map(({ state }) => state.number).toSorted((one, other) => other - one)
      for (const search of [searchByWords, searchOnList]) {
        const hits = await search(tx, actor, `hemmelighet${kind}`, everyCase)
        expect(hits.map(item => item.number)).toEqual(numbers)
      }
    }
  })
})

test('a case tells nothing of one it is linked with that lies out of reach (A-3, I03)', async () => {
  await always(async (tx, world, actor) => {
    const seen = world.filter(({ state }) => maySee(standing(state, actor))).map(({ state }) => state.number)
    for (const { state } of world) {
      const linked = (await wholeCase(tx, by(actor), state.number))?.linked ?? []
      expect(linked.map(({ number }) => number)).toEqual(
        seen.includes(state.number) ? seen.filter(number => number !== state.number) : [],
      )
    }
  })
})

test('a list names the requester to the lines and to herself, and to a supplier the agency alone (ACCEPTANCE 2.3)', async () => {
  await always(async (tx, world, actor) => {
    const named = new Set(['Nordvik', 'Havna'])
    for (const item of await caseList(tx, actor, everyCase)) {
      const state = world.find(kept => kept.state.number === item.number)?.state
      if (state === undefined || state.reporter.kind !== 'user') continue
      const who = standing(state, actor)
      expect(named.has(item.requester)).toBe(!isStaff(who) && !who.requester)
    }
  })
})
