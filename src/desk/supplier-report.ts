import { Temporal } from 'temporal-polyfill'
import type { OpenCase } from '../contract/case-route.ts'
import { writeReport } from '../mail/supplier-report.ts'

/** A report that came over the API, as a supplier writes it by mail: six fields, each by its name (M.2.1.2). */
export function reportText({ text, supplierNumber, report }: OpenCase, language: string): string {
  const found = report?.foundAt === undefined ? null : Temporal.Instant.from(report.foundAt)
  const here = found?.toZonedDateTimeISO('Europe/Oslo') ?? null
  return writeReport(
    {
      number: supplierNumber ?? null,
      priority: report?.priority ?? null,
      date: here?.toPlainDate().toString() ?? null,
      time: here?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? null,
      fault: text,
      solution: report?.solution ?? null,
    },
    language,
  )
}
