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
  /** She is signed in as the one it was sent to, and needs no other link to read. */
  readonly atHome: boolean
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
${page.atHome ? html`<p class="after"><a href="/cases/${number}">${words.link.more}</a></p>` : askToRead(setting)}`
  return layout(setting, { title: words.case.number({ number }), body, faulty: isFaulty(page) })
}

/** For a link that is over, was never ours, or whose case is not hers any more: all the same, and what to do. */
export function linkOverPage(setting: Setting): Html {
  const { words, here } = setting
  const body = html`<h1>${words.link.overTitle}</h1>
<p class="lead">${words.link.over}</p>
<form method="post" action="${here}"><p>${words.link.overNext}</p>
<button class="main" name="act" value="read">${words.link.askSubmit}</button></form>
<p class="after">${words.link.overElse} <a href="/sign-in">${words.frame.signIn}</a></p>`
  return layout(setting, { title: words.link.overTitle, body })
}

/** After a fresh link has been asked for: the same, whatever came of it. */
export function askedPage(setting: Setting): Html {
  const { words } = setting
  const body = html`<h1>${words.link.askedTitle}</h1>
<p class="lead">${words.link.asked}</p>
<p>${words.link.askedNext}</p>`
  return layout(setting, { title: words.link.askedTitle, body })
}

/** For whoever wants to read what was said or add to it: a letter to her proves once more that it is she. */
function askToRead({ words, here }: Setting): Html {
  return html`<section class="after" aria-labelledby="more"><h2 id="more">${words.link.askTitle}</h2>
<form method="post" action="${here}"><p>${words.link.ask}</p>
<button name="act" value="read">${words.link.askSubmit}</button></form></section>`
}
