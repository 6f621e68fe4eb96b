import { textsOf } from '../../contract/text/texts.ts'
import { languages } from '../../contract/value.ts'
import { type Html, html, type Piece } from './html.ts'
import type { Setting } from './setting.ts'
import { stylesheet } from './stylesheet.ts'
import { statusTexts } from './text/status-texts.ts'

/** A page: its title (also of the browser's tab), what it says, and whether it comes back with faults. */
export type Page = {
  readonly title: string
  readonly body: Html
  readonly faulty?: boolean
  /** Which place of the menu it is. */
  readonly place?: 'cases' | 'new-case' | 'help'
}

/** A whole document; works without script and has none. */
export function layout(setting: Setting, { title, body, faulty = false, place }: Page): Html {
  const { language, words, example, looks } = setting
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${faulty && `${words.frame.faulty}: `}${title} – ${looks.name ?? 'Linje'}</title>
<link rel="stylesheet" href="${stylesheet.path}">
${looks.sheet !== null && html`<link rel="stylesheet" href="${looks.sheet}">`}
<link rel="icon" href="data:image/svg+xml,${ICON}">
</head>
<body>
<a class="skip" href="#content">${words.frame.skip}</a>
${example && html`<p class="example">${words.frame.example} <a href="/post">${words.frame.examplePost}</a></p>`}
${header(setting, place)}
<main id="content" tabindex="-1">
${body}
</main>
${footer(setting)}
</body>
</html>
`
}

/** Path of the page that says what was tested and what does not work. */
export const STATEMENT_PATH = '/tilgjengelighet'

/** An L: a line that turns. */
const ICON = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0a4d8c"/><path d="M4 4v8h8" fill="none" stroke="#fff" stroke-width="2.5"/></svg>',
)

function header({ words, reader, looks }: Setting, place: Page['place']): Html {
  return html`<header class="top">
<a class="brand" href="/">${looks.logo !== null && html`<img src="${looks.logo}" alt="">`}${looks.name ?? 'Linje'}</a>
${
  reader === null
    ? html`<nav aria-label="${words.frame.menu}">
${link('/help', words.frame.newCase, place === 'help')}
${link('/sign-in', words.frame.signIn, false)}
</nav>`
    : html`<nav aria-label="${words.frame.menu}">
${reader.party && link('/cases', words.frame.cases, place === 'cases')}
${reader.party && link('/cases/new', reader.supplier ? words.report.title : words.frame.newCase, place === 'new-case')}
${reader.staff && link('/desk/', words.frame.desk, false)}
</nav>
<form class="leave" method="post" action="/sign-out"><a class="who" href="/account">${reader.name}</a>
<button class="quiet">${words.frame.signOut}</button></form>`
}
</header>`
}

function link(path: string, text: string, current: boolean): Html {
  return html`<a href="${path}"${current && html` aria-current="page"`}>${text}</a>`
}

function footer({ language, words, here }: Setting): Html {
  const choices: readonly Piece[] = languages.map(
    each => html`<button class="quiet" name="language" value="${each}" lang="${each}"${
      each === language && html` aria-current="true"`
    }>${textsOf(each).language}</button>
`,
  )
  return html`<footer>
<form class="tongues" method="post" action="/language" aria-label="${words.frame.language}">
<input type="hidden" name="next" value="${here}">
${choices}</form>
<p><a href="/status">${statusTexts[language].link}</a> <a href="${STATEMENT_PATH}">${words.statement.link}</a></p>
</footer>`
}
