import type { Letter } from '../../contract/letter.ts'
import type { CaseNumber } from '../../domain/id.ts'
import { type Html, html } from './html.ts'
import { moment } from './moment.ts'
import type { Setting } from './setting.ts'

/** What was said on a case, the first word first, with files to fetch. */
export function conversation(setting: Setting, number: CaseNumber, letters: readonly Letter[]): Html {
  const { words } = setting
  return html`<section aria-labelledby="said"><h2 id="said">${words.case.conversation}</h2>
${
  letters.length === 0
    ? html`<p>${words.case.nothingSaid}</p>`
    : html`<ol class="talk">${letters.map(letter => said(setting, number, letter))}</ol>`
}
</section>`
}

/** Text as it was written, line by line. */
export function written(text: string): Html {
  return html`<div class="words">${text}</div>`
}

function said(setting: Setting, number: CaseNumber, letter: Letter): Html {
  const { language, words, reader } = setting
  if (letter.form === 'system') return machineSaid(setting, letter)
  const mine = letter.from !== null && letter.from === reader?.name
  return html`<li class="letter${mine && ' mine'}">
<p class="byline"><strong>${mine ? words.case.you : letter.from}</strong>
${moment(language, letter.at)}</p>
${written(letter.text)}
${letter.attachments.length > 0 && files(setting, number, letter.attachments)}</li>
`
}

/** What Linje wrote by itself is there for whoever wants it, and in nobody's way. */
function machineSaid({ language, words }: Setting, letter: Letter): Html {
  return html`<li class="letter"><details class="aside"><summary>${words.case.machine} ${moment(language, letter.at)}</summary>
${written(letter.text)}</details></li>
`
}

function files({ words }: Setting, number: CaseNumber, attachments: Letter['attachments']): Html {
  return html`<ul class="files" aria-label="${words.case.files}">${attachments.map(
    ({ id, name, size }) =>
      html`<li><a href="/api/cases/${number}/attachments/${id}">${name}</a> <span class="soft">${weight(size)}</span></li>`,
  )}</ul>`
}

/** Bytes as people say them. */
function weight(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
