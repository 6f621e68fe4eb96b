import type { Language } from '../../contract/value.ts'
import { hasSubject, type LetterSubjectKind } from '../../domain/letter-subject.ts'
import type { LetterField, LetterTemplateKind } from '../../domain/letter-template.ts'
import { filledWith } from '../../domain/open-fields.ts'
import { exampleLetter, exampleNumber } from '../../mail/text/example-letter.ts'
import { bothForms } from '../../mail/written/both-forms.ts'
import { LOGO_CID } from '../../mail/written/html-letter.ts'
import type { LetterPart, WrittenLetter } from '../../mail/written/written-letter.ts'
import { readAppearance } from '../appearance.ts'
import type { House, Outcome } from '../house.ts'
import { aboutAccess, answering, letterTitle } from '../letter-title.ts'
import { readMailLooks } from '../mail-looks.ts'
import { faultIn, teamAsked } from './letters.ts'

type Asked = {
  readonly team?: string | undefined
  readonly language: Language
  readonly text: string
  readonly subject?: string | undefined
}

/** How a letter would look with these words; a part of a letter is shown where it stands in one. */
export async function previewLetter(
  house: House,
  kind: LetterTemplateKind,
  { team: asked, language, text, subject }: Asked,
): Promise<Outcome<{ readonly text: string; readonly html: string; readonly subject: string | null }>> {
  const fault = faultIn(kind, { [language]: text }, subject === undefined ? {} : { [language]: subject })
  if (fault !== null) return fault
  const team = await teamAsked(house.database, asked)
  if (!team.done) return team
  const looks = await readMailLooks(house)
  const example = exampleOf(house, language, team.value?.name ?? looks.name)
  const { text: plain, html } = bothForms(placed(kind, language, filledWith(text, example)), looks)
  const logo = (await readAppearance(house)).logo?.path ?? ''
  // A page shows what comes inside the mail from where it lies.
  const called = subject === undefined || !hasSubject(kind) ? null : titled(kind, filledWith(subject, example))
  return { done: true, value: { text: plain, html: html.replace(`cid:${LOGO_CID}`, logo), subject: called } }
}

function titled(kind: LetterSubjectKind, subject: string): string {
  return aboutAccess.has(kind) ? subject : letterTitle(exampleNumber, subject, answering.has(kind))
}

function exampleOf({ baseUrl }: House, language: Language, team: string): Record<LetterField, string> {
  const { title, solution } = exampleLetter[language]
  const link = `${baseUrl}/case/…`
  return {
    name: 'Siri Berg',
    number: `${exampleNumber}`,
    title,
    team,
    agent: 'Kari Nordvik',
    link,
    solution,
    reference: 'A-4711',
  }
}

function placed(kind: LetterTemplateKind, language: Language, words: string): WrittenLetter {
  const said: LetterPart = { text: exampleLetter[language].body, byHand: true }
  const ours: LetterPart = { text: words, byHand: false }
  switch (kind) {
    case 'greeting':
      return { language, parts: [ours, said], footer: null }
    case 'confirm':
    case 'follow':
      return { language, parts: [said, ours], footer: null }
    case 'footer':
    case 'supplier-footer':
      return { language, parts: [said], footer: words }
    case 'personal-data':
      return { language, parts: [said, { text: words, byHand: true }], footer: null }
    default:
      return { language, parts: [ours], footer: null }
  }
}
