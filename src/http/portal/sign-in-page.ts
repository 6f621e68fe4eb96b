import type { ToldRefusal } from '../../contract/text/told-refusal.ts'
import type { CastMember } from '../../store/cast-view.ts'
import { lineField, noFaults } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { refusalNotice } from './notice.ts'
import type { Setting } from './setting.ts'

export type SignInPage = {
  readonly email: string
  /** Where she was headed. */
  readonly next: string
  readonly refusal: ToldRefusal | null
}

/** Sign-in by address and password. */
export function signInPage(setting: Setting, { email, next, refusal }: SignInPage): Html {
  const { words } = setting
  const body = html`${refusalNotice(setting, refusal)}
<h1>${words.signIn.title}</h1>
<form method="post" action="/sign-in" novalidate>
<input type="hidden" name="next" value="${next}">
${lineField({ name: 'email', label: words.signIn.email, type: 'email', value: email, autocomplete: 'username', faults: noFaults })}
${lineField({ name: 'password', label: words.signIn.password, type: 'password', autocomplete: 'current-password', faults: noFaults })}
<p class="deeds"><button class="main">${words.signIn.submit}</button>
<a href="/forgotten">${words.access.forgotten}</a></p>
</form>
<p class="soft">${words.signIn.help}</p>`
  return layout(setting, { title: words.signIn.title, body, faulty: refusal !== null })
}

/** Sign-in at the example municipality: a person for every part, then everybody. */
export function castPage(setting: Setting, { next, refusal }: SignInPage, cast: readonly CastMember[]): Html {
  const { words } = setting
  const button = member(setting)
  const parts = [...new Set(cast.map(({ part }) => part))]
  const body = html`${refusalNotice(setting, refusal)}
<h1>${words.signIn.asTitle}</h1>
<p class="lead">${words.signIn.asIntro}</p>
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
<ul class="cast">${cast.filter(({ leads }) => leads).map(button)}</ul>
<details><summary>${words.signIn.everyone({ count: cast.length })}</summary>
${parts.map(
  part => html`<h2>${words.signIn.part[part]}</h2>
<ul class="cast">${cast.filter(each => each.part === part).map(button)}</ul>
`,
)}</details>
</form>
<p><a href="/post">${words.post.title}</a>. ${words.signIn.post}</p>`
  return layout(setting, { title: words.signIn.asTitle, body, faulty: refusal !== null })
}

function member({ words }: Setting): (member: CastMember) => Html {
  return ({
    email,
    name,
    part,
    place,
  }) => html`<li><button class="person" name="email" value="${email}"><strong>${name}</strong>
<span>${[words.signIn.part[part], place].filter(Boolean).join(', ')}</span></button></li>
`
}
