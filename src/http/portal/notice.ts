import { type ToldRefusal, tellRefusal } from '../../contract/text/told-refusal.ts'
import { type Html, html } from './html.ts'
import type { Setting } from './setting.ts'
import { nb } from './text/nb.ts'

/** What has just been done well, told on the page that follows. */
export type ToldCode = keyof typeof nb.told

/** The code in an address, if it is one of ours. */
export function toldCode(text: string | undefined): ToldCode | null {
  return text !== undefined && isToldCode(text) ? text : null
}

/** What was done, at the top of a page. */
export function told({ words }: Setting, code: ToldCode | null): Html | null {
  return code === null ? null : html`<p class="notice good" role="status">${words.told[code]}</p>`
}

/** Why something was not done, at the top of the page that keeps what was written. */
export function refusalNotice(setting: Setting, refusal: ToldRefusal | null): Html | null {
  if (refusal === null) return null
  const { title, detail } = partyRefusal(setting, refusal)
  return html`<div class="notice faulty" role="alert" tabindex="-1" autofocus><h2>${title}</h2><p>${detail}</p></div>`
}

/** A refusal in the words for the parties of a case where the desk's are meant for staff. */
function partyRefusal({ words, shared }: Setting, refusal: ToldRefusal): { title: string; detail: string } {
  switch (refusal.code) {
    case 'already-confirmed':
    case 'already-closed':
    case 'not-solved':
    case 'unchanged': {
      const [title, detail] = words.refused[refusal.code]
      return { title, detail }
    }
    default:
      return tellRefusal(shared.refusal, refusal)
  }
}

function isToldCode(text: string): text is ToldCode {
  return Object.hasOwn(nb.told, text)
}
