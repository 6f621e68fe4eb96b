import { readMarkdown } from '../../contract/written/read-markdown.ts'
import { readWords } from './read-words.ts'
import { shownAsHtml } from './shown-html.ts'
import type { MailLooks, WrittenLetter } from './written-letter.ts'

/** What the logo is called inside its mail (RFC 2392). */
export const LOGO_CID = 'logo@linje'

/**
 * A letter as a page of a mail. Its colours are those of whoever reads it, light or dark, but for one line in the
 * house's; styles stand on their elements, since several mail programs take a sheet away.
 */
export function htmlLetter({ language, parts, footer }: WrittenLetter, looks: MailLooks): string {
  const says = parts.map(({ text, byHand }) =>
    shownAsHtml(byHand ? readMarkdown(text) : readWords(text, looks.baseUrl)),
  )
  const sign = footer === null ? '' : `<div style="${FOOTER}">${shownAsHtml(readWords(footer, looks.baseUrl))}</div>`
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>',
    `<body style="margin:0;color-scheme:light dark"><div lang="${language}" style="${PAGE}${edge(looks)}">`,
    logo(looks),
    ...says,
    sign,
    '</div></body></html>',
  ].join('')
}

const PAGE =
  'max-width:38em;margin:0 auto;padding:20px;font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif;overflow-wrap:anywhere;'
const FOOTER = 'margin-top:28px;font-size:14px'

/** A program that does not know two tones takes the first. */
function edge({ accent }: MailLooks): string {
  if (accent === null) return ''
  const { light, dark } = accent
  return `border-top:4px solid ${light};border-top-color:light-dark(${light},${dark})`
}

function logo({ logo: png, name }: MailLooks): string {
  if (png === null) return ''
  const alt = shownAsHtml([{ kind: 'text', text: name }])
  // On white, since a logo is drawn for paper; 40 high, as on our pages.
  return `<p><img src="cid:${LOGO_CID}" alt="${alt}" height="40" style="height:40px;width:auto;background:#fff;border-radius:3px"></p>`
}
