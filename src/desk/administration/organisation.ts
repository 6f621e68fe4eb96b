import type { Organisation, OrganisationFields } from '../../contract/administration-organisation.ts'
import { contrastsOf, LEAST_CONTRAST } from '../../contract/colour.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges, type NewEntry } from '../../store/administration/log-store.ts'
import type { Reader } from '../../store/database.ts'
import { announcePeople } from '../../store/live-store.ts'
import { removeSetting, setSetting, setting } from '../../store/settings-store.ts'
import { readAppearance } from '../appearance.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { cleanPng } from './png.ts'

const UNSET: OrganisationFields = { name: '', language: 'nb', zone: 'Europe/Oslo', accent: null }

/** What the organisation calls itself and looks like. */
export async function readOrganisation(house: House): Promise<Organisation> {
  const fields = (await setting(house.database, 'organisation')) ?? UNSET
  return { ...fields, logo: (await readAppearance(house)).logo?.path ?? null }
}

/** Sets name, language, time zone and colour; a colour in which text could not be read is refused with its figure. */
export async function changeOrganisation(
  house: House,
  viewer: Viewer,
  fields: OrganisationFields,
): Promise<Outcome<Organisation>> {
  if (fields.accent !== null) {
    const { light } = contrastsOf(fields.accent)
    if (light < LEAST_CONTRAST) {
      return { done: false, refusal: { code: 'too-little-contrast', contrast: Math.floor(light * 100) / 100 } }
    }
  }
  return kept(house, viewer, async tx => {
    const before = await setting(tx, 'organisation')
    await setSetting(tx, 'organisation', fields)
    return { kind: 'organisation', subject: fields.name, before, after: fields }
  })
}

/** Sets the logo, cleaned of all but the picture. */
export async function changeLogo(house: House, viewer: Viewer, base64: string): Promise<Outcome<Organisation>> {
  const png = cleanPng(Buffer.from(base64, 'base64'))
  if (typeof png === 'string') {
    return { done: false, refusal: { code: 'invalid', faults: [{ path: 'png', code: png }] } }
  }
  return kept(house, viewer, async tx => {
    const had = (await setting(tx, 'logo')) !== null
    await setSetting(tx, 'logo', png.toString('base64'))
    return { kind: 'logo', subject: 'PNG', before: had ? {} : null, after: { bytes: png.length } }
  })
}

/** Has no logo from now on. */
export function removeLogo(house: House, viewer: Viewer): Promise<Outcome<Organisation>> {
  return kept(house, viewer, async tx => {
    await removeSetting(tx, 'logo')
    return { kind: 'logo', subject: 'PNG', before: {}, after: null }
  })
}

type Change = Pick<NewEntry, 'kind' | 'subject' | 'before' | 'after'>

async function kept(
  house: House,
  viewer: Viewer,
  change: (tx: Reader) => Promise<Change>,
): Promise<Outcome<Organisation>> {
  const done = await inTransaction<null>(house, async tx => {
    await holdAdministration(tx)
    const entry = { id: house.newId(), subjectId: null, ...(await change(tx)) }
    await logChanges(tx, viewer.actor.person, house.now(), [entry])
    // Every node forgets what it knows of people, and of how the house looks with it.
    await announcePeople(tx)
    return { done: true, value: null }
  })
  return done.done ? { done: true, value: await readOrganisation(house) } : done
}
