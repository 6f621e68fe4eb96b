import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { date } from './moment.ts'
import type { Setting } from './setting.ts'

/** The day on which somebody last held these words against the tests of the portal (test/browser: portal.test.ts, twelve-tasks.test.ts). */
const REVIEWED = '2026-11-26T12:00:00.000Z'

/** What was tested of these pages, how, and what is known not to be: nothing that no test of ours does. */
export function statementPage(setting: Setting): Html {
  const { statement } = setting.words
  const body = html`<h1>${statement.title}</h1>
<p class="lead">${statement.lead}</p>
<h2>${statement.how}</h2>
${list(statement.tests)}
<p>${statement.when({ date: date(setting, REVIEWED) })}</p>
<h2>${statement.known}</h2>
${list(statement.gaps)}
<h2>${statement.say}</h2>
<p>${statement.sayText} <a href="/help">${statement.sayLink}</a></p>`
  return layout(setting, { title: statement.title, body })
}

function list(items: readonly string[]): Html {
  return html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`
}
