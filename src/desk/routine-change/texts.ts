import type { RoutineTextChange, RoutineTexts as ToldTexts } from '../../contract/routine-text.ts'
import { type Language, languages } from '../../contract/value.ts'
import type { Reader } from '../../store/database.ts'
import { correctTexts, lockPublishing, type RoutineTexts, type StoredRoutine } from '../../store/routine-store.ts'
import {
  keepTextChange,
  type TextChange,
  textChanges,
  textRevision,
  versionAndComing,
} from '../../store/routine-text-store.ts'
import { placeSigned, signedPlace } from '../cursor.ts'
import { inTransaction } from '../execute.ts'
import { textIn } from '../handbook-page.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { mustSay, placesOf, type Sayings, said, withSayings } from './sayings.ts'

type Saying = Readonly<Partial<Record<Language, Sayings>>>

/** What a version says in every language, place by place, and how often that has been changed. */
export async function readTexts(house: House, key: string, version: string): Promise<Outcome<ToldTexts>> {
  const [routine] = await versionAndComing(house.database, key, version, house.now())
  return routine === undefined ? NOT_FOUND : { done: true, value: await told(house.database, routine) }
}

/**
 * Says something else at some places of a version (O-20). It holds at once, also for cases on their way, as words move no
 * case; kept with who, when, before and after. Versions still to come say it too where they said the same before.
 */
export async function writeTexts(
  house: House,
  { actor }: Viewer,
  key: string,
  version: string,
  { revision, texts }: { readonly revision: number; readonly texts: Saying },
): Promise<Outcome<ToldTexts>> {
  const written = await inTransaction<ToldTexts>(house, async tx => {
    await lockPublishing(tx)
    const [routine, ...coming] = await versionAndComing(tx, key, version, house.now())
    if (routine === undefined) return NOT_FOUND
    const places = placesOf(routine)
    const faults = faultsIn(texts, places)
    if (faults.length > 0) return { done: false, refusal: { code: 'invalid', faults } }
    if ((await textRevision(tx, routine.id)) !== revision) return { done: false, refusal: { code: 'texts-changed' } }
    const changes = changesOf(routine, places, texts)
    for (const each of [routine, ...coming]) {
      const same = changes.filter(
        ({ language, place, before }) => (said(textIn(each, language), placesOf(each))[place] ?? null) === before,
      )
      if (same.length === 0) continue
      const next = await textRevision(tx, each.id)
      await correctTexts(tx, key, each.version, changed(each, same))
      await keepTextChange(tx, {
        routine: each.id,
        revision: next + 1,
        at: house.now(),
        person: actor.person,
        changes: same,
      })
    }
    const [now = routine] = await versionAndComing(tx, key, version, house.now())
    return { done: true, value: await told(tx, now) }
  })
  house.routines.renew()
  return written
}

const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const

async function told(tx: Reader, routine: StoredRoutine): Promise<ToldTexts> {
  const places = placesOf(routine)
  const each = languages.map(language => [language, said(textIn(routine, language), places)] as const)
  return {
    version: routine.version,
    revision: await textRevision(tx, routine.id),
    places: [...places],
    texts: Object.fromEntries(each),
  }
}

function faultsIn(texts: Saying, places: readonly string[]): { path: string; code: string }[] {
  const known = new Set(places)
  return languages.flatMap(language =>
    Object.entries(texts[language] ?? {}).flatMap(([place, words]) => {
      const fault = (code: string) => [{ path: `texts.${language}.${place}`, code }]
      if (!known.has(place)) return fault('unknown')
      if (mustSay(place) && words === '') return fault('required')
      return place === 'head/validFrom' && words !== '' && !/^\d{4}-\d\d-\d\d$/.test(words) ? fault('invalid') : []
    }),
  )
}

function changesOf(routine: StoredRoutine, places: readonly string[], texts: Saying): TextChange[] {
  return languages.flatMap(language => {
    const before = said(textIn(routine, language), places)
    return Object.entries(texts[language] ?? {})
      .filter(([place, words]) => before[place] !== words)
      .map(([place, after]) => ({ language, place, before: before[place] ?? '', after }))
  })
}

function changed(routine: StoredRoutine, changes: readonly TextChange[]): RoutineTexts {
  const each = [...new Set(changes.map(({ language }) => language))].map(language => {
    const own = changes.filter(change => change.language === language)
    return [
      language,
      withSayings(textIn(routine, language), Object.fromEntries(own.map(({ place, after }) => [place, after]))),
    ] as const
  })
  return { ...routine.texts, ...Object.fromEntries(each) }
}

/** What has been changed in a version, the latest first. */
export async function readTextChanges(
  house: House,
  key: string,
  version: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Outcome<{ readonly items: RoutineTextChange[]; readonly next: string | null }>> {
  const [routine] = await versionAndComing(house.database, key, version, house.now())
  if (routine === undefined) return NOT_FOUND
  const list = `texts ${routine.id}`
  const place = after === undefined ? null : placeSigned(house.secret, list, after)
  if (after !== undefined && place === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const found = await textChanges(house.database, routine.id, place === null ? null : Number(place), limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)?.revision
  const more = found.length > limit && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, list, String(last)) : null } }
}
