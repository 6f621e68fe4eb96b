import { convert } from 'html-to-text'

/** The two forms of a letter: as plain text and as a page. */
export type Forms = { readonly text: string; readonly html: string }

/** The letters of the alphabet, in order, with where links lead behind their words where these say something else. */
export function lettersOf(html: string): string {
  const links = { ignoreHref: false, hideLinkHrefIfSameAsText: true, linkBrackets: false as const, noAnchorUrl: false }
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: links },
      { selector: 'img', format: 'skip' },
      { selector: 'ol', format: 'unorderedList' },
    ],
  })
  return onlyLetters(text)
}

export function onlyLetters(text: string): string {
  return text.replace(/\P{L}/gu, '')
}

/**
 * What is wrong with a letter that leaves the house (E09): its forms say different things or lead to different places,
 * it leads elsewhere than to `host` (all may where that is null), fetches something, runs something, or has a picture
 * without words.
 */
export function contentFaults({ text, html }: Forms, host: string | null): readonly string[] {
  const leads = [...html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  const told = [...text.matchAll(/\bhttps?:\/\/[^\s<>"»)]+/g)].map(([link]) => link)
  const strange = host === null ? [] : [...leads, ...told].filter(link => !link.startsWith(`${host}/`))
  const pictures = html.match(/<img\b[^>]*>/g) ?? []
  return [
    ...(lettersOf(html) === onlyLetters(text) ? [] : ['the forms say different things']),
    ...(host !== null && leads.join(' ') !== told.join(' ')
      ? [`leads to ${leads.join(' ')}, tells ${told.join(' ')}`]
      : []),
    ...strange.map(link => `leads to ${link}`),
    ...pictures.filter(picture => !/ src="cid:[^"]+" alt="[^"]+"/.test(picture)).map(picture => `shows ${picture}`),
    ...(/<(?:script|link|style|iframe|form|object|embed|meta http-equiv)\b|url\(|\s(?:on\w+|background|srcset)=/i.test(
      html,
    )
      ? ['fetches or runs something']
      : []),
  ]
}
