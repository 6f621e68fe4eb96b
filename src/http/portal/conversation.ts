import type { Letter } from '../../contract/letter.ts'
import type { Language } from '../../contract/value.ts'
import { type Html, html } from './html.ts'
import { decimal, moment } from './moment.ts'
import type { Setting } from './setting.ts'

/** Whose page it is, and where its files lie. */
export type Reading = { readonly me: string; readonly files: string }

/** What was said on a case, the first word first, with files to fetch. */
export function conversation(setting: Setting, place: Reading, letters: readonly Letter[]): Html {
  const { words } = setting
  return html`<section aria-labelledby="said"><h2 id="said">${words.case.conversation}</h2>
${
  letters.length === 0
    ? html`<p>${words.case.nothingSaid}</p>`
    : html`<ol class="talk">${letters.map(letter => said(setting, place, letter))}</ol>`
}
</section>`
}

/** Text as it was written, line by line. */
export function written(text: string): Html {
  return html`<div class="words">${text}</div>`
}

function said(setting: Setting, place: Reading, letter: Letter): Html {
  const { words } = setting
  if (letter.form === 'system') return machineSaid(setting, letter)
  const mine = letter.from !== null && letter.from === place.me
  return html`<li class="letter${mine && ' mine'}">
<p class="byline"><strong>${mine ? words.case.you : letter.from}</strong>
${moment(setting, letter.at)}</p>
${written(letter.text)}
${letter.attachments.length > 0 && files(setting, place, letter.attachments)}</li>
`
}

/** What Linje wrote by itself is there for whoever wants it, and in nobody's way. */
function machineSaid(setting: Setting, letter: Letter): Html {
  const { words } = setting
  return html`<li class="letter"><details class="aside"><summary>${words.case.machine} ${moment(setting, letter.at)}</summary>
${written(letter.text)}</details></li>
`
}

function files({ words, language }: Setting, place: Reading, attachments: Letter['attachments']): Html {
  return html`<ul class="files" aria-label="${words.case.files}">${attachments.map(
    ({ id, name, size }) =>
      html`<li><a href="${place.files}/${id}">${name}</a> <span class="soft">${weight(language, size)}</span></li>`,
  )}</ul>`
}

/** Bytes as people say them. */
function weight(language: Language, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000 ? `${kilobytes} kB` : `${decimal(language, bytes / 1_000_000)} MB`
}
