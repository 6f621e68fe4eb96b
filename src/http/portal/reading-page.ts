import type { CaseNumber } from '../../domain/id.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { keptFields } from './refused-page.ts'
import type { Setting } from './setting.ts'

/** What a fresh link opens first: a button, for programs that look through mail follow links and press nothing. */
export function readingDoorPage(setting: Setting, number: CaseNumber): Html {
  const { words, here } = setting
  const title = words.case.number({ number })
  const body = html`<h1>${title}</h1>
<p class="lead">${words.reading.door}</p>
<form method="post" action="${here}"><button class="main">${words.reading.doorSubmit}</button></form>`
  return layout(setting, { title, body })
}

/**
 * For a case that cannot be read in this browser now: over, spent, asked for elsewhere, never ours, all the same. What
 * was written meanwhile stands there to be copied.
 */
export function readingOverPage(setting: Setting, path: string, written: readonly string[]): Html {
  const { words } = setting
  const body = html`<h1>${words.reading.overTitle}</h1>
<p class="lead">${written.length > 0 ? words.reading.keptDetail : words.reading.over}</p>
${keptFields(setting, written)}
<p>${words.reading.overNext}</p>
<form method="post" action="${path}"><button class="main" name="act" value="read">${words.link.askSubmit}</button></form>
<p class="after">${words.reading.overElse}</p>`
  return layout({ ...setting, here: path }, { title: words.reading.overTitle, body })
}
