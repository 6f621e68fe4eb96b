import { SHORTEST_PASSWORD } from '../../domain/password.ts'
import { type Faults, faultList, lineField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import type { Setting } from './setting.ts'

export type NewPasswordPage = {
  readonly purpose: 'invitation' | 'reset'
  /** What she signs in with. */
  readonly email: string
  /** What she has written, when she asked for it to be shown, or hidden again. */
  readonly written: string
  readonly inSight: boolean
  readonly faults: Faults
}

/** Behind a one-time link: she chooses a password. Opening the page spends nothing. */
export function newPasswordPage(setting: Setting, page: NewPasswordPage): Html {
  const { access } = setting.words
  const [title, intro] =
    page.purpose === 'invitation'
      ? [access.welcome, access.welcomeIntro]
      : [access.newPassword, access.newPasswordIntro]
  const body = html`${faultList(setting, page.faults, { password: access.password })}
<h1>${title}</h1>
<p class="lead">${intro}<br><strong>${page.email}</strong></p>
<form method="post" action="${setting.here}" novalidate>
<input type="hidden" name="email" value="${page.email}" autocomplete="username">
${lineField({
  name: 'password',
  label: access.password,
  hint: access.passwordHint({ least: SHORTEST_PASSWORD }),
  type: page.inSight ? 'text' : 'password',
  value: page.written,
  autocomplete: 'new-password',
  faults: page.faults,
})}
<p class="deeds"><button class="main">${access.save}</button>
${reveal(setting, page.inSight)}</p>
</form>`
  return layout(setting, { title, body, faulty: page.faults.size > 0 })
}

/** For a link that is used, over, or was never ours: all the same, and what to do (J02). */
export function oldLinkPage(setting: Setting, forgottenPath: string): Html {
  const { access } = setting.words
  const body = html`<h1>${access.overTitle}</h1>
<p class="lead">${access.over}</p>
<p><a href="${forgottenPath}">${access.overNext}</a></p>`
  return layout(setting, { title: access.overTitle, body })
}

/** Shows what is written without script: the page comes back with it in sight, and again without. */
function reveal({ words }: Setting, inSight: boolean): Html {
  return inSight
    ? html`<button class="quiet" name="show" value="no">${words.access.hide}</button>`
    : html`<button class="quiet" name="show" value="yes">${words.access.reveal}</button>`
}
