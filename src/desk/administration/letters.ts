import type { LetterTemplate, OwnTexts } from '../../contract/administration-letter.ts'
import { type Language, languages } from '../../contract/value.ts'
import type { TeamId } from '../../domain/id.ts'
import { faultInSubject, hasSubject, type LetterSubjectKind, subjectFields } from '../../domain/letter-subject.ts'
import {
  faultInTemplate,
  type LetterTemplateKind,
  letterTemplateKinds,
  letterTemplates,
} from '../../domain/letter-template.ts'
import { exampleNumber } from '../../mail/text/example-letter.ts'
import { letterSubjects } from '../../mail/text/letter-subjects.ts'
import { letterTexts } from '../../mail/text/letter-texts.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { findTeam, teamName } from '../../store/case-lookup.ts'
import type { Reader } from '../../store/database.ts'
import { setTemplateTexts, type TemplateText, templateTexts } from '../../store/letter-template-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { aboutAccess, answering, letterTitle } from '../letter-title.ts'

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
  {
    team: asked,
    texts,
    subjects = {},
  }: { readonly team?: string | undefined; readonly texts: OwnTexts; readonly subjects?: OwnTexts | undefined },
): Promise<Outcome<LetterTemplate>> {
  const fault = faultIn(kind, texts, subjects)
  if (fault !== null) return fault
  return inTransaction<LetterTemplate>(house, async tx => {
    await holdAdministration(tx)
    const found = await teamAsked(tx, asked)
    if (!found.done) return found
    const team = found.value
    if (team !== null && letterTemplates[kind].of === 'house')
      return { done: false, refusal: { code: 'unknown', what: 'team' } }
    const before = await letter(tx, kind, team)
    await setTemplateTexts(tx, kind, team?.id ?? null, { texts, subjects })
    const after = await letter(tx, kind, team)
    const own = (it: LetterTemplate) => {
      const whose = team === null ? 'house' : 'team'
      const called = Object.entries(it.subject?.[whose] ?? {})
      return { ...it[whose], ...Object.fromEntries(called.map(([language, line]) => [`subject-${language}`, line])) }
    }
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

/** The first text or subject that could not be sent. */
export function faultIn(kind: LetterTemplateKind, texts: OwnTexts, subjects: OwnTexts): Outcome<never> | null {
  if (!hasSubject(kind) && Object.keys(subjects).length > 0) {
    return { done: false, refusal: { code: 'invalid', faults: [{ path: 'subjects', code: 'not-allowed' }] } }
  }
  for (const language of languages) {
    const [text, subject] = [texts[language], subjects[language]]
    const fault =
      (subject === undefined || !hasSubject(kind) ? null : faultInSubject(kind, subject)) ??
      (text === undefined ? null : faultInTemplate(kind, text))
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
    standard: inEvery(language => letterTexts[language][kind]),
    house: own(texts, kind, null),
    team: team === null ? {} : own(texts, kind, team.id),
    subject: hasSubject(kind) ? subjectOf(texts, kind, team) : null,
  }))
}

function subjectOf(texts: readonly TemplateText[], kind: LetterSubjectKind, team: Team | null) {
  return {
    fields: [...subjectFields[kind]],
    before: aboutAccess.has(kind) ? '' : letterTitle(exampleNumber, '', answering.has(kind)).trim(),
    standard: inEvery(language => letterSubjects[language][kind]),
    house: own(texts, kind, null, 'subject'),
    team: team === null ? {} : own(texts, kind, team.id, 'subject'),
  }
}

function inEvery(said: (language: Language) => string): Record<Language, string> {
  return { nb: said('nb'), nn: said('nn'), sv: said('sv'), en: said('en') }
}

function own(
  texts: readonly TemplateText[],
  kind: LetterTemplateKind,
  team: TeamId | null,
  part: 'text' | 'subject' = 'text',
): OwnTexts {
  const its = texts.filter(each => each.kind === kind && each.team === team)
  const rows = languages.flatMap(language => {
    const words = its.find(each => each.language === language)?.[part] ?? null
    return words === null ? [] : [[language, words] as const]
  })
  return Object.fromEntries(rows)
}
