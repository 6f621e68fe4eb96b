import type { LetterTemplate, OwnTexts } from '../../contract/administration-letter.ts'
import { languages } from '../../contract/value.ts'
import type { TeamId } from '../../domain/id.ts'
import {
  faultInTemplate,
  type LetterTemplateKind,
  letterTemplateKinds,
  letterTemplates,
} from '../../domain/letter-template.ts'
import { letterTexts } from '../../mail/text/letter-texts.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { findTeam, teamName } from '../../store/case-lookup.ts'
import type { Reader } from '../../store/database.ts'
import { setTemplateTexts, type TemplateText, templateTexts } from '../../store/letter-template-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'

type Team = { readonly id: TeamId; readonly name: string }

/** The letters of the house, or of a team: all kinds, or those that a team may have words of its own for. */
export async function listLetters(house: House, asked: string | undefined): Promise<Outcome<LetterTemplate[]>> {
  const team = await teamAsked(house.database, asked)
  if (!team.done) return team
  const kinds = letterTemplateKinds.filter(kind => team.value === null || letterTemplates[kind].of === 'team')
  return { done: true, value: await letters(house.database, kinds, team.value) }
}

/** Sets the words of a letter; those that could not be sent are refused with the place of the first fault. */
export async function changeLetter(
  house: House,
  viewer: Viewer,
  kind: LetterTemplateKind,
  { team: asked, texts }: { readonly team?: string | undefined; readonly texts: OwnTexts },
): Promise<Outcome<LetterTemplate>> {
  const fault = faultIn(kind, texts)
  if (fault !== null) return fault
  return inTransaction<LetterTemplate>(house, async tx => {
    await holdAdministration(tx)
    const found = await teamAsked(tx, asked)
    if (!found.done) return found
    const team = found.value
    if (team !== null && letterTemplates[kind].of === 'house')
      return { done: false, refusal: { code: 'unknown', what: 'team' } }
    const before = await letter(tx, kind, team)
    await setTemplateTexts(tx, kind, team?.id ?? null, texts)
    const after = await letter(tx, kind, team)
    const own = (it: LetterTemplate) => ({ ...(team === null ? it.house : it.team) })
    if (JSON.stringify(own(before)) !== JSON.stringify(own(after))) {
      const about = { id: house.newId(), kind: 'letter', subject: kind, subjectId: team?.id ?? null } as const
      const was = { ...about, before: own(before), after: { ...own(after), ...(team !== null && { team: team.name }) } }
      await logChanges(tx, viewer.actor.person, house.now(), [was])
    }
    return { done: true, value: after }
  })
}

/** The team a letter is asked for by id or key; null for the house. */
export async function teamAsked(tx: Reader, asked: string | undefined): Promise<Outcome<Team | null>> {
  if (asked === undefined) return { done: true, value: null }
  const found = await findTeam(tx, asked)
  if (found === null) return { done: false, refusal: { code: 'unknown', what: 'team' } }
  return { done: true, value: { id: found.team, name: await teamName(tx, found.team) } }
}

/** The first text that could not be sent. */
export function faultIn(kind: LetterTemplateKind, texts: OwnTexts): Outcome<never> | null {
  for (const language of languages) {
    const text = texts[language]
    const fault = text === undefined ? null : faultInTemplate(kind, text)
    if (fault !== null) return { done: false, refusal: { ...fault, language } }
  }
  return null
}

async function letter(tx: Reader, kind: LetterTemplateKind, team: Team | null): Promise<LetterTemplate> {
  const [one] = await letters(tx, [kind], team)
  if (one === undefined) throw new Error(`no letter of the kind ${kind}`)
  return one
}

async function letters(tx: Reader, kinds: readonly LetterTemplateKind[], team: Team | null): Promise<LetterTemplate[]> {
  const texts = await templateTexts(tx, kinds, team === null ? [] : [team.id])
  return kinds.map(kind => ({
    kind,
    fields: [...letterTemplates[kind].fields],
    needed: [...letterTemplates[kind].needed],
    ofTeam: letterTemplates[kind].of === 'team',
    standard: {
      nb: letterTexts.nb[kind],
      nn: letterTexts.nn[kind],
      sv: letterTexts.sv[kind],
      en: letterTexts.en[kind],
    },
    house: own(texts, kind, null),
    team: team === null ? {} : own(texts, kind, team.id),
  }))
}

function own(texts: readonly TemplateText[], kind: LetterTemplateKind, team: TeamId | null): OwnTexts {
  const its = texts.filter(each => each.kind === kind && each.team === team)
  const rows = languages.flatMap(language => {
    const text = its.find(each => each.language === language)?.text
    return text === undefined ? [] : [[language, text] as const]
  })
  return Object.fromEntries(rows)
}
