import type { Shown } from '../../contract/written/shown.ts'

/** What is shown of a letter as HTML of a mail: a closed list of elements, and everything else escaped. */
export function shownAsHtml(shown: readonly Shown[]): string {
  return shown.map(element).join('')
}

function element(shown: Shown): string {
  switch (shown.kind) {
    case 'text':
      return escaped(shown.text)
    case 'case':
      return escaped(shown.text)
    case 'break':
      return '<br>'
    case 'code':
      return `<code>${escaped(shown.text)}</code>`
    case 'block-of-code':
      return `<pre style="white-space:pre-wrap">${escaped(shown.text)}</pre>`
    case 'strong':
    case 'em':
      return `<${shown.kind}>${shownAsHtml(shown.of)}</${shown.kind}>`
    case 'paragraph':
      return `<p>${shownAsHtml(shown.of)}</p>`
    case 'quote':
      // Mail programs fold what is cited.
      return `<blockquote type="cite" style="${QUOTE}">${shownAsHtml(shown.of)}</blockquote>`
    case 'link':
      return `<a href="${escaped(shown.href)}">${shownAsHtml(shown.of)}</a>`
    case 'list':
      return list(shown.start, shown.items.map(shownAsHtml))
    default:
      return shown satisfies never
  }
}

const QUOTE = 'margin:0 0 0 4px;padding-left:12px;border-left:2px solid'

function list(start: number | null, items: readonly string[]): string {
  const inside = items.map(item => `<li>${item}</li>`).join('')
  if (start === null) return `<ul>${inside}</ul>`
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${inside}</ol>`
}

/** Good as text and inside quotes; what is no character of HTML becomes the sign for it (U+FFFD). */
function escaped(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '\uFFFD').replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
