import type { FastifyReply } from 'fastify'
import { openCase } from '../contract/case-route.ts'
import type { ToldRefusal } from '../contract/text/told-refusal.ts'
import { openCase as open } from '../desk/open-case.ts'
import { asParty, readServices } from '../desk/portal-party.ts'
import { momentIn } from '../domain/house-day.ts'
import type { Frame } from './mount.ts'
import { show, type Visit } from './page.ts'
import { faultsAt, filesFault } from './page-fault.ts'
import { type Faults, noFaults } from './portal/field.ts'
import { reportFields, reportPage, type WrittenReport } from './portal/report-page.ts'
import type { SentForm } from './portal/sent-form.ts'
import { titleOf } from './portal/title-of.ts'
import { pressKey } from './portal-act.ts'
import { statusOf } from './problem.ts'
import { readInput } from './read-input.ts'
import type { Known } from './who.ts'

/** The page on which a supplier reports a fault, with what she has written so far (M.2.1.2). */
export async function askReport(
  { house }: Frame,
  { setting, form, reply }: Visit<Known>,
  { faults = noFaults, refusal = null }: { faults?: Faults; refusal?: ToldRefusal | null } = {},
): Promise<FastifyReply> {
  const key = form.text('key') === '' ? house.newId() : form.text('key')
  const status = refusal === null ? (faults.size === 0 ? 200 : 422) : statusOf[refusal.code]
  // In the order of the page, whatever order they were found in.
  const told = [...reportFields, 'files'].flatMap(name => {
    const fault = faults.get(name)
    return fault === undefined ? [] : [[name, fault] as const]
  })
  const report = { written: writtenIn(form), key, faults: new Map(told), refusal }
  return show(reply, reportPage(setting, report, await readServices(house)), status)
}

const FIELDS = {
  service: 'service',
  title: 'text',
  text: 'text',
  supplierNumber: 'reference',
  area: 'area',
  'report.foundAt': 'found',
  'report.priority': 'priority',
  'report.solution': 'cure',
  'report.status': 'status',
  attachments: 'files',
}

/** Reports it; what stood in the way is told beside its field, and what she wrote stays. */
export async function sendReport(frame: Frame, visit: Visit<Known>): Promise<FastifyReply> {
  const { known, setting, form, reply } = visit
  const attachments = await form.files('files')
  const heap = filesFault(attachments)
  const written = writtenIn(form)
  const foundAt = written.found === '' ? undefined : (momentIn(setting.zone, written.found) ?? written.found)
  const read = readInput(openCase.body, {
    service: written.service,
    title: titleOf(written.text),
    text: written.text,
    form: 'web',
    ...said('supplierNumber', written.reference),
    ...said('area', written.area),
    report: {
      ...(foundAt === undefined ? {} : { foundAt }),
      ...(written.priority === '' ? {} : { priority: Number(written.priority) }),
      ...said('solution', written.cure),
      ...said('status', written.status),
    },
    ...(heap === null ? { attachments } : {}),
  })
  const faults = new Map(read.ok ? noFaults : faultsAt(setting.shared, read.faults, FIELDS))
  if (written.service === '') faults.set('service', setting.shared.fault.required)
  if (heap !== null) faults.set('files', setting.shared.fault[heap])
  // A browser cannot fill in files again.
  if (attachments.length > 0 && !faults.has('files')) faults.set('files', setting.words.newCase.filesAgain)
  if (!read.ok || heap !== null) return askReport(frame, visit, { faults })
  const opened = await open(frame.house, asParty(known.viewer), 'web', read.value, pressKey(form, read.value))
  if (!opened.done) return askReport(frame, visit, { refusal: opened.refusal })
  return reply.redirect(`/cases/${opened.value}?told=opened`, 303)
}

function writtenIn(form: SentForm): WrittenReport['written'] {
  const [text, service, reference, area, priority, found, cure, status] = reportFields.map(form.text)
  return {
    text: text ?? '',
    service: service ?? '',
    reference: reference ?? '',
    area: area ?? '',
    priority: priority ?? '',
    found: found ?? '',
    cure: cure ?? '',
    status: status ?? '',
  }
}

/** A field that was filled in. */
function said(name: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [name]: value }
}
