import type { ArticleItem } from '../../contract/article.ts'
import type { ToldRefusal } from '../../contract/text/told-refusal.ts'
import type { PublicNotice } from '../../store/notice-public-view.ts'
import type { PartyCase, ServiceChoice } from '../../store/portal-view.ts'
import { answersAlike } from './article-page.ts'
import { statusOfParty } from './cases-page.ts'
import { choiceField, type Faults, faultList, fileField, textField } from './field.ts'
import { type Html, html } from './html.ts'
import { knownTrouble } from './known-trouble.ts'
import { layout } from './layout.ts'
import { refusalNotice } from './notice.ts'
import { personalData } from './personal-data.ts'
import type { Setting } from './setting.ts'

/** What she has told so far, and what stood in the way. */
export type NewCase = {
  readonly text: string
  readonly service: string
  readonly key: string
  readonly faults: Faults
  readonly refusal: ToldRefusal | null
}

/** What has been told so far of the one question, and what is known already. */
export type Question = Pick<NewCase, 'text' | 'faults'> & { readonly known: readonly PublicNotice[] }

/** The one question. */
export function questionPage(setting: Setting, given: Question): Html {
  const { words } = setting
  const body = questionForm(setting, '/cases/new', given)
  return layout(setting, { title: words.newCase.question, body, faulty: given.faults.size > 0, place: 'new-case' })
}

/** The one question, sent to where the rest is asked. */
export function questionForm(setting: Setting, path: string, { text, faults, known }: Question): Html {
  const { words } = setting
  return html`${faultList(setting, faults, { text: words.newCase.question })}
<h1><label for="text">${words.newCase.question}</label></h1>
${knownTrouble(setting, known)}
<form method="post" action="${path}" enctype="multipart/form-data" novalidate>
${textField({ name: 'text', label: words.newCase.question, hint: words.newCase.questionHint, value: text, faults, titled: true, rows: 8 })}
<button class="main" name="act" value="ask">${words.newCase.go}</button>
</form>`
}

/** What is still missing once she has told it, who will read it, and what happens next. */
export function missingPage(
  setting: Setting,
  given: NewCase,
  choices: {
    readonly services: readonly ServiceChoice[]
    /** Her open cases that seem to ask the same. */
    readonly alike: readonly PartyCase[]
    /** Answers that seem to be to what she has written. */
    readonly answers: readonly ArticleItem[]
    readonly agency: string
    /** How her data is treated; empty where nobody has said. */
    readonly personalData: string
  },
): Html {
  const { words } = setting
  const { text, service, key, faults, refusal } = given
  const body = html`${refusalNotice(setting, refusal)}${faultList(setting, faults, { service: words.newCase.service, text: words.newCase.text, files: words.newCase.files })}
<h1>${words.newCase.title}</h1>
${answersAlike(setting, choices.answers)}
<form method="post" action="/cases/new" enctype="multipart/form-data" novalidate>
<input type="hidden" name="key" value="${key}">
${choices.alike.length > 0 && askedAlready(setting, choices.alike)}
${choiceField({
  name: 'service',
  label: words.newCase.service,
  hint: words.newCase.serviceHint,
  value: service,
  faults,
  choices: choices.services.map(({ key: value, name, pilot }) => ({
    value,
    text: pilot ? html`${name} <span class="soft">(${words.newCase.pilot})</span>` : name,
  })),
})}
${textField({ name: 'text', label: words.newCase.text, value: text, faults })}
${fileField({ name: 'files', label: words.newCase.files, hint: words.newCase.filesHint, faults, optional: words.frame.optional })}
<h2>${words.newCase.readersTitle}</h2>
<p>${words.newCase.readers({ agency: choices.agency })} ${words.newCase.next} ${words.ask.wait}</p>
${personalData(choices.personalData)}
<button class="main" name="act" value="send">${words.newCase.submit}</button>
</form>`
  const faulty = faults.size > 0 || refusal !== null
  return layout(setting, { title: words.newCase.title, body, faulty, place: 'new-case' })
}

/** Before she sends it: her own open cases that seem to ask the same, to look at beside this page or to go on with. */
function askedAlready(setting: Setting, alike: readonly PartyCase[]): Html {
  const { words } = setting
  return html`<section class="alike" aria-labelledby="alike"><h2 id="alike">${words.ask.similarTitle}</h2>
<p class="hint">${words.ask.similarHint}</p>
<ul class="cases">${alike.map(
    item => html`<li>
<h3><a href="/cases/${item.number}" target="_blank" rel="noopener">${item.title}</a></h3>
<p class="state">${statusOfParty(setting, item).status}</p>
<p><button class="quiet" name="add" value="${item.number}">${words.ask.addTo({ number: item.number })}</button></p></li>
`,
  )}</ul></section>`
}
