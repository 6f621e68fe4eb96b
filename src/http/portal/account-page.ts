import { SHORTEST_PASSWORD } from '../../domain/password.ts'
import type { SessionSeen } from '../../store/session-store.ts'
import { browserName } from './browser-name.ts'
import { type Faults, faultList, lineField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { moment } from './moment.ts'
import { refusalNotice, type ToldCode, told } from './notice.ts'
import type { Setting } from './setting.ts'

export type AccountPage = {
  readonly email: string
  /** Whether she has a password to change: at the example nobody has. */
  readonly password: boolean
  readonly sessions: readonly SessionSeen[]
  readonly told: ToldCode | null
  readonly tooMany: boolean
  readonly faults: Faults
}

/** Her own key: where she is signed in, and her password. Every button sends to the page itself. */
export function accountPage(setting: Setting, page: AccountPage): Html {
  const { access } = setting.words
  const { faults, tooMany } = page
  const body = html`${told(setting, page.told)}${refusalNotice(setting, tooMany ? { code: 'too-many-attempts' } : null)}${faultList(
    setting,
    faults,
    { now: access.passwordNow, next: access.newPassword },
  )}
<h1>${access.account}</h1>
<h2>${access.sessions}</h2>
<ul class="places">${page.sessions.map(session => place(setting, session))}</ul>
${page.sessions.length > 1 && others(setting)}
${page.password && passwordForm(setting, page)}
${setting.reader?.staff === true && html`<p class="apart"><a href="/desk/tokens">${access.tokens}</a></p>`}`
  return layout(setting, { title: access.account, body, faulty: tooMany || faults.size > 0 })
}

function place(setting: Setting, session: SessionSeen): Html {
  const { words } = setting
  const { access } = words
  const where = browserName(session.browser) ?? access.unknownBrowser
  return html`<li><div><h3>${where}</h3>
${session.current && html`<p class="state over">${access.here}</p>`}
<p class="soft">${session.source !== null && `${session.source}. `}${
    session.current
      ? html`${access.since} ${moment(setting, session.at)}`
      : html`${access.lastSeen} ${moment(setting, session.lastSeenAt)}`
  }.</p></div>
${
  !session.current &&
  html`<form method="post" action="/account"><input type="hidden" name="act" value="end">
<button class="quiet" name="session" value="${session.id}" aria-label="${access.endThere({ where })}">${access.end}</button></form>`
}</li>
`
}

function others({ words }: Setting): Html {
  return html`<form method="post" action="/account"><p>${words.access.sessionsNote}</p>
<button name="act" value="end-others">${words.access.endOthers}</button></form>`
}

function passwordForm({ words }: Setting, { email, faults }: AccountPage): Html {
  const { access } = words
  return html`<h2>${access.password}</h2>
<form method="post" action="/account" novalidate>
<input type="hidden" name="act" value="password">
<input type="hidden" name="email" value="${email}" autocomplete="username">
${lineField({ name: 'now', label: access.passwordNow, type: 'password', autocomplete: 'current-password', faults })}
${lineField({
  name: 'next',
  label: access.newPassword,
  hint: access.passwordHint({ least: SHORTEST_PASSWORD }),
  type: 'password',
  autocomplete: 'new-password',
  faults,
})}
<p>${access.changeNote}</p>
<button class="main">${access.change}</button>
</form>`
}
