import type { Language } from '../../contract/value.ts'
import type { AgencyKey, SupplierKey } from './municipality.ts'

/** Somebody a newcomer can be. None of them exists. */
export type Player = {
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly phone?: string
}

/** Support of the agencies: two or three in each. */
export const firstLine: readonly (Player & { readonly agency: AgencyKey })[] = [
  { agency: 'nordvik', ...player('kari@nordvik.example', 'Kari Haugen') },
  { agency: 'nordvik', ...player('amir@nordvik.example', 'Amir Rahimi') },
  { agency: 'nordvik', ...player('tone@nordvik.example', 'Tone Vik') },
  { agency: 'fjellheim', ...player('gunnhild@fjellheim.example', 'Gunnhild Øygard', 'nn') },
  { agency: 'fjellheim', ...player('torstein@fjellheim.example', 'Torstein Lid', 'nn') },
  { agency: 'solberg', ...player('henrik@solberg.example', 'Henrik Dahl') },
  { agency: 'solberg', ...player('fatima@solberg.example', 'Fatima Yusuf') },
  { agency: 'solberg', ...player('linnea@solberg.example', 'Linnea Åström', 'sv') },
  { agency: 'havna', ...player('hanne@havna.example', 'Hanne Moe') },
  { agency: 'havna', ...player('per-arne@havna.example', 'Per-Arne Strand') },
]

/** Support for all of them. */
export const secondLiners: readonly Player[] = [
  player('ola@linje.example', 'Ola Bakken'),
  player('ingrid@linje.example', 'Ingrid Solheim'),
  player('sindre@linje.example', 'Sindre Hove', 'nn'),
  player('mikael@linje.example', 'Mikael Lindqvist', 'sv'),
  player('priya@linje.example', 'Priya Nair', 'en'),
]

/** Who answers for a supplier. Aino is Finnish and writes Swedish or English. */
export const supplierPeople: readonly (Player & { readonly supplier: SupplierKey })[] = [
  { supplier: 'leverandor', ...player('aino@leverandor.example', 'Aino Virtanen', 'sv') },
  { supplier: 'drift', ...player('drift@drift.example', 'Driftsvakten') },
  { supplier: 'elevregister', ...player('support@elevregister.example', 'Support Elevregisteret') },
]

export const administrator = player('admin@linje.example', 'Anders Myhre')

/** Keeps the handbook of them all, and reads no cases. */
export const processOwner = player('prosess@linje.example', 'Turid Ness')

/** Belongs to nobody, and sees nothing. */
export const outsider = player('bjorn@utenfor.example', 'Bjørn Aas')

/**
 * Thirty who work in the agencies and need help at times. Siri is a school secretary. Their phone numbers are extensions,
 * and for Swedes of the numbers that Sweden keeps for fiction (070-174 06 05 to 99), so that nobody is rung up.
 */
export const endUsers: readonly (Player & { readonly agency: AgencyKey })[] = [
  ...people('nordvik', 'nb', 'Siri Berg', 'Stig Moen', 'Aisha Khan', 'Elisabeth Lunde', 'Marit Eide', 'Geir Fossum'),
  ...people('nordvik', 'sv', 'Sara Lindgren'),
  ...people('nordvik', 'en', 'Tomasz Kowalski'),
  ...people('fjellheim', 'nn', 'Oddny Skaar', 'Leiv Brekke', 'Ragnhild Tveit', 'Jorunn Myklebust', 'Svein Hauge'),
  ...people('fjellheim', 'nn', 'Astrid Lote', 'Eirik Rygg'),
  ...people('fjellheim', 'en', 'Mariam Osman'),
  ...people('solberg', 'nb', 'Camilla Nygård', 'Thomas Wiik', 'Nadia Hussain', 'Ingvild Sande', 'Roar Kleven'),
  ...people('solberg', 'sv', 'Björn Eklund'),
  ...people('solberg', 'en', 'Emily Carter'),
  ...people('havna', 'nb', 'Grete Pettersen', 'Yusuf Demir', 'Lars Iversen', 'Solveig Hansen', 'Marius Holm'),
  ...people('havna', 'sv', 'Johanna Sjöberg'),
  ...people('havna', 'en', 'David Osei'),
].map((person, place) => ({
  ...person,
  phone: person.language === 'sv' ? `+467017406${10 + place}` : `${4401 + place}`,
}))

function player(email: string, name: string, language: Language = 'nb'): Player {
  return { email, name, language }
}

function people(agency: AgencyKey, language: Language, ...names: readonly string[]) {
  return names.map(name => ({ agency, ...player(`${inAscii(name)}@${agency}.example`, name, language) }))
}

/** `Camilla Nygård` is camilla.nygard in an address. */
function inAscii(name: string): string {
  const letters = name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFD')
  return letters.replaceAll(/\p{M}/gu, '').replaceAll(' ', '.')
}
