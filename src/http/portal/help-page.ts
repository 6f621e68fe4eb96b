import type { ArticleItem } from '../../contract/article.ts'
import type { ToldRefusal } from '../../contract/text/told-refusal.ts'
import type { AgencyChoice } from '../../store/portal-view.ts'
import { answersAlike } from './article-page.ts'
import { choiceField, type Faults, faultList, fileField, lineField, textField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { type Question, questionForm } from './new-case-page.ts'
import { refusalNotice } from './notice.ts'
import { personalData } from './personal-data.ts'
import type { Setting } from './setting.ts'

/** What somebody without an account has told so far, and what stood in the way. */
export type Help = {
  readonly text: string
  readonly agency: string
  readonly name: string
  readonly email: string
  readonly key: string
  readonly faults: Faults
  readonly refusal: ToldRefusal | null
}

/** The one question, for anybody. */
export function askPage(setting: Setting, given: Question): Html {
  const { words } = setting
  const body = html`${questionForm(setting, '/help', given)}
<p class="after"><a href="/sign-in?next=/cases/new">${words.ask.signIn}</a></p>`
  return layout(setting, { title: words.newCase.question, body, faulty: given.faults.size > 0, place: 'help' })
}

/** Where she works and how to reach her, who will read it, and what happens next. */
export function helpPage(
  setting: Setting,
  given: Help,
  agencies: readonly AgencyChoice[],
  answers: readonly ArticleItem[],
  /** How her data is treated; empty where nobody has said. */
  told: string,
): Html {
  const { words } = setting
  const { ask, newCase } = words
  const { text, agency, name, email, key, faults, refusal } = given
  const labels = { agency: ask.agency, name: ask.name, email: ask.email, text: newCase.text, files: newCase.files }
  const body = html`${refusalNotice(setting, refusal)}${faultList(setting, faults, labels)}
<h1>${newCase.title}</h1>
${answersAlike(setting, answers)}
<form method="post" action="/help" enctype="multipart/form-data" novalidate>
<input type="hidden" name="key" value="${key}">
${choiceField({
  name: 'agency',
  label: ask.agency,
  value: agency,
  faults,
  choices: agencies.map(each => ({ value: each.key, text: each.name })),
})}
${lineField({ name: 'name', label: ask.name, value: name, autocomplete: 'name', faults })}
${lineField({ name: 'email', label: ask.email, hint: ask.emailHint, type: 'email', value: email, autocomplete: 'email', faults })}
${textField({ name: 'text', label: newCase.text, value: text, faults })}
${fileField({ name: 'files', label: newCase.files, hint: newCase.filesHint, faults, optional: words.frame.optional })}
<h2>${newCase.readersTitle}</h2>
<p>${ask.readers} ${ask.next}</p>
${personalData(told)}
<button class="main" name="act" value="send">${newCase.submit}</button>
</form>`
  const faulty = faults.size > 0 || refusal !== null
  return layout(setting, { title: newCase.title, body, faulty, place: 'help' })
}

/** What happens next, once it is kept. */
export function helpSentPage(setting: Setting): Html {
  const { ask } = setting.words
  const body = html`<h1>${ask.sentTitle}</h1>
<p class="lead">${ask.sent}</p>
<p>${ask.sentNext}</p>`
  return layout(setting, { title: ask.sentTitle, body, place: 'help' })
}
