import type { PostItem } from '../../desk/portal-post.ts'
import type { Mailbox } from '../../store/post-view.ts'
import { choiceField, type Faults, fileField, lineField, noFaults, textField } from './field.ts'
import { type Html, html } from './html.ts'
import { layout } from './layout.ts'
import { moment } from './moment.ts'
import { safeNext } from './next.ts'
import { type ToldCode, told } from './notice.ts'
import type { Setting } from './setting.ts'

/** The letters, where the rest is, and a form that came back with its faults: to a letter, or null for a mail of one's own. */
export type PostPage = {
  readonly items: readonly PostItem[]
  readonly older: string | null
  readonly mailboxes: readonly Mailbox[]
  readonly told: ToldCode | null
  readonly back: Back | null
}

export type Back = {
  readonly letter: string | null
  readonly faults: Faults
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

const NOTHING: Back = { letter: null, faults: noFaults, from: '', to: '', subject: '', text: '' }

/** Every letter of the example, whole, with a way to answer as the one who got it. */
export function postPage(setting: Setting, page: PostPage, baseUrl: string): Html {
  const { words } = setting
  const { items, older, back } = page
  const body = html`${told(setting, page.told)}
<h1>${words.post.title}</h1>
<p class="lead">${words.post.intro}</p>
${setting.reader === null && html`<p><a href="/sign-in">${words.post.signIn}</a></p>`}
${freeForm(setting, page)}
${items.length === 0 && html`<p>${words.post.empty}</p>`}
${items.map(item => letter(setting, item, back?.letter === item.id ? back : null, baseUrl))}
${older !== null && html`<p><a href="/post?after=${older}" rel="next">${words.post.older}</a></p>`}`
  return layout(setting, { title: words.post.title, body, faulty: back !== null })
}

function letter(setting: Setting, item: PostItem, back: Back | null, baseUrl: string): Html {
  const { words, shared } = setting
  const { id, mail, delivery, files } = item
  const name = mail.to.name === '' ? mail.to.address : mail.to.name
  const { text, faults } = back ?? NOTHING
  return html`<article class="mail" aria-labelledby="mail-${id}">
<h2 id="mail-${id}">${mail.subject}</h2>
<dl><dt>${words.post.to}</dt><dd>${mail.to.name !== '' && html`<strong>${mail.to.name}</strong> `}${mail.to.address}</dd>
<dt>${words.post.from}</dt><dd>${mail.from.name} ${mail.from.address}</dd>
<dt>${words.post.replyTo}</dt><dd>${mail.replyTo}</dd></dl>
<p class="soft">${moment(setting, mail.date)}. ${shared.delivery[delivery]}.</p>
<div class="words">${linked(mail.text, baseUrl)}</div>
${files.length > 0 && html`<ul class="files" aria-label="${words.post.files}">${files.map(file => html`<li>${file}</li>`)}</ul>`}
<details${back !== null && html` open`}><summary>${words.post.answer({ name })}</summary>
<form method="post" action="/post" enctype="multipart/form-data" novalidate>
<input type="hidden" name="letter" value="${id}">
${textField({ id: `text-${id}`, name: 'text', label: words.post.text, value: text, faults, rows: 4 })}
${fileField({ id: `files-${id}`, name: 'files', label: words.post.files, faults, optional: words.frame.optional })}
<button>${words.post.submit}</button>
</form></details></article>
`
}

function freeForm(setting: Setting, { mailboxes, back }: PostPage): Html {
  const { words } = setting
  const mine = back?.letter === null ? back : null
  const { from, to, subject, text, faults } = mine ?? NOTHING
  return html`<details${mine !== null && html` open`}><summary>${words.post.freeTitle}</summary>
<p>${words.post.freeIntro}</p>
<form method="post" action="/post" enctype="multipart/form-data" novalidate>
${lineField({ name: 'from', label: words.post.from, hint: words.post.fromHint, type: 'email', value: from, faults })}
${choiceField({
  name: 'to',
  label: words.post.to,
  value: to,
  faults,
  choices: mailboxes.map(({ address, team }) => ({
    value: address,
    text: html`${team} <span class="soft">${address}</span>`,
  })),
})}
${lineField({ name: 'subject', label: words.post.subject, value: subject, faults })}
${textField({ name: 'text', label: words.post.text, value: text, faults })}
${fileField({ name: 'files', label: words.post.files, faults, optional: words.frame.optional })}
<button>${words.post.freeSubmit}</button>
</form></details>`
}

/** Text in which our own addresses lead somewhere; others stay text, for anybody may have written them. */
function linked(text: string, baseUrl: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/)
  return html`${parts.map(part =>
    part.startsWith(`${baseUrl}/`) ? html`<a href="${safeNext(part.slice(baseUrl.length))}">${part}</a>` : part,
  )}`
}
