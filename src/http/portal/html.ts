/** Markup that is safe to send: made by `html` alone. */
export type Html = { readonly markup: string }
/** What may stand in a template: text is escaped, markup is not, null and false are nothing. */
export type Piece = Html | string | number | null | false | readonly Piece[]

/** Writes markup; whatever is put into it is text, unless it was itself made here. Attributes must stand in quotes. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: texts.reduce((before, text, index) => `${before}${markupOf(pieces[index - 1] ?? null)}${text}`) }
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  if ('markup' in piece) return piece.markup
  return piece.map(markupOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? '')
}
