import type { CaseView } from '../../contract/case.ts'
import type { ToldRefusal } from '../../contract/text/told-refusal.ts'
import { isFaulty } from './case-page.ts'
import { type Faults, faultList } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { refusalNotice, type ToldCode, told } from './notice.ts'
import { isUntold, plainStatusOf, statusPanel, turnOf } from './plain-status.ts'
import type { Setting } from './setting.ts'
import { solutionPart, verdictPart } from './verdict.ts'

export type LinkPage = {
  readonly case: CaseView
  readonly told: ToldCode | null
  readonly refusal: ToldRefusal | null
  readonly faults: Faults
  readonly objection: string
}

/**
 * What a link in a mail opens: number, plain status, the solution, and yes or no to it. The title and what was said
 * are for those who sign in, for a mail can be passed on (DESIGN section 8).
 */
export function linkPage(setting: Setting, page: LinkPage): Html {
  const { words, shared, here } = setting
  const { number, solution, allowed } = page.case
  const plain = plainStatusOf(page.case)
  const body = html`${told(setting, page.told)}${refusalNotice(setting, page.refusal)}${faultList(setting, page.faults, { objection: words.case.notSolvedText })}
<h1>${words.case.number({ number })}</h1>
${statusPanel(shared.plain[plain], turnOf(plain))}
${solutionPart(setting, solution)}
${!isUntold(page.case) && verdictPart(setting, { path: here, allowed, faults: page.faults, objection: page.objection })}
<p class="after"><a href="/cases/${number}">${words.link.more}</a></p>`
  return layout(setting, { title: words.case.number({ number }), body, faulty: isFaulty(page) })
}

/** For a link that is over, was never ours, or whose case is not hers any more: all the same, and what to do. */
export function linkOverPage(setting: Setting): Html {
  const { words } = setting
  const body = html`<h1>${words.link.overTitle}</h1>
<p class="lead">${words.link.over}</p>
<p>${words.link.overNext}</p>
<p><a href="/sign-in">${words.frame.signIn}</a></p>`
  return layout(setting, { title: words.link.overTitle, body })
}
