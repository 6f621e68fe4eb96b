import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieces } from './pieces.ts'
import { readMarkdown } from './read-markdown.ts'
import type { Shown } from './shown.ts'

/** What is shown, in a short form: `<b>`, `<i>`, `<a href>`, lists and quotes in brackets. */
function short(shown: readonly Shown[]): string {
  return shown.map(one).join('')
}

function one(shown: Shown): string {
  switch (shown.kind) {
    case 'text':
      return shown.text
    case 'break':
      return '⏎'
    case 'case':
      return `<case ${shown.number}>`
    case 'code':
      return `<code ${shown.text}>`
    case 'block-of-code':
      return `<pre ${shown.text}>`
    case 'link':
      return `<a ${shown.href}|${short(shown.of)}>`
    case 'list':
      return `[${shown.start ?? '-'}: ${shown.items.map(short).join(' | ')}]`
    case 'strong':
    case 'em':
    case 'quote':
    case 'paragraph':
      return `<${shown.kind} ${short(shown.of)}>`
    default:
      return shown satisfies never
  }
}

describe('the small Markdown of our own letters', () => {
  test.each([
    ['Hei **Siri**, se *her*', '<paragraph Hei <strong Siri>, se <em her>>'],
    ['en\nto\n\ntre', '<paragraph en⏎to><paragraph tre>'],
    ['- en\n- to', '[-: en | to]'],
    ['3. tre\n4. fire', '[3: tre | fire]'],
    ['> sitat', '<quote <paragraph sitat>>'],
    ['`a < b`', '<paragraph <code a < b>>'],
    ['se #10023, og #12', '<paragraph se <case 10023>, og #12>'],
    ['[her](https://nordvik.example/a?b=1&c=2)', '<paragraph <a https://nordvik.example/a?b=1&c=2|her>>'],
    ['https://nordvik.example.', '<paragraph <a https://nordvik.example|https://nordvik.example>.>'],
    ['kari@nordvik.example', '<paragraph <a mailto:kari@nordvik.example|kari@nordvik.example>>'],
    ['2 \\* 3', '<paragraph 2 * 3>'],
  ])('%j', (text, shown) => {
    expect(short(readMarkdown(text))).toBe(shown)
  })

  test.each([
    ['# Viktig', '# Viktig'],
    ['Hilsen\n---', 'Hilsen⏎---'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |⏎|---|---|⏎| 1 | 2 |'],
    ['![bilde](https://a.example/b.png)', '<paragraph ![bilde](https://a.example/b.png)>'],
    ['~~~~lønn', '~~~~lønn'],
    ['~~nei~~', '<paragraph ~~nei~~>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['AT&amp;T &lt;b&gt;', '<paragraph AT&amp;T &lt;b&gt;>'],
  ])('%j stands as it was written', (text, shown) => {
    expect(short(readMarkdown(text))).toBe(shown)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hei',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    '/desk',
    '\u0001javascript:alert(1)',
  ])('K01 an address that is neither web nor mail is no link: %s', address => {
    for (const text of [`[her](${address})`, `[her](<${address}>)`, `<${address}>`, `[a]\n\n[a]: ${address}`]) {
      expect(JSON.stringify(readMarkdown(text))).not.toContain('"href"')
    }
  })

  test('no word of what was written is ever left out, however odd it is', () => {
    const odd = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '#',
      '|',
      '<b>',
      '&',
      '[',
      ']',
      '!',
      '~~',
      ' ',
    )
    const word = fc.constantFrom('lønn', 'nå', 'Siri', '#10023', 'ti', 'æ')
    fc.assert(
      fc.property(fc.array(fc.oneof(word, odd), { maxLength: 30, size: 'max' }), parts => {
        const text = parts.join('')
        const letters = (of: string) =>
          of.replace(/<(case|code|pre|strong|em|quote|paragraph|a) /g, '').replace(/[^\p{L}]/gu, '')
        expect(letters(short(readMarkdown(text)))).toBe(letters(text))
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  [
    'Se https://a.example/b_c*d*?e=1#f, og *dette*.',
    'Se <a https://a.example/b_c*d*?e=1#f|https://a.example/b_c*d*?e=1#f>, og *dette*.',
  ],
  ['(http://a.example/b)', '(<a http://a.example/b|http://a.example/b>)'],
  ['javascript:alert(1) www.a.example #10023', 'javascript:alert(1) www.a.example #10023'],
  ['<b>hei</b> "https://a.example"', '<b>hei</b> "<a https://a.example|https://a.example>"'],
])('what an outsider wrote keeps every sign; only web addresses become links: %s', (text, shown) => {
  expect(short(pieces(text, { cases: false }))).toBe(shown)
})
