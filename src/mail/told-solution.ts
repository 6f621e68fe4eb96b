import { reportFieldsIn } from './supplier-report.ts'

/** What a supplier says of her solution: that it is here, or in which version it comes; and what it is, apart from all else. */
export type ToldSolution = ({ readonly kind: 'now' } | { readonly kind: 'later-version'; readonly version: string }) & {
  readonly text?: string
}

/**
 * What a supplier's mail tells of her solution in fields (`Status: løst`, `Status: rettes i versjon 5.6`), in any of our
 * languages (M.1.2.2, M.1.3.5, M.2.1.7, M.2.1.8). Null where no field says it, where it says that it is solved in part, and
 * where it comes in a version that is not named: then a person reads it, as she reads free text.
 */
export function toldSolution(text: string): ToldSolution | null {
  const fields = reportFieldsIn(text)
  const status = fields.get('status') ?? ''
  const isDone = DONE.test(status)
  const isPromised = PROMISED.test(status)
  if ((!isDone && !isPromised) || IN_PART.test(status)) return null
  const [, called, looks] = IN_VERSION.exec(status) ?? []
  const named = called ?? looks ?? NAMED_AS_CURE.exec(text)?.[1] ?? (isPromised ? NAMED.exec(text)?.[1] : undefined)
  const solution = fields.get('solution')?.trim()
  const said = solution === undefined || solution === '' ? {} : { text: solution }
  if (named !== undefined) return { kind: 'later-version', version: named.replace(/[.-]+$/, ''), ...said }
  return isPromised ? null : { kind: 'now', ...said }
}

/** It begins with the word: "ikke løst" and "under arbeid, løst i morgen" say something else. */
const DONE =
  /^(?:(?:er|is|är|sak(?:en)?|feil(?:en)?|fault|felet) )?(?:løst|løyst|rettet|retta|utbedret|utbetra|løsning|løysing|löst|åtgärdat|åtgärdad|rättat|rättad|lösning|solved|resolved|fixed|corrected)(?!\p{L})/iu
const PROMISED =
  /^(?:(?:vil bli|blir|will be|kommer att|sak(?:en)?|feil(?:en)?) )?(?:løses|løst|blir løyst|rettes|rettet|retta|kommer|kjem|inkluderes|löses|åtgärdas|rättas|planned|scheduled|comes|coming|fixed|solved|to be fixed)(?: \p{L}+)? (?:i|in|med|with) /iu
const IN_PART =
  /(?<!\p{L})(?:delvis|midlertidig|mellombels|tillfälligt?|partly|partially|temporar(?:y|ily)|workaround)(?!\p{L})/iu

/** What is called a version, or looks like one: "løst i 2 timer" names none. */
const IN_VERSION =
  /(?<!\p{L})(?:i|in|med|with) (?:(?:\p{L}+ )?(?:versjon|version|release|utgave|utgåva) ([\w.-]{0,20}\d[\w.-]{0,20})|(\d+\.\d[\w.-]{0,20}))/iu
const NAMED_AS_CURE =
  /^[\s>*•-]{0,10}(?:(?:løses|løst|rettes|rettet|kommer|løyst|retta|kjem|löses|löst|åtgärdas|rättas|fixed|solved|fix) (?:i |in )?(?:versjon|version|release))[ \t]{0,5}:[ \t]*([\w.-]{1,40})/imu
const NAMED = /^[\s>*•-]{0,10}(?:versjon|version|release)[ \t]{0,5}:[ \t]*([\w.-]{1,40})/imu
