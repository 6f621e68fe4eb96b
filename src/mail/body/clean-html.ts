import sanitizeHtml from 'sanitize-html'
import { HTML_CHARACTERS, HTML_DEPTH, HTML_TAGS } from '../limits/limits.ts'

/** Whether HTML is small and shallow enough to be taken apart. */
export function isTractable(html: string): boolean {
  if (html.length > HTML_CHARACTERS) return false
  let [tags, depth] = [0, 0]
  for (let place = html.indexOf('<'); place !== -1; place = html.indexOf('<', place + 1)) {
    tags += 1
    const next = html[place + 1] ?? ''
    if (next === '/') depth -= 1
    else if (/[a-z]/i.test(next) && !ALONE.test(html.slice(place + 1, place + 9))) depth += 1
    if (tags > HTML_TAGS || depth > HTML_DEPTH) return false
  }
  return true
}

/** Elements that hold nothing, or that most writers never close. */
const ALONE = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|wbr|p|li|td|tr|th|dt|dd|option)[\s/>]/i

/**
 * HTML that can be shown: no script, no form, no frame, nothing that is fetched from anywhere. Pictures are those of
 * the mail itself (`cid:`) or written into it; a picture from outside is left out and said.
 */
export function cleanHtml(html: string): { readonly html: string; readonly blocked: boolean } {
  let blocked = false
  const clean = sanitizeHtml(html, {
    allowedTags: ALLOWED,
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'align', 'title'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan', 'width', 'valign'],
      th: ['colspan', 'rowspan', 'width', 'valign'],
      table: ['width', 'border', 'cellpadding', 'cellspacing'],
      ol: ['start', 'type'],
      font: ['color', 'face', 'size'],
      blockquote: ['type'],
    },
    allowedStyles: { '*': STYLES },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['cid', 'data'] },
    allowedSchemesAppliedToAttributes: ['href', 'src'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'title',
      'head',
      'iframe',
      'object',
      'svg',
      'math',
    ],
    transformTags: {
      a: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, rel: 'noopener noreferrer nofollow', target: '_blank' },
      }),
      img: (tagName, attribs) => {
        const own = OWN_PICTURE.test(attribs['src'] ?? '')
        if (!own) blocked = true
        const { src: _, ...rest } = attribs
        return { tagName, attribs: own ? attribs : rest }
      },
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && attribs['src'] === undefined,
  })
  return { html: clean.trim(), blocked }
}

const ALLOWED =
  'a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'.split(
    ' ',
  )

const OWN_PICTURE = /^\s*(?:cid:|data:image\/(?:png|jpe?g|gif|webp|bmp);base64,)/i

/** A value without a bracket or an escape can load nothing. */
const PLAIN_VALUE = [/^[^()\\@]{1,200}$/]
const STYLES = Object.fromEntries(
  [
    ...['color', 'background-color', 'text-align', 'text-decoration', 'font-weight', 'font-style', 'font-size'],
    ...[
      'font-family',
      'line-height',
      'vertical-align',
      'white-space',
      'padding',
      'padding-left',
      'margin',
      'margin-left',
    ],
    ...[
      'border',
      'border-left',
      'border-top',
      'border-bottom',
      'border-collapse',
      'width',
      'direction',
      'list-style-type',
    ],
  ].map(name => [name, name.endsWith('color') ? [...PLAIN_VALUE, /^rgba?\([\d\s.,%]{1,40}\)$/] : PLAIN_VALUE]),
)
