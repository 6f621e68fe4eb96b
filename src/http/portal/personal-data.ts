import { type Html, html, type Piece } from './html.ts'

/** How her personal data is treated, as the house tells it, with its addresses on the web as links; nothing where it does not. */
export function personalData(text: string): Html | null {
  return text === '' ? null : html`<p class="words soft">${linked(text)}</p>`
}

const ADDRESS = /(https:\/\/[^\s<>"']{1,500}[^\s<>"'.,;:!?)])/

function linked(text: string): readonly Piece[] {
  return text.split(ADDRESS).map((piece, place) => (place % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : piece))
}
