import type { PublicStatus } from '../../desk/notice/public-notices.ts'
import type { PublicNotice } from '../../store/notice-public-view.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { moment } from './moment.ts'
import type { Setting } from './setting.ts'
import { statusTexts } from './text/status-texts.ts'

export const STATUS_PATH = '/status'

/** What is wrong now, what is planned and what has been, for anybody. */
export function statusPage(setting: Setting, { now, planned, information, ended, older }: PublicStatus): Html {
  const words = statusTexts[setting.language]
  const body = html`<h1>${words.title}</h1>
<h2>${words.now}</h2>
${now.length === 0 ? html`<p class="lead">${words.well}</p>` : now.map(each => article(setting, each))}
${planned.length > 0 && html`<h2>${words.planned}</h2>${planned.map(each => article(setting, each))}`}
${information.length > 0 && html`<h2>${words.information}</h2>${information.map(each => article(setting, each))}`}
${ended.length > 0 && html`<h2>${words.history}</h2>${ended.map(each => article(setting, each))}`}
${older !== null && html`<p><a href="${STATUS_PATH}?before=${older}" rel="next">${words.older}</a></p>`}
<p><a href="${STATUS_PATH}/feed.atom" type="application/atom+xml">${words.feed}</a><br>
<a href="${STATUS_PATH}/calendar.ics" type="text/calendar">${words.calendar}</a></p>`
  return layout(setting, { title: words.title, body })
}

function article(setting: Setting, notice: PublicNotice): Html {
  const words = statusTexts[setting.language]
  const { until, endedAt, nextUpdate, doing } = notice
  return html`<article id="n-${notice.id}">
<h3>${notice.title}</h3>
<p class="soft">${notice.services.join(', ')}. ${notice.planned ? words.from : words.since} ${moment(setting, notice.since)}${
    until !== null && html` ${words.until} ${moment(setting, until)}`
  }${endedAt !== null && html`. ${words.ended} ${moment(setting, endedAt)}`}</p>
<p>${notice.text}</p>
${doing !== null && endedAt === null && html`<p>${words.doing}: ${doing}</p>`}
${notice.updates.map(({ text, at }) => html`<p>${text} <span class="soft">${moment(setting, at)}</span></p>`)}
${nextUpdate !== null && html`<p>${words.nextUpdate}: ${moment(setting, nextUpdate)}</p>`}
</article>
`
}
