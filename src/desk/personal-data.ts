import type { Language } from '../contract/value.ts'
import type { PersonId, TeamId } from '../domain/id.ts'
import { findPerson, teamName } from '../store/case-lookup.ts'
import type { House } from './house.ts'
import { type LetterWords, readLetterWords } from './letter-words.ts'

/** Whose 1st line it is that answers for the data, and who reads of it. */
type By = { readonly team: TeamId | null; readonly language: string }

/**
 * How personal data is treated, as whoever answers for them must tell when she asks (GDPR articles 13 and 14): in the
 * words of the 1st line or of the house, in bokmål where nobody has put them in her language, and empty where nobody
 * has said.
 */
export function personalDataIn(words: LetterWords, by: By, team: string): string {
  return words('personal-data', by, { team }) || words('personal-data', { ...by, language: 'nb' }, { team })
}

/** The same for a page where help is asked for, by somebody known or by anybody. */
export async function personalDataOn(house: House, language: Language, asks: PersonId | null): Promise<string> {
  const { database } = house
  const team = asks === null ? null : ((await findPerson(database, asks))?.firstLine ?? null)
  const words = await readLetterWords(database, ['personal-data'], team === null ? [] : [team])
  return personalDataIn(words, { team, language }, team === null ? '' : await teamName(database, team))
}
