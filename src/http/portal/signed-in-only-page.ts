import type { CaseNumber } from '../../domain/id.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { keptFields } from './refused-page.ts'
import type { Setting } from './setting.ts'

/**
 * For whoever comes by a link in a mail to a case that is read only signed in: nothing of it, and the way in. What was
 * written meanwhile stands there to be copied.
 */
export function signedInOnlyPage(setting: Setting, number: CaseNumber, written: readonly string[]): Html {
  const { words } = setting
  const body = html`<h1>${words.signedInOnly.title}</h1>
<p class="lead">${words.signedInOnly.detail}</p>
${written.length > 0 && html`<p>${words.kept.detail}</p>${keptFields(setting, written)}`}
<p><a class="button main" href="/sign-in?next=/cases/${number}">${words.frame.signIn}</a></p>
<p class="soft">${words.signedInOnly.without}</p>`
  return layout(setting, { title: words.signedInOnly.title, body })
}
