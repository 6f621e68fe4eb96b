import { Temporal } from 'temporal-polyfill'
import type { OpenCase } from '../contract/case-route.ts'
import { writeReport } from '../mail/supplier-report.ts'

/** A report that came over the API, as a supplier writes it by mail: fields, each after its name (M.2.1.2, O-22). Its time is that of the house. */
export function reportText({ text, supplierNumber, area, report }: OpenCase, language: string, zone: string): string {
  const found = report?.foundAt === undefined ? null : Temporal.Instant.from(report.foundAt)
  const here = found?.toZonedDateTimeISO(zone) ?? null
  return writeReport(
    {
      number: supplierNumber ?? null,
      priority: report?.priority ?? null,
      area: area ?? null,
      status: report?.status ?? null,
      date: here?.toPlainDate().toString() ?? null,
      time: here?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? null,
      fault: text,
      solution: report?.solution ?? null,
    },
    language,
  )
}
