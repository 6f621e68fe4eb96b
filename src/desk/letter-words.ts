import { isLanguage, type Language } from '../contract/value.ts'
import type { TeamId } from '../domain/id.ts'
import type { LetterSubjectKind } from '../domain/letter-subject.ts'
import type { LetterField, LetterTemplateKind } from '../domain/letter-template.ts'
import { filledWith } from '../domain/open-fields.ts'
import { letterSubjects } from '../mail/text/letter-subjects.ts'
import { letterTexts } from '../mail/text/letter-texts.ts'
import type { Reader } from '../store/database.ts'
import { type TemplateText, templateTexts } from '../store/letter-template-store.ts'

/** What letters say: of a kind, by a team or by the house itself, in a language, with its fields filled in. */
export type LetterWords = (kind: LetterTemplateKind, by: By, values: Values) => string

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
  return (kind, by, values) => filled(own(texts, kind, by)('text') ?? letterTexts[ours(by.language)][kind], values)
}

/** What a whole letter is called and says, its fields filled in. */
export type WholeLetter = { readonly subject: string; readonly text: string }

/** Reads the words for whole letters of a kind; whose words come first is the same for what they are called. */
export async function readWholeLetter(
  tx: Reader,
  kind: LetterSubjectKind,
  team: TeamId | null,
): Promise<(language: string, values: Values) => WholeLetter> {
  const texts = await templateTexts(tx, [kind], team === null ? [] : [team])
  return (language, values) => {
    const said = own(texts, kind, { team, language })
    return {
      subject: filled(said('subject') ?? letterSubjects[ours(language)][kind], values),
      text: filled(said('text') ?? letterTexts[ours(language)][kind], values),
    }
  }
}

type By = { readonly team: TeamId | null; readonly language: string }
type Values = Readonly<Partial<Record<LetterField, string | number>>>

/** The team's, else the house's; undefined where neither has words of its own. */
function own(texts: readonly TemplateText[], kind: LetterTemplateKind, { team, language }: By) {
  return (part: 'text' | 'subject') =>
    [team, null]
      .map(of => texts.find(each => each.kind === kind && each.team === of && each.language === language)?.[part])
      .find(words => typeof words === 'string')
}

function ours(language: string): Language {
  return isLanguage(language) ? language : 'nb'
}

function filled(words: string, values: Values): string {
  return filledWith(words, Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)])))
}
