import type { CaseView } from '../../contract/case.ts'
import { written } from './conversation.ts'
import { type Faults, textField } from './field.ts'
import { type Html, html } from './html.ts'
import type { Setting } from './setting.ts'

/** What a page needs to ask whether a solution works. */
export type Asked = {
  /** The page's own address, which takes the answer. */
  readonly path: string
  readonly allowed: CaseView['allowed']
  readonly faults: Faults
  /** What was written before, when it comes back. */
  readonly objection: string
}

/** The solution of a case in its own words. */
export function solutionPart({ words }: Setting, solution: CaseView['solution']): Html | null {
  if (solution === null) return null
  const version = [solution.product, solution.version].filter(Boolean).join(' ')
  return html`<section aria-labelledby="solution"><h2 id="solution">${words.case.solution}</h2>
${written(solution.text)}
${solution.kind === 'later-version' && html`<p>${words.case.laterVersion({ version })}</p>`}
</section>`
}

/** Asks whether it works: yes, or no with a text. What the rules do not let her say is not asked (M.1.2.5). */
export function verdictPart({ words }: Setting, { path, allowed, faults, objection }: Asked): Html | null {
  const yes = allowed.confirm === 'yes'
  if (!yes && allowed.object !== 'yes') return objection === '' ? null : leftOver(words, objection)
  const open = objection !== '' || faults.has('objection')
  return html`<section aria-label="${words.case.asks}">${
    yes &&
    html`<h2>${words.case.asks}</h2>
<form method="post" action="${path}"><button class="main" name="act" value="confirm">${words.case.works}</button></form>`
  }
<details${open && html` open`}><summary>${yes ? words.case.notSolved : words.case.stillNotSolved}</summary>
<form method="post" action="${path}" novalidate>
${textField({ name: 'objection', label: words.case.notSolvedText, value: objection, faults, rows: 4 })}
<button name="act" value="object">${words.case.notSolvedSubmit}</button>
</form></details></section>`
}

/** Words that found no place any more: hers to copy. */
function leftOver({ kept }: Setting['words'], text: string): Html {
  return html`<div class="field"><label for="kept">${kept.field}</label>
<textarea id="kept" rows="4" readonly>
${text}</textarea></div>`
}
