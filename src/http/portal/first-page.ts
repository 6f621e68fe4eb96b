import { textsOf } from '../../contract/text/texts.ts'
import { languages } from '../../contract/value.ts'
import { SHORTEST_PASSWORD } from '../../domain/password.ts'
import { choiceField, type Faults, faultList, lineField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import type { Setting } from './setting.ts'

/** The page behind the one-time link: who the first administrator is. */
export function firstPage(
  setting: Setting,
  given: { readonly name: string; readonly email: string; readonly language: string; readonly faults: Faults },
): Html {
  const { words } = setting
  const { name, email, language, faults } = given
  const body = html`${faultList(setting, faults, {
    name: words.first.name,
    email: words.signIn.email,
    password: words.first.password,
    language: words.first.language,
  })}
<h1>${words.first.title}</h1>
<p class="lead">${words.first.intro}</p>
<form method="post" action="${setting.here}" novalidate>
${lineField({ name: 'name', label: words.first.name, value: name, autocomplete: 'name', faults })}
${lineField({ name: 'email', label: words.signIn.email, type: 'email', value: email, autocomplete: 'username', faults })}
${lineField({
  name: 'password',
  label: words.first.password,
  hint: words.access.passwordHint({ least: SHORTEST_PASSWORD }),
  type: 'password',
  autocomplete: 'new-password',
  faults,
})}
${choiceField({
  name: 'language',
  label: words.first.language,
  value: language,
  faults,
  choices: languages.map(value => ({ value, text: html`<span lang="${value}">${textsOf(value).language}</span>` })),
})}
<button class="main">${words.first.submit}</button>
</form>`
  return layout(setting, { title: words.first.title, body, faulty: faults.size > 0 })
}
