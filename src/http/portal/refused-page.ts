import { type ToldRefusal, tellRefusal } from '../../contract/text/told-refusal.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import type { Setting } from './setting.ts'

/**
 * Why there is nothing here, and a way on; the same for what is hidden and what does not exist. What was written
 * meanwhile stands there to be copied.
 */
export function refusedPage(setting: Setting, refusal: ToldRefusal, written: readonly string[]): Html {
  const { title, detail } = tellRefusal(setting.shared.refusal, refusal)
  const body = html`<h1>${title}</h1>
<p class="lead">${detail}</p>
${keptFields(setting, written)}
<p><a href="/">${setting.words.refused.start}</a></p>`
  return layout(setting, { title, body })
}

/** For somebody whose session ended while she wrote: nothing was done, and here is every word of it. */
export function signedOutPage(setting: Setting, written: readonly string[], next: string): Html {
  const { words } = setting
  const body = html`<h1>${words.kept.title}</h1>
<p class="lead">${words.kept.detail}</p>
${keptFields(setting, written)}
<p><a class="button main" href="/sign-in?next=${encodeURIComponent(next)}">${words.frame.signIn}</a></p>`
  return layout(setting, { title: words.kept.title, body })
}

/** What somebody wrote in vain, for her to copy. */
export function keptFields({ words }: Setting, written: readonly string[]): readonly Html[] {
  return written.map(
    (text, place) => html`<div class="field"><label for="kept-${place}">${words.kept.field}</label>
<textarea id="kept-${place}" rows="8" readonly>
${text}</textarea></div>`,
  )
}
