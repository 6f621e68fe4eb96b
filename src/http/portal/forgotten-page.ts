import { type Faults, faultList, lineField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { refusalNotice } from './notice.ts'
import type { Setting } from './setting.ts'

/** Asks for the address to which a link for a new password goes. */
export function forgottenPage(
  setting: Setting,
  { email, faults, tooMany }: { readonly email: string; readonly faults: Faults; readonly tooMany: boolean },
): Html {
  const { access, signIn } = setting.words
  const body = html`${refusalNotice(setting, tooMany ? { code: 'too-many-attempts' } : null)}${faultList(setting, faults, { email: signIn.email })}
<h1>${access.newPassword}</h1>
<p class="lead">${access.forgottenIntro}</p>
<form method="post" action="${setting.here}" novalidate>
${lineField({ name: 'email', label: signIn.email, type: 'email', value: email, autocomplete: 'username', faults })}
<button class="main">${access.forgottenSubmit}</button>
</form>`
  return layout(setting, { title: access.newPassword, body, faulty: tooMany || faults.size > 0 })
}

/** The same whoever asked for whichever address (J02). */
export function askedPage(setting: Setting): Html {
  const { access, signIn } = setting.words
  const body = html`<h1>${access.askedTitle}</h1>
<p class="lead">${access.asked}</p>
<p>${access.askedNext}</p>
<p><a href="/sign-in">${signIn.title}</a></p>`
  return layout(setting, { title: access.askedTitle, body })
}

/** Where no letters can leave: who can help instead. */
export function noMailPage(setting: Setting): Html {
  const { access, signIn } = setting.words
  const body = html`<h1>${access.newPassword}</h1>
<p class="lead">${access.noMail}</p>
<p><a href="/sign-in">${signIn.title}</a></p>`
  return layout(setting, { title: access.newPassword, body })
}
