import type { CaseView } from '../../contract/case.ts'
import type { ToldRefusal } from '../../contract/text/told-refusal.ts'
import type { Instant } from '../../domain/id.ts'
import { answerForm } from './answer-form.ts'
import { conversation } from './conversation.ts'
import { type Faults, faultList } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { day, moment } from './moment.ts'
import { refusalNotice, type ToldCode, told } from './notice.ts'
import { isUntold, plainStatusOf, statusPanel, turnOf } from './plain-status.ts'
import type { Setting } from './setting.ts'
import { solutionPart, verdictPart } from './verdict.ts'

/** A case's page with what was written on it before, and what became of that. */
export type CasePage = {
  readonly case: CaseView
  /** Named people alone read it, which she is told (A-3). */
  readonly confidential: boolean
  readonly place: CasePlace
  readonly told: ToldCode | null
  readonly refusal: ToldRefusal | null
  readonly faults: Faults
  readonly text: string
  readonly objection: string
  readonly reference: string
  /** A supplier's: what her answer says of her solution, and in which version it comes. */
  readonly says: string
  readonly version: string
  readonly key: string
}

/** Where a case's page is, and for whom. */
export type CasePlace = {
  /** The page's own address, which takes what is sent from it. */
  readonly path: string
  /** Under which its files lie. */
  readonly files: string
  /** The reader's name, which is not told to herself. */
  readonly me: string
  /** Until when it can be read there, for somebody who came by a link in a mail; null when she is signed in. */
  readonly until: Instant | null
}

/** One case as the one who reported it meets it: what it means, what happens next, what has been said. */
export function casePage(setting: Setting, page: CasePage): Html {
  const { words, shared } = setting
  const { case: view, faults } = page
  const { status } = view
  const plain = plainStatusOf(view)
  const { path } = page.place
  const followUp = status.name === 'waiting' && status.for !== 'requester' ? day(setting, status.followUpAt) : null
  const asked = plain === 'waiting-requester'
  const body = html`${caseHead(setting, page)}
${statusPanel(
  shared.plain[plain],
  turnOf(plain),
  asked
    ? html`<a href="#answer">${words.case.answerAsked}</a>`
    : followUp !== null && words.case.followUp({ when: followUp }),
)}
${solutionPart(setting, view.solution)}
${!isUntold(view) && verdictPart(setting, { path, allowed: view.allowed, faults, objection: page.objection })}
${conversation(setting, page.place, view.letters)}
${
  status.name === 'closed'
    ? html`<p><a href="${page.place.until === null ? '/cases/new' : '/help'}">${words.case.another}</a></p>`
    : answerForm(setting, {
        ...page,
        path,
        kind: 'public',
        title: asked ? words.case.answerAsked : words.case.answer,
        readers: page.confidential ? words.case.confidentialReaders : words.case.answerReaders,
        urgent: asked,
      })
}
<dl class="facts"><dt>${words.case.service}</dt><dd>${view.service.name}</dd>
<dt>${words.case.sentAt}</dt><dd>${moment(setting, view.openedAt)}</dd></dl>
${page.place.until !== null && leave(setting, path, page.place.until)}`
  return layout(setting, {
    title: `${view.title} (${view.number})`,
    body,
    faulty: isFaulty(page),
    ...(page.place.until === null ? { place: 'cases' } : {}),
  })
}

/** The top of a case's page, above what it means. */
export function caseHead(setting: Setting, page: CasePage): Html {
  const { words } = setting
  const { number, title } = page.case
  const labels = {
    text: words.case.text,
    files: words.case.files,
    objection: words.case.notSolvedText,
    reference: words.supplier.reference,
    version: words.supplier.version,
  }
  return html`${
    page.place.until === null &&
    html`<p class="back"><a href="/cases">${words.frame.back}</a></p>
`
  }${told(setting, page.told)}${refusalNotice(setting, page.refusal)}${faultList(setting, page.faults, labels)}
<h1><span class="over">${words.case.number({ number })}</span> ${title}</h1>
${page.confidential && html`<p>${words.case.confidential}</p>`}`
}

/** Until when she reads here, and a way to end it before: the browser may not be hers alone. */
function leave(setting: Setting, path: string, until: Instant): Html {
  const { words } = setting
  return html`<form class="after" method="post" action="${path}"><p>${words.reading.until} ${moment(setting, until)}.</p>
<button name="act" value="leave">${words.reading.leave}</button></form>`
}

/** Whether the page comes back because something could not be done. */
export function isFaulty({ faults, refusal }: Pick<CasePage, 'faults' | 'refusal'>): boolean {
  return faults.size > 0 || refusal !== null
}
