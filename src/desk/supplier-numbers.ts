import { type NumberPattern, readNumberPattern } from '../contract/number-pattern.ts'
import type { Ruled } from '../domain/case/command.ts'
import type { Opening } from '../domain/case/open.ts'
import { toldArea } from '../domain/case/told-area.ts'
import type { SupplierId } from '../domain/id.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { supplierNumber, supplierNumbers } from '../mail/supplier-number.ts'
import { isCalledCritical, readReport } from '../mail/supplier-report.ts'
import type { FoundSupplier } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import { casesByNumbers, type NumberedSupplier, withThoseBehind } from '../store/supplier-view.ts'
import type { Party } from '../store/thread-view.ts'

/** The numbers a supplier's mail tells: her own for the case, and those of whom she has given it on to (O-16). */
export async function numbersTold(
  tx: Reader,
  supplier: SupplierId,
  mail: ParsedMail,
): Promise<Pick<Ruled<'receive'>, 'reference' | 'chain'>> {
  const [her, ...behind] = await withThoseBehind(tx, supplier)
  const said = { subject: mail.subject, text: mail.reply }
  const reference = supplierNumber(said, patternOf(her))
  const chain = behind.flatMap(each => {
    const pattern = patternOf(each)
    const number = pattern === null ? null : supplierNumber(said, pattern)
    return number === null || number === reference ? [] : [{ supplier: each, reference: number }]
  })
  return { ...(reference === null ? {} : { reference }), ...(chain.length === 0 ? {} : { chain }) }
}

/** What a supplier's own report tells of a case that it opens (M.2.1.2, M.2.1.3): where, how bad, and her number. */
export async function reportedBy(
  tx: Reader,
  supplier: FoundSupplier,
  mail: ParsedMail,
): Promise<Pick<Opening, 'area' | 'critical' | 'toldPriority' | 'reference'>> {
  const report = readReport(mail.text)
  const { reference } = await numbersTold(tx, supplier.id, mail)
  const critical = report?.priority === 1 || isCalledCritical(mail.subject)
  return {
    area: toldArea(report?.area ?? null, supplier),
    critical,
    toldPriority: report?.priority ?? null,
    reference: report?.number ?? reference ?? null,
  }
}

/**
 * Cases that a supplier's mail names by a number of hers alone, as her place in them. From anybody else such a number
 * proves nothing: who writes is asked before.
 */
export async function casesSheNames(tx: Reader, supplier: SupplierId, mail: ParsedMail): Promise<readonly Party[]> {
  const [her, ...behind] = await withThoseBehind(tx, supplier)
  const said = { subject: mail.subject, text: mail.reply }
  const own = supplierNumbers(said, patternOf(her))
  const theirs = behind.flatMap(each => {
    const pattern = patternOf(each)
    return pattern === null ? [] : supplierNumbers(said, pattern)
  })
  if (own.length + theirs.length === 0 || mail.from === null) return []
  const { address } = mail.from
  const cases = await casesByNumbers(tx, supplier, { own, behind: theirs })
  // The small number is given when the letter is written.
  return cases.map(number => ({ case: number, party: 0, kind: 'supplier', address, person: null, supplier }))
}

function patternOf(supplier: NumberedSupplier | undefined): NumberPattern | null {
  const read = readNumberPattern(supplier?.numberPattern ?? '')
  return typeof read === 'string' ? null : read
}
