import type { PublicNotice } from '../../store/notice-public-view.ts'
import { type Html, html } from './html.ts'
import { moment } from './moment.ts'
import type { Setting } from './setting.ts'
import { statusTexts } from './text/status-texts.ts'

/** Characters of a notice that are shown here: three of them in the longest letters are under 10 kB of a page's 20. */
const LONGEST = 1_000

/** What is known to be wrong or planned, and below it what is but information, a line each that folds out; null for nothing. */
export function knownTrouble(setting: Setting, notices: readonly PublicNotice[]): Html | null {
  if (notices.length === 0) return null
  const words = statusTexts[setting.language]
  const trouble = notices.filter(({ information }) => !information)
  const informing = notices.filter(({ information }) => information)
  return html`${
    trouble.length > 0 &&
    html`<section class="notice known" aria-labelledby="known"><h2 id="known">${words.known}</h2>
${lines(setting, trouble)}<p>${words.knownHint}</p></section>`
  }${
    informing.length > 0 &&
    html`<section class="notice known" aria-labelledby="informing"><h2 id="informing">${words.information}</h2>
${lines(setting, informing)}</section>`
  }`
}

function lines(setting: Setting, notices: readonly PublicNotice[]): readonly Html[] {
  const words = statusTexts[setting.language]
  return notices.map(
    ({ title, text, updates, planned, since, until, services, nextUpdate }) => html`<details>
<summary>${title}</summary>
<p>${shortened(updates.at(-1)?.text ?? text)}</p>
<p class="soft">${services.join(', ')}. ${planned ? words.from : words.since} ${moment(setting, since)}${
      until !== null && html` ${words.until} ${moment(setting, until)}`
    }${nextUpdate !== null && html`. ${words.nextUpdate}: ${moment(setting, nextUpdate)}`}</p>
</details>
`,
  )
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\S*$/, '').trimEnd()} …`
}
