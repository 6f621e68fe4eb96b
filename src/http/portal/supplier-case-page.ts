import type { CaseView } from '../../contract/case.ts'
import type { SupplierId } from '../../domain/id.ts'
import { answerForm } from './answer-form.ts'
import { type CasePage, caseHead, isFaulty } from './case-page.ts'
import { conversation } from './conversation.ts'
import { lineField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { day } from './moment.ts'
import { statusPanel, type Turn } from './plain-status.ts'
import type { Setting } from './setting.ts'

/** One case as a supplier meets it: what is asked of her, her own thread, and her own number for it (O-16). */
export function supplierCasePage(setting: Setting, page: CasePage, supplier: SupplierId): Html {
  const { words, language } = setting
  const { case: view, faults } = page
  const { status } = view
  const { path } = page.place
  const standing = supplierStanding(view.status, supplier)
  const urgent = standing === 'yours'
  const followUp = status.name === 'waiting' && urgent ? day(language, status.followUpAt) : null
  const from = view.reporter.kind === 'user' ? view.reporter.agency.name : view.reporter.supplier.name
  const reference = page.reference === '' ? (view.dealings[0]?.reference ?? '') : page.reference
  const body = html`${caseHead(setting, page)}
${statusPanel(
  words.supplier[standing],
  turnOfSupplier(standing),
  followUp !== null && words.supplier.followUp({ when: followUp }),
)}
${conversation(setting, page.place, view.letters)}
${
  view.allowed['write-supplier'] === 'yes' &&
  status.name !== 'closed' &&
  answerForm(setting, {
    ...page,
    path,
    kind: 'supplier',
    title: words.supplier.answer,
    readers: words.supplier.readers,
    urgent,
  })
}
${
  view.allowed['log-supplier-number'] === 'yes' &&
  html`<h2><label for="reference">${words.supplier.reference}</label></h2>
<form method="post" action="${path}" novalidate>
${lineField({
  name: 'reference',
  label: words.supplier.reference,
  titled: true,
  hint: words.supplier.referenceHint,
  value: reference,
  faults,
})}
<button name="act" value="refer">${words.supplier.referenceSubmit}</button>
</form>`
}
<dl class="facts"><dt>${words.case.service}</dt><dd>${view.service.name}</dd>
<dt>${words.supplier.from}</dt><dd>${from}</dd></dl>`
  return layout(setting, { title: `${view.title} (${view.number})`, body, faulty: isFaulty(page), place: 'cases' })
}

/** How a case stands for a supplier. */
export type SupplierStanding = 'yours' | 'theirs' | 'solved' | 'closed'

/** It is hers while it waits for her. */
function supplierStanding(status: CaseView['status'], supplier: SupplierId): SupplierStanding {
  if (status.name === 'solved' || status.name === 'closed') return status.name
  return status.name === 'waiting' && status.supplier === supplier ? 'yours' : 'theirs'
}

/** Whose turn that is. */
export function turnOfSupplier(standing: SupplierStanding): Turn {
  if (standing === 'yours') return 'mine'
  return standing === 'theirs' ? 'theirs' : 'over'
}
