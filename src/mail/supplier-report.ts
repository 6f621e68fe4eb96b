import type { Priority } from '../domain/case/state.ts'
import type { SaidArea } from '../domain/case/told-area.ts'
import { areaIn, areaWritten } from './text/report-areas.ts'
import { type ReportField, readsAs, reportFields, writtenAs } from './text/report-labels.ts'

/**
 * What a supplier tells of a fault she has found (M.2.1.2, M.2.2.2, O-22): fields, each on a line after its name. What she
 * does not tell is null; nothing is guessed.
 */
export type SupplierReport = {
  /** Her own case number. */
  readonly number: string | null
  readonly priority: Priority | null
  /** Where it is (O-13): this decides which routine the case follows. */
  readonly area: SaidArea | null
  /** How the case stands with her, in her words. */
  readonly status: string | null
  /** The error text, and a possible solution; either may run over several lines. */
  readonly fault: string | null
  readonly solution: string | null
  /** As she wrote them. */
  readonly date: string | null
  readonly time: string | null
}

/** Longest field that is one line. */
const LINE = 200
/** Lines that are looked at: a report comes first, and a mail may quote a log. */
const LINES = 400

/** The fields that a text names, each with what stands after its name; the first where one is named twice. */
export function reportFieldsIn(text: string): ReadonlyMap<ReportField, string> {
  const fields = new Map<ReportField, string>()
  let open: ReportField | null = null
  for (const line of text.split('\n', LINES)) {
    const [, label = '', value = ''] = NAMED.exec(line.slice(0, 2_000)) ?? []
    const field = readsAs(label)
    if (field !== null && !fields.has(field)) {
      fields.set(field, value.trim())
      open = field === 'fault' || field === 'solution' ? field : null
    } else if (open !== null) fields.set(open, `${fields.get(open)}\n${line}`)
  }
  return fields
}

/** Reads a report in any of our languages; null where fewer than two of its fields are named: free text. */
export function readReport(text: string): SupplierReport | null {
  const fields = reportFieldsIn(text)
  if (fields.size < 2) return null
  const told = (field: ReportField) => fields.get(field)?.trim() || null
  const short = (field: ReportField) => told(field)?.slice(0, LINE).toWellFormed() ?? null
  return {
    number: short('number')?.replace(/^#/, '') ?? null,
    priority: priorityIn(told('priority') ?? ''),
    area: areaIn(told('area') ?? ''),
    status: short('status'),
    fault: told('fault'),
    solution: told('solution'),
    date: short('date'),
    time: short('time'),
  }
}

/** Writes a report as `readReport` reads it; what is not told is left out. */
export function writeReport(report: SupplierReport, language: string): string {
  const labels = writtenAs(language)
  const said = { ...report, area: report.area === null ? null : areaWritten(report.area, language) }
  const lines = reportFields.flatMap(field => (said[field] === null ? [] : [`${labels[field]}: ${said[field]}`]))
  return lines.join('\n')
}

/** A name of at most four words and a colon; in lists of forms there is a mark before it. */
const NAMED = /^[\s>*•-]{0,10}(\p{L}[\p{L} ./]{1,40}?)\s{0,5}:(.*)$/u

/** Does she call it critical where she writes freely? In the subject alone: a text may say that nothing is critical. */
export function isCalledCritical(subject: string): boolean {
  return CRITICAL.test(subject)
}

const CRITICAL = /(?<!\p{L})(?:kritiske?|kritiskt|critical|akutt|akut)(?!\p{L})/iu

/** Her priority in ours, where she tells it by a number from 1 to 5 or by a word of ours. */
function priorityIn(told: string): Priority | null {
  const number = /(?<!\d)([1-5])(?!\d)/.exec(told)?.[1]
  const priority = number === undefined ? WORDS.find(([words]) => words.test(told))?.[1] : Number(number)
  return ([1, 2, 3, 4, 5] as const).find(each => each === priority) ?? null
}

const WORDS: readonly (readonly [RegExp, Priority])[] = [
  [CRITICAL, 1],
  [/(?<!\p{L})(?:høy|høg|hög|high)/iu, 2],
  [/(?<!\p{L})(?:middels|medel|medium|normal)/iu, 3],
  [/(?<!\p{L})(?:lav|låg|low)/iu, 4],
]
