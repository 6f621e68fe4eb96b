import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf, onlyLetters } from '../../../test/stage/letter-content.ts'
import { bothForms } from './both-forms.ts'
import type { LetterPart, MailLooks } from './written-letter.ts'

const looks: MailLooks = { name: 'Nordvik', accent: null, logo: null, baseUrl: 'http://desk.example' }
const machine = (text: string): LetterPart => ({ text, byHand: false })
const person = (text: string): LetterPart => ({ text, byHand: true })

function forms(parts: readonly LetterPart[], footer: string | null = null) {
  return bothForms({ language: 'nb', parts, footer }, looks)
}

/** What stands between the elements of the page's body. */
function inside(parts: readonly LetterPart[], footer: string | null = null): string {
  return /<body[^>]*><div[^>]*>(.*)<\/div><\/body>/s.exec(forms(parts, footer).html)?.[1] ?? ''
}

test('what a person wrote is read as its small Markdown; of all else nothing but the words is left', () => {
  expect(inside([person('**Nå** er *det* `klart`:\n\n- én\n- to\n\n> sitert\n\n<b>x</b> [y](javascript:z)')])).toBe(
    '<p><strong>Nå</strong> er <em>det</em> <code>klart</code>:</p><ul><li>én</li><li>to</li></ul>' +
      '<blockquote type="cite" style="margin:0 0 0 4px;padding-left:12px;border-left:2px solid"><p>sitert</p></blockquote>' +
      '<p>&lt;b&gt;x&lt;/b&gt; [y](javascript:z)</p>',
  )
})

test('E07 a machine’s words may be anybody’s: no star, no tag and no address of theirs becomes anything', () => {
  expect(inside([machine('«**Vinn** <img src=x> https://evil.example http://desk.example.evil.example/»')])).toBe(
    '<p>«**Vinn** &lt;img src=x&gt; https://evil.example http://desk.example.evil.example/»</p>',
  )
})

test('an address of ours is a link; alone under words with a colon it is where they lead', () => {
  const link = 'http://desk.example/case/abc'
  expect(inside([machine(`Se hvordan det går:\n${link}\nLenken virker i 30 dager. ${link}`)])).toBe(
    `<p><a href="${link}">Se hvordan det går</a><br>Lenken virker i 30 dager. <a href="${link}">${link}</a></p>`,
  )
})

test('the line before a signature is a mark of plain text alone, and the language is named on the page', () => {
  const { text, html } = forms([machine('Hei')], 'Nordvik 1. linje\nSaksnummer 10023.')
  expect(text).toBe('Hei\n\n-- \nNordvik 1. linje\nSaksnummer 10023.')
  expect(html).toContain('<p>Nordvik 1. linje<br>Saksnummer 10023.</p>')
  expect(html).toMatch(/^<!doctype html><html lang="nb">/)
})

test('E09 a logo comes along with its name in words, and a page fetches nothing and runs nothing', () => {
  const { html, logo } = bothForms(
    { language: 'sv', parts: [person('![x](https://evil.example/1.png)')], footer: null },
    { ...looks, name: 'A "B" & C', accent: { light: '#0a4d8c', dark: '#8ab4e8' }, logo: Buffer.from('png') },
  )
  expect(logo).toEqual(Buffer.from('png'))
  expect(html).toContain('src="cid:logo@linje" alt="A &quot;B&quot; &amp; C"')
  expect(html).not.toMatch(/<script|<link|<style|url\(|src="(?!cid:)| on\w+=/i)
})

test('E09 both forms say the same, whatever a person or a machine writes', () => {
  const bit = fc.oneof(
    fc.constantFrom(
      '**',
      '*',
      '_',
      '`',
      '> ',
      '- ',
      '1. ',
      '# ',
      '\n',
      '\n\n',
      '    ',
      '<b>',
      '</p>',
      '&amp;',
      '[',
      '](',
    ),
    fc.constantFrom(')', ':', ':\n', 'http://desk.example/x', ' https://evil.example/y ', '@Kari', '#10023', '|', '~~'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('Hei', 'på øya', 'Åse', ' og '),
  )
  const text = fc.array(bit, { maxLength: 14 }).map(bits => bits.join(''))
  fc.assert(
    fc.property(fc.array(fc.record({ text, byHand: fc.boolean() }), { maxLength: 3 }), parts => {
      const { text, html } = forms(parts, 'Nordvik')
      expect(lettersOf(html)).toBe(onlyLetters(text))
    }),
    { numRuns: 500 },
  )
})
