import type { PublicNotice } from '../../store/notice-public-view.ts'
import { type Html, html } from './html.ts'

type Feed = {
  readonly language: string
  readonly title: string
  readonly author: string
  /** Where the status page is, without a slash at the end. */
  readonly url: string
  readonly now: string
}

/** Public notices as an Atom feed (RFC 4287), the one that was told of last first. */
export function statusFeed({ language, title, author, url, now }: Feed, notices: readonly PublicNotice[]): Html {
  const told = notices.toSorted((one, other) => (one.toldAt < other.toldAt ? 1 : -1))
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${url}</id>
<title>${title}</title>
<author><name>${author}</name></author>
<link rel="self" type="application/atom+xml" href="${url}/feed.atom"/>
<link rel="alternate" type="text/html" href="${url}"/>
<updated>${told[0]?.toldAt ?? now}</updated>
${told.map(
  notice => html`<entry>
<id>urn:uuid:${notice.id}</id>
<title>${printable(notice.title)}</title>
<published>${notice.publishedAt}</published>
<updated>${notice.toldAt}</updated>
<link rel="alternate" type="text/html" href="${url}#n-${notice.id}"/>
<content type="text">${printable(
    [notice.text, notice.doing, ...notice.updates.map(({ text }) => text)].filter(each => each !== null).join('\n\n'),
  )}</content>
</entry>
`,
)}</feed>
`
}

/** Without the characters that XML 1.0 cannot hold. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken away
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
