import { isLanguage } from '../contract/value.ts'
import type { TeamId } from '../domain/id.ts'
import type { LetterField, LetterTemplateKind } from '../domain/letter-template.ts'
import { filledWith } from '../domain/open-fields.ts'
import { letterTexts } from '../mail/text/letter-texts.ts'
import type { Reader } from '../store/database.ts'
import { templateTexts } from '../store/letter-template-store.ts'

/** What letters say: of a kind, by a team or by the house itself, in a language, with its fields filled in. */
export type LetterWords = (
  kind: LetterTemplateKind,
  by: { readonly team: TeamId | null; readonly language: string },
  values: Readonly<Partial<Record<LetterField, string | number>>>,
) => string

/**
 * Reads the words for letters of these kinds. The recipient's language comes first, and in it the team's words, else
 * the house's, else Linje's own, which are there in every language; bokmål for a language that is none of ours.
 */
export async function readLetterWords(
  tx: Reader,
  kinds: readonly LetterTemplateKind[],
  teams: readonly TeamId[],
): Promise<LetterWords> {
  const texts = await templateTexts(tx, kinds, teams)
  return (kind, { team, language }, values) => {
    const own = (of: TeamId | null) =>
      texts.find(each => each.kind === kind && each.team === of && each.language === language)?.text
    const text = own(team) ?? own(null) ?? letterTexts[isLanguage(language) ? language : 'nb'][kind]
    return filledWith(text, Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)])))
  }
}
