import type { CaseView } from '../../contract/case.ts'
import type { SupplierId } from '../../domain/id.ts'
import { answerForm } from './answer-form.ts'
import { type CasePage, caseHead, isFaulty } from './case-page.ts'
import { conversation } from './conversation.ts'
import { choiceField, lineField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { day } from './moment.ts'
import { statusPanel, type Turn } from './plain-status.ts'
import type { Setting } from './setting.ts'

/** One case as a supplier meets it: what is asked of her, her own thread, and her own number for it (O-16). */
export function supplierCasePage(setting: Setting, page: CasePage, supplier: SupplierId): Html {
  const { words } = setting
  const { case: view } = page
  const { status } = view
  const answers = view.allowed['write-supplier'] === 'yes' && status.name !== 'closed'
  const numbers = view.allowed['log-supplier-number'] === 'yes'
  const { path } = page.place
  const standing = supplierStanding(view, supplier)
  const urgent = standing === 'yours'
  const followUp = status.name === 'waiting' && urgent ? day(setting, status.followUpAt) : null
  const from = view.reporter.kind === 'user' ? view.reporter.agency.name : view.reporter.supplier.name
  const body = html`${caseHead(setting, page)}
${statusPanel(
  words.supplier[standing],
  turnOfSupplier(standing),
  followUp !== null && words.supplier.followUp({ when: followUp }),
)}
${conversation(setting, page.place, view.letters)}
${
  answers &&
  answerForm(setting, {
    ...page,
    path,
    kind: 'supplier',
    title: words.supplier.answer,
    readers: page.confidential ? words.case.confidentialReaders : words.supplier.readers,
    urgent,
    also: html`${solutionFields(setting, page)}${numbers && numberField(setting, page)}`,
    orElse: html`${numbers && saveNumber(setting)}`,
  })
}
${
  numbers &&
  !answers &&
  html`<form method="post" action="${path}" novalidate>
${numberField(setting, page)}
${saveNumber(setting)}
</form>`
}
<dl class="facts"><dt>${words.case.service}</dt><dd>${view.service.name}</dd>
<dt>${words.supplier.from}</dt><dd>${from}</dd></dl>`
  return layout(setting, { title: `${view.title} (${view.number})`, body, faulty: isFaulty(page), place: 'cases' })
}

/** Whether her answer is a solution, and in which version it comes (M.1.2.2, M.1.3.5, M.2.1.7, M.2.1.8). */
function solutionFields({ words }: Setting, { case: view, says, version, faults }: CasePage): Html {
  if (view.status.name === 'solved' || view.status.name === 'closed') return html``
  const { saying } = words.supplier
  return html`${choiceField({
    name: 'says',
    label: words.supplier.says,
    value: says === '' ? 'answer' : says,
    faults,
    choices: (['answer', 'now', 'later-version'] as const).map(value => ({ value, text: saying[value] })),
  })}
<div class="later">${lineField({ name: 'version', label: words.supplier.version, value: version, faults })}</div>`
}

/** Her own number (O-16), in the form of her answer: whoever writes both sends both. */
function numberField({ words }: Setting, { case: view, reference, faults }: CasePage): Html {
  const known = view.dealings[0]?.reference ?? ''
  return html`<input type="hidden" name="known" value="${known}">
${lineField({
  name: 'reference',
  label: words.supplier.reference,
  hint: words.supplier.referenceHint,
  value: reference === '' ? known : reference,
  faults,
  optional: words.frame.optional,
})}`
}

function saveNumber({ words }: Setting): Html {
  return html`<button name="act" value="refer">${words.supplier.referenceSubmit}</button>`
}

/** How a case stands for a supplier. */
export type SupplierStanding = 'yours' | 'theirs' | 'reported' | 'solved' | 'closed'

/** It is hers while it waits for her; what she has reported as solved is for the 2nd line to log. */
function supplierStanding({ status, letters }: CaseView, supplier: SupplierId): SupplierStanding {
  if (status.name === 'solved' || status.name === 'closed') return status.name
  if (status.name === 'waiting' && status.supplier === supplier) return 'yours'
  const last = letters.findLast(({ automatic }) => !automatic)
  return last?.says == null ? 'theirs' : 'reported'
}

/** Whose turn that is. */
export function turnOfSupplier(standing: SupplierStanding): Turn {
  if (standing === 'yours') return 'mine'
  return standing === 'solved' || standing === 'closed' ? 'over' : 'theirs'
}
