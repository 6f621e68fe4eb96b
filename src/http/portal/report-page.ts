import type { ToldRefusal } from '../../contract/text/told-refusal.ts'
import { saidAreas } from '../../domain/case/told-area.ts'
import type { ServiceChoice } from '../../store/portal-view.ts'
import { choiceField, type Faults, faultList, fileField, lineField, textField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { refusalNotice } from './notice.ts'
import type { Setting } from './setting.ts'

/** What a supplier may write of a fault, by the names of the page's fields. */
export const reportFields = ['text', 'service', 'reference', 'area', 'priority', 'found', 'cure', 'status'] as const

/** A report as it has been written so far, and what stood in the way. */
export type WrittenReport = {
  readonly written: Readonly<Record<(typeof reportFields)[number], string>>
  readonly key: string
  readonly faults: Faults
  readonly refusal: ToldRefusal | null
}

/** A supplier reports a fault: the fields of M.2.1.2, of which the first two must be filled in. */
export function reportPage(setting: Setting, report: WrittenReport, services: readonly ServiceChoice[]): Html {
  const { report: words, supplier, newCase, frame } = setting.words
  const { written, key, faults, refusal } = report
  const line = (name: 'reference' | 'status', label: string) =>
    lineField({ name, label, value: written[name], faults, optional: frame.optional })
  const labels = { text: words.fault, service: words.service, found: words.found, files: newCase.files }
  const body = html`${refusalNotice(setting, refusal)}${faultList(setting, faults, labels)}
<h1>${words.title}</h1>
<form method="post" action="/cases/new" enctype="multipart/form-data" novalidate>
<input type="hidden" name="key" value="${key}">
${textField({ name: 'text', label: words.fault, hint: words.faultHint, value: written.text, faults })}
${choiceField({
  name: 'service',
  label: words.service,
  value: written.service,
  faults,
  choices: services.map(({ key: value, name: text }) => ({ value, text })),
})}
${line('reference', supplier.reference)}
${choiceField({ name: 'priority', label: words.priority, hint: words.priorityHint, value: written.priority, faults, choices: priorityChoices(setting) })}
${choiceField({ name: 'area', label: words.area, value: written.area, faults, choices: areaChoices(setting) })}
${lineField({ name: 'found', label: words.found, type: 'datetime-local', value: written.found, faults, optional: frame.optional })}
${textField({ name: 'cure', label: words.cure, value: written.cure, faults, rows: 3, optional: frame.optional })}
${line('status', words.status)}
${fileField({ name: 'files', label: newCase.files, hint: newCase.filesHint, faults, optional: frame.optional })}
<p>${words.readers} ${words.next}</p>
<button class="main" name="act" value="send">${words.submit}</button>
</form>`
  const faulty = faults.size > 0 || refusal !== null
  return layout(setting, { title: words.title, body, faulty, place: 'new-case' })
}

function priorityChoices({ words, shared }: Setting) {
  return [
    { value: '', text: words.report.notSet },
    ...([1, 2, 3, 4, 5] as const).map(each => ({ value: String(each), text: shared.priority[each] })),
  ]
}

function areaChoices({ words, shared }: Setting) {
  const named = { ...shared.area, ...words.report.areas }
  return [{ value: '', text: words.report.unknown }, ...saidAreas.map(value => ({ value, text: named[value] }))]
}
