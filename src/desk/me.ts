import type { Me } from '../contract/session.ts'
import type { Language } from '../contract/value.ts'
import type { PersonId } from '../domain/id.ts'
import { keepLanguage } from '../store/person-store.ts'
import { meView } from '../store/person-view.ts'
import { readAppearance } from './appearance.ts'
import type { House, Viewer } from './house.ts'

/** What the pages show somebody of herself; null when she is not active. */
export async function readMe(house: House, person: PersonId): Promise<Me | null> {
  const me = await meView(house.database, person)
  if (me === null) return null
  const { name, zone, sheet, logo } = await readAppearance(house)
  const organisation = { name, zone, sheet: sheet?.path ?? null, logo: logo?.path ?? null }
  return { ...me, example: house.example, organisation }
}

/** Pages and letters to the viewer are in this language from now on. */
export async function chooseLanguage(house: House, viewer: Viewer, language: Language): Promise<void> {
  await house.database.transaction(tx => keepLanguage(tx, viewer.actor.person, language))
}
